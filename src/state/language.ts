/**
 * The language of the page: what the link asks for, else the first of the browser's languages that the atlas speaks. The
 * script of the page's head asks in the same way (src/prerender/firstView.ts).
 */
export function readLanguage(): 'en' | 'zh' {
  const asked = new URLSearchParams(location.search).get('lang') || String(navigator.languages);
  return /\b(en|zh)/.exec(asked)?.[0] === 'zh' ? 'zh' : 'en';
}
