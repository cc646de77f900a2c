import { type ClassInterval, listClasses } from '../domain/classBreaks.ts';
import type { Layer } from '../domain/layer.ts';
import { legendKeyOf } from '../domain/mapPicture.ts';
import { classColour, type Palette } from '../domain/palette.ts';
import type { LegendKey } from '../domain/view.ts';
import { PatternDefs } from '../picture/patterns.tsx';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import type { Words } from '../words/format.ts';

interface Entry {
  readonly key: LegendKey;
  /** What fills the swatch: a colour or a pattern. */
  readonly fill: string;
  /** Written below, for entries that no scale names. */
  readonly label: string;
  readonly spoken: string;
  readonly names: readonly string[];
}

/** The classes with their counts: press one and only its provinces stay in full colour. */
export function Legend() {
  const { atlas, words, palette } = useAtlasScope();
  const layer = useLayer();
  const names = groupNames(layer, (adcode) => words.format.provinceName(atlas.provinceOf(adcode)));
  const classes = layer.kind === 'figures' ? listClasses(layer.indicator.scale) : [];
  const figures = [...layer.cells.values()].filter((cell) => cell.kind === 'figure');
  const hasPartYears = figures.some(({ period }) => period.kind !== 'fullYear');
  const hasSmallBase = figures.some(({ smallBase }) => smallBase);
  const hasConflict = figures.some(({ conflict }) => conflict !== undefined);
  const withoutFigure = hasPartYears ? words.legend.noFullYear : words.legend.noFigure;
  const noFigureLabel = layer.kind === 'plan' ? words.legend.noTask : withoutFigure;
  const entries = [
    ...classes.map((each) => classEntry(words, palette, layer, each)),
    ...(layer.kind === 'plan'
      ? [{ key: 1, fill: palette.priorities[layer.priority], label: words.legend.holds, spoken: words.legend.holds }]
      : []),
    plainEntry('noFigure', noFigureLabel, 'hatch'),
    plainEntry('notInSeries', words.legend.notInSeries, 'dots'),
  ].map((entry): Entry => ({ ...entry, names: names.get(entry.key) ?? [] }));
  const scaled = entries.slice(0, classes.length);
  const plain = entries.slice(classes.length);

  return (
    <section className="legend" aria-label={words.legend.title}>
      <svg className="pattern-source" aria-hidden="true">
        <PatternDefs palette={palette} idPrefix="legend" />
      </svg>
      {layer.kind === 'figures' && scaled.length > 0 && (
        <>
          <Ends layer={layer} />
          <ol className="legend-scale">
            {scaled.map((entry) => (
              <li key={entry.key}>
                <LegendButton entry={entry} />
              </li>
            ))}
          </ol>
          <div className="legend-breaks" aria-hidden="true">
            {layer.indicator.scale.breaks.map((edge, index) => (
              <span key={edge} style={{ left: `${((index + 1) / scaled.length) * 100}%` }}>
                {formatEdge(words, layer, edge)}
              </span>
            ))}
          </div>
        </>
      )}
      <ul className="legend-plain">
        {plain.map((entry) => (
          <li key={entry.key}>
            <LegendButton entry={entry} />
            <span aria-hidden="true">{entry.label}</span>
          </li>
        ))}
        {hasPartYears && (
          <li className="legend-note">
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <circle cx={6} cy={6} r={4.5} />
            </svg>
            <span>{words.legend.partYearDot}</span>
          </li>
        )}
        {hasSmallBase && (
          <li className="legend-note">
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <rect x={1} y={1} width={18} height={10} className="small-base" />
            </svg>
            <span>{words.legend.smallBase}</span>
          </li>
        )}
        {hasConflict && (
          <li className="legend-note">
            <b>{words.map.conflictMark}</b>
            <span>{words.legend.conflict}</span>
          </li>
        )}
      </ul>
      {layer.kind === 'plan' && <p className="legend-warning">{words.legend.selectionWarning}</p>}
    </section>
  );
}

function LegendButton({ entry }: { entry: Entry }) {
  const { words } = useAtlasScope();
  const isPinned = useView((state) => state.view.pinnedClass === entry.key);
  const pinClass = useView((state) => state.pinClass);
  const highlightClass = useView((state) => state.highlightClass);
  const provinces = words.legend.provinces(entry.names.length);
  return (
    <button
      type="button"
      className="legend-entry"
      aria-pressed={isPinned}
      aria-label={words.legend.spoken({ label: entry.spoken, provinces, names: words.format.list(entry.names) })}
      title={isPinned ? words.legend.pinned : entry.names.join(', ')}
      onClick={() => pinClass(entry.key)}
      onPointerEnter={(event) => event.pointerType === 'mouse' && highlightClass(entry.key)}
      onPointerLeave={() => highlightClass(undefined)}
    >
      <span className="legend-count">{entry.names.length}</span>
      <svg className="swatch" aria-hidden="true">
        <rect width="100%" height="100%" fill={entry.fill} />
      </svg>
    </button>
  );
}

/** Which way the two ends of a scale run, in words: sign never rests on hue alone. */
function Ends({ layer }: { layer: Extract<Layer, { kind: 'figures' }> }) {
  const { words } = useAtlasScope();
  const { indicator } = layer;
  const unit = words.format.withUnit('', indicator.unit).trim();
  const [low, high] = words.legend.ends[indicator.id];
  return (
    <p className="legend-ends" aria-hidden="true">
      <span>{low && `← ${low}`}</span>
      <span>{unit}</span>
      <span>{high && `${high} →`}</span>
    </p>
  );
}

function classEntry(words: Words, palette: Palette, layer: Layer, interval: ClassInterval) {
  if (layer.kind !== 'figures') throw new RangeError('only a layer of figures has classes');
  return {
    key: interval.signedClass,
    fill: classColour(palette, layer.indicator.scale.kind, interval.signedClass),
    label: '',
    spoken: speakInterval(words, layer, interval),
  };
}

function plainEntry(key: 'noFigure' | 'notInSeries', label: string, pattern: 'hatch' | 'dots') {
  return { key, fill: `url(#legend-${pattern})`, label, spoken: label };
}

function speakInterval(words: Words, layer: Extract<Layer, { kind: 'figures' }>, interval: ClassInterval): string {
  const speak = (edge: number) => words.format.spokenNumber(edge);
  const { lower, upper } = interval;
  const unit = words.format.spokenUnit(layer.indicator.unit);
  if (lower === undefined) return words.legend.under(`${speak(upper ?? 0)} ${unit}`);
  if (upper === undefined) return words.legend.from(`${speak(lower)} ${unit}`);
  return words.legend.between(speak(lower), `${speak(upper)} ${unit}`);
}

function formatEdge(words: Words, layer: Extract<Layer, { kind: 'figures' }>, edge: number): string {
  const decimals = Number.isInteger(edge) ? 0 : 1;
  return layer.indicator.scale.kind === 'diverging'
    ? words.format.signed(edge, decimals)
    : words.format.number(edge, decimals);
}

function groupNames(
  layer: Layer,
  nameOf: (adcode: Parameters<Layer['cells']['get']>[0]) => string,
): Map<LegendKey, string[]> {
  const names = new Map<LegendKey, string[]>();
  for (const [adcode, cell] of layer.cells) {
    const key = legendKeyOf(cell);
    names.set(key, [...(names.get(key) ?? []), nameOf(adcode)]);
  }
  return names;
}
