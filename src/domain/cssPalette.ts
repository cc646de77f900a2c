import { PALETTES, type Palette, type Theme } from './palette.ts';

/**
 * The palette by reference: each colour is a custom property of the page, which the style sheet of `writePaletteStyle`
 * gives its value in light and in dark; paper is light. So the page that the build renders suits either theme before any script.
 */
export const CSS_PALETTE: Palette = mapColours(PALETTES.light, (name) => `var(${name})`);

/** The style sheet that gives the colours of data their values, in the reader's theme. */
export function writePaletteStyle(): string {
  return `:root{${declare('light')}}@media screen and (prefers-color-scheme:dark){:root{${declare('dark')}}}`;
}

/** Declarations of all colours of data in one theme. */
function declare(theme: Theme): string {
  const declarations: string[] = [];
  mapColours(PALETTES[theme], (name, colour) => {
    declarations.push(`${name}:${colour}`);
    return colour;
  });
  return declarations.join(';');
}

/** Rebuilds a palette with another text for each colour; `name` is its custom property. */
function mapColours(palette: Palette, change: (name: string, colour: string) => string): Palette {
  const { diverging, sequential, priorities, ...others } = palette;
  const rename = <T extends Record<string, string>>(colours: T, group: string): T => {
    const entries = Object.entries(colours).map(([key, colour]) => [key, change(`--${group}${key}`, colour)]);
    // The same keys with texts again, which `fromEntries` cannot tell.
    return Object.fromEntries(entries) as T;
  };
  return {
    diverging: rename(diverging, 'growth'),
    sequential: sequential.map((colour, index) => change(`--level${index + 1}`, colour)),
    priorities: rename(priorities, 'priority-'),
    ...rename(others, 'map-'),
  };
}
