const LINK = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;

/**
 * Puts the style sheets that a page links into the page, so that nothing else is asked for before its first paint.
 * `readSheet` gives the text of a file of the site; of an address in it, none may be relative, since it would lead
 * elsewhere from the page.
 */
export function inlineStyleSheets(html: string, readSheet: (file: string) => string): string {
  return html.replace(LINK, (_link, file: string) => {
    const sheet = readSheet(file).trim();
    if (/url\((?!["']?data:)/.test(sheet)) {
      throw new Error(`${file} names another file by url(): in the page it would not be found. Write it as data.`);
    }
    return `<style>${sheet}</style>`;
  });
}
