/**
 * Reads where the site will stand from what `ATLAS_SITE_URL` says; undefined where it says nothing, since the built site
 * works from any folder of any host. Ends in a slash. Throws with a remedy where it is no web address of a folder.
 */
export function readSiteUrl(given: string | undefined): URL | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new RangeError(
      `ATLAS_SITE_URL is "${given}". Give it the address of the folder that will hold the site, such as https://example.org/atlas/, or unset it.`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
