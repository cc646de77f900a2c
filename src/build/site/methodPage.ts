import type { Atlas, FigureIndicator } from '../../domain/atlas.ts';
import { listClasses } from '../../domain/classBreaks.ts';
import { CSS_PALETTE, writePaletteStyle } from '../../domain/cssPalette.ts';
import { classColour } from '../../domain/palette.ts';
import { plainPageFile } from '../../domain/plainPageFile.ts';
import type { MethodFile } from '../../domain/publishedMethod.ts';
import { PRECISIONS } from '../../domain/vocabulary.ts';
import { type AboutWords, withAbout } from '../../words/aboutWords.ts';
import type { Words } from '../../words/format.ts';
import { withPassport } from '../../words/passportWords.ts';
import { describeConflict } from '../../words/settledConflict.ts';
import { describeWholeWork } from '../../words/wholeWork.ts';
import { escapeHtml, isChinese, linkQuery, type PageLook, type SitePage, writePlainPage } from './plainPage.ts';

const NAME = 'method';

/**
 * Writes the method as a plain page in each language, with all that the topic of the atlas tells. It stands beside the
 * atlas and needs no script, and prints. A build that knows `siteUrl` cites it.
 */
export function writeMethodPages(
  atlas: Atlas,
  file: MethodFile,
  languages: readonly Words[],
  { styleSheet, icon }: PageLook,
  siteUrl: URL | undefined,
): SitePage[] {
  const look = { styleSheet: styleSheet + writePaletteStyle(), icon };
  return languages.map((words) => {
    const { about, aboutTitles } = withAbout(words);
    const body = writeBody(withAbout(words), atlas, file, siteUrl);
    const page = { name: NAME, title: aboutTitles.method, intro: about.method.intro, home: './', body } as const;
    return { path: plainPageFile(NAME, isChinese(words)), html: writePlainPage(words, page, look) };
  });
}

function writeBody(words: AboutWords, atlas: Atlas, file: MethodFile, siteUrl: URL | undefined): string {
  const { method } = words.about;
  const coverage = `<a href="./${linkQuery(words, { about: 'coverage' })}">${escapeHtml(words.aboutTitles.coverage)}</a>`;
  return [
    part(method.indicators, writeIndicators(words, atlas)),
    part(method.rule, paragraph(method.ruleText)),
    part(method.precision, paragraph(method.precisionText), writePrecisions(words)),
    part(method.settled, paragraph(method.settledText(file.conflicts.length)), writeConflicts(words, atlas, file)),
    part(method.sets, paragraph(method.setsText)),
    part(method.currencies, paragraph(method.currenciesText)),
    part(method.rounding, paragraph(method.roundingText)),
    part(method.colours, paragraph(method.coloursText)),
    part(method.map, paragraph(method.mapText)),
    part(method.held, paragraph(method.heldText), `<p>${coverage}</p>`),
    part(method.changes, writeChanges(words, file)),
    part(method.cite, paragraph(method.citeText), paragraph(writeCitation(words, atlas, siteUrl))),
    part(method.licence, paragraph(method.licenceText(atlas.version, words.format.date(atlas.dataAsOf)))),
  ].join('\n      ');
}

