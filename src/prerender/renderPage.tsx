import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'react-dom/server';
import { App } from '../App.tsx';
import type { Atlas } from '../domain/atlas.ts';
import { readBoundaries } from '../domain/boundaries.ts';
import { writePaletteStyle } from '../domain/cssPalette.ts';
import { type HomeMap, isRasterMap, shapesMap } from '../domain/homeMap.ts';
import { readOpeningAtlas } from '../domain/openingAtlas.ts';
import { HOME_GRID, readShapes, writeShapePaths } from '../domain/shapes.ts';
import { FIRST_VIEW_STYLE } from '../state/firstView.ts';
import { usualOpening } from '../state/OpenAtlas.tsx';
import { createQueryClient } from '../state/queryClient.ts';
import { englishWords } from '../words/englishWords.ts';
import { siteWords } from '../words/enSite.ts';
import type { StartView } from './drawStartView.ts';
import { describeFirstView, writeFirstViewScript } from './firstView.ts';
import { writeStartData, writeStartScript } from './startScript.ts';
import { makeStartView } from './startView.ts';
import { listStartYearFiles, type StartYears, writeStartYearScript } from './startYear.ts';

export interface RenderedPage {
  /** Parts of index.html by the mark that each takes the place of. */
  readonly parts: Readonly<Record<string, string>>;
  /** What it asks for beside them, by the path in the built site. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Renders the page as it opens without a link, from the published files in `dataFolder`, so that map, sentence and list
 * stand before any script.
 *
 * Throws where the files are not there or have another shape: the data has to be published first.
 */
export function renderPage(dataFolder: string): RenderedPage {
  const { atlas, homeMap, start } = readPublished(dataFolder);
  const page = renderToString(
    <App words={englishWords} client={createQueryClient()} opening={usualOpening(atlas, homeMap)} />,
  );
  const parts = {
    '<!--head-->': [
      `<meta name="atlas-edition" content="${atlas.version}">`,
      `<style>${writePaletteStyle()}</style>`,
      `<style id="${FIRST_VIEW_STYLE}"></style>`,
      // A raster is drawn by a script below the page, which the first frame has to wait for.
      start && `<link rel="expect" href="#${FIRST_MAP_ID}" blocking="render">`,
      `<script>${writeFirstViewScript(describeFirstView(atlas))}</script>`,
      start && `<script>${writeStartYearScript(start.years)}</script>`,
    ]
      .filter(Boolean)
      .join(''),
    '<!--page-->': page,
    '<!--late-->': renderToString(<Late />),
    '<!--without-script-->': renderToString(<WithoutScript />),
    '<!--first-map-->': [
      start && `${writeStartData(start.view)}<script>${writeStartScript()}</script>`,
      `<script id="${FIRST_MAP_ID}">${MARK_FIRST_MAP}</script>`,
    ]
      .filter(Boolean)
      .join(''),
  };
  return { parts, files: start ? listStartYearFiles(start.years) : new Map() };
}

const FIRST_MAP_ID = 'first-map';

/** The map stands in the document by then: the next frame shows it. */
const MARK_FIRST_MAP = "requestAnimationFrame(()=>performance.mark('atlas:first-map'))";

interface Published {
  readonly atlas: Atlas;
  readonly homeMap: HomeMap;
  /** Where the map is a raster. */
  readonly start?: { readonly view: StartView; readonly years: StartYears };
}

function readPublished(dataFolder: string): Published {
  const readBytes = (file: string) => {
    try {
      return readFileSync(join(dataFolder, file));
    } catch (error) {
      throw new Error(`${file} of the data cannot be read: run "npm run data" first`, { cause: error });
    }
  };
  const atlas = readOpeningAtlas(readBytes);
  const boundaries: unknown = JSON.parse(readBytes(atlas.boundaries.overview).toString('utf8'));
  if (isRasterMap(atlas.provinces.length)) {
    const { box, ...start } = makeStartView(atlas, boundaries);
    return { atlas, homeMap: { kind: 'raster', box }, start };
  }
  return { atlas, homeMap: shapesMap(readShapes(writeShapePaths(readBoundaries(boundaries), HOME_GRID))) };
}

/** For when the script of the page never comes: the style sheet reveals it by itself after a while. */
function Late() {
  return (
    <div className="app-late">
      <p>{siteWords.site.late}</p>
      <FileLinks />
    </div>
  );
}

/** For a reader whose browser runs no scripts. */
function WithoutScript() {
  return (
    <div className="without-script">
      <p>{siteWords.site.needsScript}</p>
      <p lang="zh-Hans">{siteWords.site.needsScriptZh}</p>
      <FileLinks />
    </div>
  );
}

/** The files that a reader can take where the script never comes. */
function FileLinks() {
  return (
    <ul>
      {Object.entries(siteWords.site.files).map(([file, name]) => (
        <li key={file}>
          <a href={`data/${file}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
