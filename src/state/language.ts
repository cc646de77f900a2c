/** The language of the page: what the link asks for, else Chinese where the browser's first language is that. */
export function readLanguage(): 'en' | 'zh' {
  const asked = new URLSearchParams(location.search).get('lang') || navigator.language;
  return asked.startsWith('zh') ? 'zh' : 'en';
}
