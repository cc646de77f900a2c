import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '../domain/realAtlas.ts';
import type { StartView } from './drawStartView.ts';
import { describeFirstView, writeFirstViewScript } from './firstView.ts';
import { listStartYearFiles, nameStartYears, writeStartYearScript } from './startYear.ts';

const COLOURS = { sea: 1, neutral: 2, classes: [{ colour: 3 }], inner: [4, 0], outer: [5, 0] } as const;
const VIEW: StartView = { width: 1, height: 1, text: '', classes: 'AB', light: COLOURS, dark: COLOURS };
const CLASSES = new Map([
  [2018, 'AA'],
  [2019, 'BA'],
]);
const years = nameStartYears(VIEW, CLASSES);
const files = listStartYearFiles(years);

/** As the page of very many regions has it: their classes are too many for it. */
const shapesPage = describeFirstView(realAtlas);
const rasterPage = { ...shapesPage, adcodes: [], years: shapesPage.years.map(() => '') };

/** Opens a link in a page whose head has both scripts, on a host that answers as `answer` does. */
function open(search: string, answer: (file: string) => Promise<Response> = answerWithFile) {
  const asked: { file: string; priority: string }[] = [];
  const page = {
    location: { search },
    navigator: { languages: ['en'] },
    document: { documentElement: { dataset: {} }, getElementById: () => null },
    URLSearchParams,
    HTMLStyleElement: Object,
    startYear: undefined as Promise<string> | undefined,
    fetch(file: string, { priority }: { priority: string }) {
      asked.push({ file, priority });
      return answer(file);
    },
  };
  runInNewContext(`${writeFirstViewScript(rasterPage)};${writeStartYearScript(years)}`, page);
  return { asked, classes: page.startYear };
}

async function answerWithFile(file: string): Promise<Response> {
  const text = files.get(file);
  return text === undefined ? new Response('not found', { status: 404 }) : new Response(text);
}

describe('the year of a link', () => {
  it('is asked for in the head, before all that can wait, whatever is open beside the map', async () => {
    const { asked, classes } = open('?year=2019&province=350000');
    expect(asked).toEqual([{ file: [...files.keys()][1], priority: 'high' }]);
    expect(await classes).toBe('BA');
  });

  it.each([
    ['the page as it opens', ''],
    ['the opening year by name', `?year=${realAtlas.latestYear}&province=350000`],
    ['a year that is not of the strip', '?year=1900'],
    ['another indicator', '?year=2019&indicator=volume'],
    ['another currency', '?year=2019&currency=cny'],
    ['a comparison of two years', '?year=2019&year2=2017'],
    ['a view without the map', '?year=2019&view=table'],
  ])('is not asked for where the link is to %s', (_kind, search) => {
    expect(open(search)).toEqual({ asked: [], classes: undefined });
  });

  it('has no classes where its file is not there or no answer comes', async () => {
    expect(await open('?year=2017').classes).toBe('');
    expect(await open('?year=2019', () => Promise.reject(new TypeError('no network'))).classes).toBe('');
  });

  it('has another file where letters, raster or colours are others', () => {
    const pathsOf = (view: StartView, classes = CLASSES) => [
      ...listStartYearFiles(nameStartYears(view, classes)).keys(),
    ];
    const paths = pathsOf(VIEW);
    expect(pathsOf({ ...VIEW })).toEqual(paths);
    expect(new Set(paths).size).toBe(2);
    const others = [
      pathsOf({ ...VIEW, text: '_' }),
      pathsOf({ ...VIEW, dark: { ...COLOURS, sea: 6 } }),
      pathsOf(VIEW, new Map([...CLASSES, [2019, 'BB']])),
    ];
    expect(others.flat().filter((path) => paths.includes(path))).toEqual([]);
  });
});
