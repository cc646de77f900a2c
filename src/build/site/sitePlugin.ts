import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PreviewServer, Rolldown } from 'vite';
import { readOpeningAtlas } from '../../domain/openingAtlas.ts';
import { briefingsFile } from '../../domain/publishedBriefings.ts';
import { methodFile } from '../../domain/publishedMethod.ts';
import { chineseWords } from '../../words/chineseWords.ts';
import { englishWords } from '../../words/englishWords.ts';
import { siteWords } from '../../words/enSite.ts';
import { writeBriefingPages } from './briefingPages.ts';
import { inlineStyleSheets } from './inlineStyleSheet.ts';
import { writeMethodPages } from './methodPage.ts';
import { writeNotFoundPage } from './notFoundPage.ts';
import { policyTag, sharingTags } from './pageHead.ts';
import type { SitePage } from './plainPage.ts';
import { readSiteUrl } from './siteUrl.ts';
import { startAfterPaint } from './startAfterPaint.ts';

const NOT_FOUND_FILE = '404.html';
const NOT_FOUND_STYLES = ['tokens.css', 'notFound.css'];
const PLAIN_STYLES = ['tokens.css', 'plainPage.css'];

/**
 * What a built site needs beyond the page: its security policy, what others show of a shared link, plain pages of what is
 * told of the atlas, and a page for unknown addresses, which the preview answers with as a host of static files would.
 */
export function sitePlugin(root: string): Plugin {
  // Read while the configuration loads, so that a wrong address stops the build at once.
  const siteUrl = readSiteUrl(process.env.ATLAS_SITE_URL);
  let isBuild = false;
  return {
    name: 'site',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        // The development server writes scripts and styles into the page, which the policy would refuse.
        if (!isBuild) return page;
        const words = {
          english: findScript(bundle, 'en'),
          chinese: findScript(bundle, 'zh'),
        };
        const html = startAfterPaint(
          inlineStyleSheets(page, (file) => readAsset(bundle, file)),
          words,
        );
        return { html, tags: [policyTag(html), ...sharingTags(siteWords, siteUrl)] };
      },
    },
    generateBundle() {
      const folder = join(root, 'src', 'ui', 'styles');
      const styleSheet = NOT_FOUND_STYLES.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
      const icon = readFileSync(join(root, 'public', 'favicon.svg'), 'utf8');
      const source = writeNotFoundPage(siteWords, { styleSheet, icon }, siteUrl);
      this.emitFile({ type: 'asset', fileName: NOT_FOUND_FILE, source });
      for (const { path, html } of writePlainPages(root, icon, siteUrl)) {
        this.emitFile({ type: 'asset', fileName: path, source: html });
      }
    },
    configurePreviewServer: (server) => () => answerUnknownAddresses(server),
  };
}

/** None where made-up data stand in the place of the records, which have neither briefings nor a method. */
function writePlainPages(root: string, icon: string, siteUrl: URL | undefined): SitePage[] {
  const dataFile = (path: string) => join(root, 'public', 'data', path);
  if (!existsSync(dataFile('briefings.json'))) return [];
  const read = (path: string): unknown => JSON.parse(readFileSync(dataFile(path), 'utf8'));
  const styles = PLAIN_STYLES.map((name) => readFileSync(join(root, 'src', 'ui', 'styles', name), 'utf8'));
  const look = { styleSheet: styles.join(''), icon };
  const languages = [englishWords, chineseWords];
  const atlas = readOpeningAtlas((path) => readFileSync(dataFile(path)));
  return [
    ...writeBriefingPages(briefingsFile.parse(read('briefings.json')), languages, look),
    ...writeMethodPages(atlas, methodFile.parse(read('method.json')), languages, look, siteUrl),
  ];
}

/** The file that the build made of a module, as the page names it. */
function findScript(bundle: Rolldown.OutputBundle, name: string): string {
  const chunk = Object.values(bundle).find((part) => part.type === 'chunk' && part.name === name);
  if (chunk === undefined) throw new Error(`the build made no script of ${name}.ts, which the page asks for`);
  return `./${chunk.fileName}`;
}

function readAsset(bundle: Rolldown.OutputBundle, file: string): string {
  const asset = bundle[file];
  if (asset?.type !== 'asset') throw new Error(`the build made no style sheet ${file}, which the page links`);
  return typeof asset.source === 'string' ? asset.source : Buffer.from(asset.source).toString('utf8');
}

/** Comes after the server has looked for a file, and before it would answer with an empty page. */
function answerUnknownAddresses({ middlewares, config }: PreviewServer): void {
  const folder = join(config.root, config.build.outDir);
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.endsWith('.html') && existsSync(join(folder, pathname))) return next();
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, NOT_FOUND_FILE)));
  });
}
