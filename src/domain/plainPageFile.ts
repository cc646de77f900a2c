/** The file of a page that needs no script, in one of the languages: the app leads to it, and the build writes it. */
export function plainPageFile(name: string, isChinese: boolean): string {
  return `${name}${isChinese ? '.zh' : ''}.html`;
}
