import { type Atlas, readAtlas } from './atlas.ts';
import { parseColumnFile } from './columnHeader.ts';
import { columnPath } from './edition.ts';
import { coreFile } from './published.ts';
import { readTradeColumns, TRADE_RECORD } from './trade.ts';

/**
 * The atlas as it opens, without the figures of reported indicators, from the published files: `readBytes` gives those of
 * a file by its path below the data. Throws where one has another shape.
 */
export function readOpeningAtlas(readBytes: (path: string) => Uint8Array): Atlas {
  const core: unknown = JSON.parse(new TextDecoder().decode(readBytes('core.json')));
  const tradeFile = columnPath(TRADE_RECORD);
  // A copy of its own, since what was read may lie anywhere in a larger buffer.
  const columns = parseColumnFile(tradeFile, new Uint8Array(readBytes(tradeFile)).buffer);
  return readAtlas(coreFile.parse(core), readTradeColumns(columns));
}
