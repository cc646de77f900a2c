import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { siteWords } from '../../words/enSite.ts';
import { inlineStyleSheets } from './inlineStyleSheet.ts';
import { writeNotFoundPage } from './notFoundPage.ts';
import { policyTag, sharingTags } from './pageHead.ts';
import { startAfterPaint } from './startAfterPaint.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SITE_URL = new URL('https://example.org/atlas/');

describe('the head of the page', () => {
  it('allows the own files of the site, what stands in the page by its hash, and nothing else inline or evaluated', () => {
    const [script, sheet, attribute] = ['run(1 < 2)', '@media (width<700px){p{margin:0}}', 'left:"50%"'];
    const { tag, attrs, injectTo } = policyTag(
      `<style id="a">${sheet}</style><script>${script}</script><p class="b" style="left:&quot;50%&quot;"><script src="c"></script>`,
    );
    expect({ tag, injectTo, name: attrs?.['http-equiv'] }).toEqual({
      tag: 'meta',
      injectTo: 'head-prepend',
      name: 'Content-Security-Policy',
    });
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(String(attrs?.content).split('; ').slice(0, 4)).toEqual([
      "default-src 'none'",
      `script-src 'self' ${hashOf(script)}`,
      `style-src 'self' ${hashOf(sheet)}`,
      `style-src-attr 'unsafe-hashes' ${hashOf(attribute)}`,
    ]);
    expect(attrs?.content).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
  });

  it('holds the style sheets that it links, and refuses one that needs another file', () => {
    const page = '<link rel="stylesheet" crossorigin href="./assets/a.css"><p>';
    expect(inlineStyleSheets(page, (file) => `/* ${file} */\n`)).toBe('<style>/* assets/a.css */</style><p>');
    expect(() => inlineStyleSheets(page, () => 'p{background:url(b.png)}')).toThrow('assets/a.css names another file');
    expect(inlineStyleSheets(page, () => 'p{background:url(data:,x)}')).toContain('url(data:,x)');
  });

  const page = '<head></head><body><script type="module" crossorigin src="./assets/a.js"></script></body>';
  const words = { english: './assets/en.js', chinese: './assets/zh.js' };

  it('runs its script after the first frame', () => {
    const started = startAfterPaint(page, words);
    expect(started).not.toContain('src=');
    expect(started).toMatch(/<script>\{.*import\("\.\/assets\/a\.js"\).*\}<\/script><\/body>$/);
    expect(() => startAfterPaint('<body></body>', words)).toThrow('names no script');
  });

  it.each([
    ['meanwhile where the line is not quick', 180, '', ['./assets/a.js', './assets/en.js']],
    ['with the words of a Chinese link', 180, 'words', ['./assets/a.js', './assets/zh.js']],
    ['not before that where the line is quick', 20, '', []],
  ])('fetches it %s', (_when, responseStart, stale, wanted) => {
    const head = /<script>(.*?)<\/script><\/head>/.exec(startAfterPaint(page, words))?.[1] ?? '';
    const asked: { rel?: string; href?: string }[] = [];
    const document = {
      documentElement: { dataset: { stale } },
      createElement: () => ({}),
      head: { append: (link: { rel?: string; href?: string }) => asked.push(link) },
    };
    runInNewContext(head, { document, performance: { getEntriesByType: () => [{ responseStart }] } });
    expect(asked.map(({ rel, href }) => [rel, href])).toEqual(wanted.map((href) => ['modulepreload', href]));
  });

  it('gives a shared link absolute addresses where the build knows them, and else a relative picture', () => {
    const contentOf = (siteUrl: URL | undefined, property: string) =>
      sharingTags(siteWords, siteUrl).find(({ attrs }) => attrs?.property === property)?.attrs?.content;
    expect(contentOf(SITE_URL, 'og:image')).toBe('https://example.org/atlas/social.png');
    expect(contentOf(SITE_URL, 'og:url')).toBe('https://example.org/atlas/');
    expect(contentOf(undefined, 'og:image')).toBe('social.png');
    expect(contentOf(undefined, 'og:url')).toBeUndefined();
    expect(sharingTags(siteWords, SITE_URL)).toContainEqual(
      expect.objectContaining({ attrs: { rel: 'canonical', href: 'https://example.org/atlas/' } }),
    );
  });

  it('says the same of the atlas in the page and to other sites', () => {
    expect(readFileSync(join(ROOT, 'index.html'), 'utf8')).toContain(siteWords.site.description);
  });
});

describe('the page for an unknown address', () => {
  const parts = { styleSheet: 'p { margin: 0 }', icon: '<svg/>' };

  it('carries its style sheet and names it by hash', () => {
    const hash = createHash('sha256').update(parts.styleSheet).digest('base64');
    const page = writeNotFoundPage(siteWords, parts, undefined);
    expect(page).toContain(`style-src 'sha256-${hash}'`);
    expect(page).toContain(`<style>${parts.styleSheet}</style>`);
    expect(page).not.toMatch(/<script|unsafe/);
  });

  it('leads to the folder of the site where the build knows it, and else offers the root and its own folder', () => {
    const hrefs = (siteUrl: URL | undefined) =>
      [...writeNotFoundPage(siteWords, parts, siteUrl).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs(SITE_URL)).toEqual(['/atlas/']);
    expect(hrefs(undefined)).toEqual(['/', './']);
  });
});
