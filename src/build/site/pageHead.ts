import type { HtmlTagDescriptor } from 'vite';
import type { SiteWords } from '../../words/enSite.ts';
import { policyForPage } from './contentSecurityPolicy.ts';

/** As src/commands/pictures.mjs makes it. */
const SOCIAL_PICTURE = { file: 'social.png', width: 1200, height: 630 };

/** The policy of a page, which comes before all that it governs. */
export function policyTag(html: string): HtmlTagDescriptor {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: policyForPage(html) };
  return { tag: 'meta', attrs, injectTo: 'head-prepend' };
}

/**
 * What other sites show where somebody shares a link. They want absolute addresses, which only a build that knows its
 * `siteUrl` can give; without it the picture's address is relative, which some follow and others pass over.
 */
export function sharingTags({ site }: SiteWords, siteUrl: URL | undefined): HtmlTagDescriptor[] {
  const named = [
    ['og:type', 'website'],
    ['og:site_name', site.title],
    ['og:title', site.title],
    ['og:description', site.description],
    ['og:image', siteUrl ? new URL(SOCIAL_PICTURE.file, siteUrl).href : SOCIAL_PICTURE.file],
    ['og:image:width', String(SOCIAL_PICTURE.width)],
    ['og:image:height', String(SOCIAL_PICTURE.height)],
    ['og:image:alt', site.socialPicture],
    ...(siteUrl ? [['og:url', siteUrl.href]] : []),
  ].map(([property = '', content = '']) => meta({ property, content }));
  const tags = [...named, meta({ name: 'twitter:card', content: 'summary_large_image' })];
  if (siteUrl) tags.push({ tag: 'link', attrs: { rel: 'canonical', href: siteUrl.href }, injectTo: 'head' });
  return tags;
}

function meta(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head' };
}
