import type { OpenFile } from './openTable.ts';
import { COMPILATION_LICENSE } from './rights.ts';

/** The file that describes all others, by the name that tools look for. */
export const DATA_PACKAGE_FILE = 'datapackage.json';

/** Tools read there which version of the standard a descriptor follows. */
const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Describes the open files in the words of the Data Package standard, version 2.0. */
export function describeDataPackage(files: readonly OpenFile[], version: string): string {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'belt-and-road-atlas',
    title: "Belt and Road Atlas: plans and trade of China's provinces",
    description:
      "What China's provinces planned under the Belt and Road and how their goods trade grew, with the source of every " +
      'figure. Tables are comma-separated UTF-8 without a byte-order mark; an empty cell means that there is nothing ' +
      'to say and is never a zero. Texts stand as they are, with no mark against spreadsheet formulas: open the ' +
      'tables as text, and as UTF-8. Figures of the trade series in US$ were read in copies; 2015 is missing. The ' +
      'version is a checksum of the content: equal versions hold equal data.',
    version,
    keywords: ['China', 'provinces', 'Belt and Road', 'foreign trade', 'plans'],
    contributors: [{ title: 'The Belt and Road Atlas contributors' }],
    sources: [
      { title: 'The publications listed in sources.csv', path: 'sources.csv' },
      { title: 'Natural Earth', path: 'https://www.naturalearthdata.com/' },
    ],
    licenses: [COMPILATION_LICENSE],
    resources: files.map(({ resource }) => ({ $schema: `${PROFILES}/dataresource.json`, ...resource })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