function part(title: string, ...contents: readonly string[]): string {
  return `<section><h2>${escapeHtml(title)}</h2>${contents.join('')}</section>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function writeIndicators(words: AboutWords, { figureIndicators }: Atlas): string {
  const { format, controls, indicators, gap, about } = words;
  const entries = figureIndicators.map((indicator) => {
    const { id, currency, definitionEn, definitionZh, firstYear, lastYear } = indicator;
    const text = format.own(definitionEn, definitionZh) + gap + about.method.years(firstYear, lastYear);
    return `<div><dt>${escapeHtml(indicators[id])} <small>${escapeHtml(controls.currencyName[currency])}</small></dt>
        <dd>${escapeHtml(text)}${writeClasses(words, indicator)}</dd></div>`;
  });
  return `<dl>${entries.join('')}</dl>`;
}

/**
 * The classes in the colours of the map, with their breaks between them; for the ear, the breaks alone. Drawn, since the
 * policy of the page refuses styles of single elements, and printers leave out what only fills the ground.
 */
function writeClasses({ format, legend, about, comma }: AboutWords, { id, scale, unit }: FigureIndicator): string {
  const classes = listClasses(scale);
  const [low, high] = legend.ends[id];
  const edges = scale.breaks.map((edge) => format.edge(edge, scale.kind, unit));
  const width = 100 / classes.length;
  const swatches = classes.map(
    ({ signedClass }, index) =>
      `<rect x="${index * width}%" width="${width}%" height="14" fill="${classColour(CSS_PALETTE, scale.kind, signedClass)}" />`,
  );
  const breaks = edges.map((edge, index) => `<text x="${(index + 1) * width}%" y="28">${escapeHtml(edge)}</text>`);
  return `<p class="visually-hidden">${escapeHtml(about.method.breaks(format.unit(unit), edges.join(comma)))}</p>
        <div class="classes" aria-hidden="true">
          <p><span>${low && `← ${escapeHtml(low)}`}</span><b>${escapeHtml(format.unit(unit))}</b><span>${high && `${escapeHtml(high)} →`}</span></p>
          <svg>${swatches.join('')}${breaks.join('')}</svg>
        </div>`;
}

function writePrecisions({ about }: AboutWords): string {
  const { precisions } = about.method;
  const entries = PRECISIONS.map(
    (each) => `<div><dt>${escapeHtml(precisions[each].name)}</dt><dd>${escapeHtml(precisions[each].text)}</dd></div>`,
  );
  return `<dl>${entries.join('')}</dl>`;
}

function writeConflicts(words: AboutWords, atlas: Atlas, { conflicts }: MethodFile): string {
  const lines = conflicts.flatMap((conflict) => {
    const line = describeConflict(words, atlas, conflict);
    if (line === undefined) return [];
    const { place, subject, shown, others } = line;
    const query = linkQuery(words, mapPlace(atlas, conflict));
    return `<li><a href="./${query}">${escapeHtml(place)}</a>${escapeHtml(subject)}<b>${escapeHtml(shown)}</b>${escapeHtml(others)}</li>`;
  });
  return `<ul>${lines.join('')}</ul>`;
}

/** Where the map shows a figure; of one that it does not show, its province. */
function mapPlace(atlas: Atlas, { adcode, year, indicator }: MethodFile['conflicts'][number]): Record<string, string> {
  const shown = atlas.figureIndicators.find(({ recordId }) => recordId === indicator);
  const place = { province: adcode, year: String(year) };
  return shown === undefined ? place : { indicator: shown.id, currency: shown.currency, ...place };
}

function writeChanges({ format }: AboutWords, { changes }: MethodFile): string {
  const days = [...new Set(changes.map(({ date }) => date))];
  return days
    .map((day) => {
      const texts = changes.filter(({ date }) => date === day).map(({ textEn, textZh }) => format.own(textEn, textZh));
      const items = texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
      return `<h3><time datetime="${day}">${escapeHtml(format.date(day))}</time></h3><ul>${items}</ul>`;
    })
    .join('');
}

/** In the plain form. The page cannot know the day of the reader, nor always where it stands: these are to be filled in. */
function writeCitation(words: AboutWords, atlas: Atlas, siteUrl: URL | undefined): string {
  const { toFill } = words.about.method;
  return withPassport(words).passport.plainCitation({
    ...describeWholeWork(words, atlas, siteUrl?.href ?? `<${toFill.address}>`),
    site: words.site.title,
    version: atlas.version,
    dataAsOf: atlas.dataAsOf,
    accessed: `<${toFill.day}>`,
    language: words.locale,
  });
}
