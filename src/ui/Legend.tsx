import type { Adcode } from '../domain/adcode.ts';
import type { Layer } from '../domain/layer.ts';
import { groupByLegendKey } from '../domain/legend.ts';
import type { LegendKey } from '../domain/view.ts';
import { PatternDefs } from '../picture/patterns.tsx';
import { useAtlasScope, useLayer } from '../state/AtlasContext.tsx';
import { LegendButton } from './LegendButton.tsx';
import { LegendScale } from './LegendScale.tsx';

/** The classes with a dot for each province: press one and only its provinces stay in full colour. */
export function Legend() {
  const { words, palette } = useAtlasScope();
  const layer = useLayer();
  const groups = groupByLegendKey(layer);

  return (
    <section className="legend" aria-label={words.legend.title}>
      <svg className="pattern-source" aria-hidden="true">
        <PatternDefs palette={palette} idPrefix="legend" />
      </svg>
      {layer.kind === 'figures' && <LegendScale layer={layer} groups={groups} />}
      <ul className="legend-plain">
        {layer.kind === 'plan' && (
          <PlainEntry
            entryKey={1}
            label={words.legend.holds}
            fill={palette.priorities[layer.priority]}
            groups={groups}
          />
        )}
        <PlainEntry entryKey="noFigure" label={nameNoFigure()} fill="url(#legend-hatch)" groups={groups} />
        <LegendNotes layer={layer} />
        <PlainEntry entryKey="notInSeries" label={words.legend.notInSeries} fill="url(#legend-dots)" groups={groups} />
      </ul>
      {layer.kind === 'plan' && <p className="legend-warning">{words.legend.selectionWarning}</p>}
    </section>
  );

  function nameNoFigure(): string {
    if (layer.kind === 'plan') return words.legend.noTask;
    return hasPartYears(layer) ? words.legend.noFullYear : words.legend.noFigure;
  }
}

interface PlainEntryProps {
  entryKey: LegendKey;
  label: string;
  fill: string;
  groups: ReadonlyMap<LegendKey, readonly Adcode[]>;
}

/** An entry that stands beside the scale, with its name written after it. */
function PlainEntry({ entryKey, label, fill, groups }: PlainEntryProps) {
  const adcodes = groups.get(entryKey) ?? [];
  return (
    <li>
      <LegendButton entryKey={entryKey} spoken={label} adcodes={adcodes}>
        <Swatch fill={fill} />
        <span className="legend-count">{adcodes.length}</span>
        <span>{label}</span>
      </LegendButton>
    </li>
  );
}

function Swatch({ fill }: { fill: string }) {
  return (
    <svg className="swatch" aria-hidden="true">
      <rect width="100%" height="100%" fill={fill} />
    </svg>
  );
}

/** What the marks on the map mean, each only where the map shows one. */
function LegendNotes({ layer }: { layer: Layer }) {
  const { words } = useAtlasScope();
  const figures = [...layer.cells.values()].filter((cell) => cell.kind === 'figure');
  return (
    <>
      {hasPartYears(layer) && (
        <li className="legend-note">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle cx={6} cy={6} r={4.5} />
          </svg>
          <span>{words.legend.partYearDot}</span>
        </li>
      )}
      {figures.some(({ smallBase }) => smallBase) && (
        <li className="legend-note">
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <rect x={1} y={1} width={18} height={10} className="small-base" />
          </svg>
          <span>{words.legend.smallBase}</span>
        </li>
      )}
      {figures.some(({ conflict }) => conflict !== undefined) && (
        <li className="legend-note">
          <b>{words.map.conflictMark}</b>
          <span>{words.legend.conflict}</span>
        </li>
      )}
    </>
  );
}

function hasPartYears(layer: Layer): boolean {
  return [...layer.cells.values()].some((cell) => cell.kind === 'figure' && cell.period.kind !== 'fullYear');
}
