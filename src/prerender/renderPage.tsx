import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'react-dom/server';
import { App } from '../App.tsx';
import { type Atlas, readAtlas } from '../domain/atlas.ts';
import { readBoundaries } from '../domain/boundaries.ts';
import { parseColumnFile } from '../domain/columnHeader.ts';
import { writePaletteStyle } from '../domain/cssPalette.ts';
import { columnPath } from '../domain/edition.ts';
import { coreFile } from '../domain/published.ts';
import { HOME_GRID, readShapes, type Shapes, writeShapePaths } from '../domain/shapes.ts';
import { readTradeColumns, TRADE_RECORD } from '../domain/trade.ts';
import { FIRST_VIEW_STYLE } from '../state/firstView.ts';
import { usualOpening } from '../state/OpenAtlas.tsx';
import { createQueryClient } from '../state/queryClient.ts';
import { englishWords } from '../words/format.ts';
import { describeFirstView, writeFirstViewScript } from './firstView.ts';

/** Parts of index.html by the mark that each takes the place of. */
export type PageParts = Readonly<Record<string, string>>;

/**
 * Renders the page as it opens without a link, from the published files in `dataFolder`, so that map, sentence and list
 * stand before any script.
 *
 * Throws where the files are not there or have another shape: the data has to be published first.
 */
export function renderPage(dataFolder: string): PageParts {
  const { atlas, homeShapes } = readPublished(dataFolder);
  const page = renderToString(<App client={createQueryClient()} opening={usualOpening(atlas, homeShapes)} />);
  return {
    '<!--head-->': [
      `<meta name="atlas-edition" content="${atlas.version}">`,
      `<style>${writePaletteStyle()}</style>`,
      `<style id="${FIRST_VIEW_STYLE}"></style>`,
      `<script>${writeFirstViewScript(describeFirstView(atlas))}</script>`,
    ].join(''),
    '<!--page-->': page,
    '<!--late-->': renderToString(<Late />),
    '<!--without-script-->': renderToString(<WithoutScript />),
    '<!--first-map-->': `<script>${MARK_FIRST_MAP}</script>`,
  };
}

/** The map stands in the document by then: the next frame shows it. */
const MARK_FIRST_MAP = "requestAnimationFrame(()=>performance.mark('atlas:first-map'))";

function readPublished(dataFolder: string): { atlas: Atlas; homeShapes: Shapes } {
  const readBytes = (file: string) => {
    try {
      return readFileSync(join(dataFolder, file));
    } catch (error) {
      throw new Error(`${file} of the data cannot be read: run "npm run data" first`, { cause: error });
    }
  };
  const read = (file: string): unknown => JSON.parse(readBytes(file).toString('utf8'));
  const tradeFile = columnPath(TRADE_RECORD);
  const columns = parseColumnFile(tradeFile, new Uint8Array(readBytes(tradeFile)).buffer);
  const atlas = readAtlas(coreFile.parse(read('core.json')), readTradeColumns(columns));
  const boundaries = readBoundaries(read(atlas.boundaries.overview));
  return { atlas, homeShapes: readShapes(writeShapePaths(boundaries, HOME_GRID)) };
}

/** For when the script of the page never comes: the style sheet reveals it by itself after a while. */
function Late() {
  return (
    <div className="app-late">
      <p>{englishWords.site.late}</p>
      <FileLinks />
    </div>
  );
}

/** For a reader whose browser runs no scripts. */
function WithoutScript() {
  return (
    <div className="without-script">
      <p>{englishWords.site.needsScript}</p>
      <FileLinks />
    </div>
  );
}

/** The files that a reader can take where the script never comes. */
function FileLinks() {
  return (
    <ul>
      {Object.entries(englishWords.site.files).map(([file, name]) => (
        <li key={file}>
          <a href={`data/${file}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
