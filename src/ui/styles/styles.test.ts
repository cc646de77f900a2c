import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PIN_LOOKS } from '../../domain/pinLooks.ts';

const FOLDER = import.meta.dirname;
const TOKENS = 'tokens.css';
const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8').replaceAll(/\/\*.*?\*\//gs, '') }));
const parts = sheets.filter(({ name }) => name !== TOKENS);
const tokens = sheets.find(({ name }) => name === TOKENS)?.text ?? '';

/** Every declaration of the sheets beside the tokens whose property fits, as `sheet: property: value`. */
function declarations(property: RegExp): string[] {
  return parts.flatMap(({ name, text }) =>
    [...text.matchAll(/([-\w]+)\s*:\s*([^;{}]+);/g)]
      .filter(([, found = '']) => property.test(found))
      .map(([, found, value = '']) => `${name}: ${found}: ${value.trim()}`),
  );
}

test('sizes of text come from the type scale', () => {
  const strangers = declarations(/^font-size$/).filter((each) => !/: (var\(--text[-\w]*\)|inherit)$/.test(each));
  expect(strangers).toEqual([]);
});

test('colours come from the tokens, so that both themes know them', () => {
  const strangers = declarations(/./).filter((each) => /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(each));
  expect(strangers).toEqual([]);
});

test('every token that a sheet uses is defined, and every token is used', () => {
  const defined = new Set([...tokens.matchAll(/^\s*(--[-\w]+):/gm)].map(([, name]) => name));
  const used = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/var\((--[-\w]+)/g)].map(([, name]) => name)));
  for (const { colour } of PIN_LOOKS) used.add(colour.slice('var('.length, -1));
  // Set by a component on its element, or by a sheet for its own use.
  const local = new Set(parts.flatMap(({ text }) => [...text.matchAll(/^\s*(--[-\w]+):/gm)].map(([, name]) => name)));
  const given = ['--years', '--sheet', '--priority', '--place', '--class', '--share', '--row', '--columns', '--rows'];
  expect([...used].filter((name) => !defined.has(name) && !local.has(name) && !given.includes(name ?? ''))).toEqual([]);
  expect([...defined].filter((name) => !used.has(name))).toEqual([]);
});

/** The page for an unknown address and the plain pages stand alone. */
const OTHER_PAGES = ['notFound.css', 'plainPage.css'];

test('every sheet is part of the page', () => {
  const all = sheets.find(({ name }) => name === 'all.css')?.text ?? '';
  const imported = [...all.matchAll(/@import "\.\/(.+?)";/g)].map(([, name]) => name);
  const own = sheets.map(({ name }) => name).filter((name) => name !== 'all.css' && !OTHER_PAGES.includes(name));
  expect(imported.toSorted()).toEqual(own.filter((name) => !name.startsWith(LATER)).toSorted());
});

/** What comes later brings its own sheet: the page would wait for all that stands in its own. */
const LATER = 'views/';

test('every sheet of what comes later is brought by the script that needs it', () => {
  const folder = join(FOLDER, '..');
  const brought = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^import '.*styles\/(.+?)';$/gm)])
    .map(([, sheet = '']) => sheet);
  const own = sheets.map(({ name }) => name).filter((name) => name.startsWith(LATER));
  expect([...new Set(brought)].toSorted()).toEqual(own.toSorted());
});
