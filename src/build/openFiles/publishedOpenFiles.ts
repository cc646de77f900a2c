import { joinAtlas } from '../joinAtlas.ts';
import { parseRecords } from '../parseRecords.ts';
import { textsOf } from '../publishedFile.ts';
import { type RecordTexts, readTexts } from '../readTexts.ts';

/** For tests: the open files of a set of records, by path. */
export function publishOpenFiles(texts: RecordTexts): Map<string, string> {
  const open = joinAtlas(parseRecords(texts).records).filter(({ use }) => use === 'open');
  return textsOf(open);
}

/** For tests: the open files of the real records. */
export async function publishRealOpenFiles(): Promise<Map<string, string>> {
  return publishOpenFiles(await readTexts('data'));
}
