import { useMemo } from 'react';
import { type Layer, MARKS } from '../domain/layer.ts';
import { groupByLegendKey, type LegendGroup } from '../domain/legend.ts';
import type { LegendKey } from '../domain/view.ts';
import { PatternDefs } from '../picture/patterns.tsx';
import { useAtlasScope, useLayer } from '../state/AtlasContext.tsx';
import { LegendButton } from './LegendButton.tsx';
import { LegendScale } from './LegendScale.tsx';

/** The classes with a dot for each province: press one and only its provinces stay in full colour. */
export function Legend() {
  const { words, palette } = useAtlasScope();
  const layer = useLayer();
  const groups = useMemo(() => groupByLegendKey(layer), [layer]);
  const isAwaited = layer.kind === 'figures' && layer.isAwaited;
  const others = layer.kind === 'figures' ? layer.indicator.otherListsIn(layer.year) : 0;

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
        <PlainEntry
          entryKey="noFigure"
          label={nameNoFigure()}
          fill={isAwaited ? palette.noFigurePaper : 'url(#legend-hatch)'}
          groups={groups}
        />
        {groups.has('noDocument') && (
          <PlainEntry
            entryKey="noDocument"
            label={words.legend.noDocument}
            fill={palette.noFigurePaper}
            groups={groups}
          />
        )}
        <LegendNotes layer={layer} />
        <PlainEntry entryKey="notInSeries" label={words.legend.notInSeries} fill="url(#legend-dots)" groups={groups} />
      </ul>
      {layer.kind === 'figures' && layer.countrySet && !isAwaited && (
        <p className="legend-warning">
          {[
            words.legend.counts[layer.countrySet],
            words.legend.held(countMarked(layer, MARKS.figure | MARKS.fullYear), countMarked(layer, MARKS.inSeries)),
            ...(others > 0 ? [words.legend.otherList(others)] : []),
          ].join(words.semicolon)}
        </p>
      )}
      {layer.kind === 'plan' && <p className="legend-warning">{words.legend.selectionWarning}</p>}
    </section>
  );

  function nameNoFigure(): string {
    if (layer.kind === 'plan') return words.legend.noTask;
    if (isAwaited) return words.legend.awaited;
    return hasPartYears(layer) ? words.legend.noFullYear : words.legend.noFigure;
  }
}

interface PlainEntryProps {
  entryKey: LegendKey;
  label: string;
  fill: string;
  groups: ReadonlyMap<LegendKey, LegendGroup>;
}

/** An entry that stands beside the scale, with its name written after it. */
function PlainEntry({ entryKey, label, fill, groups }: PlainEntryProps) {
  const group = groups.get(entryKey);
  return (
    <li>
      <LegendButton entryKey={entryKey} spoken={label} group={group}>
        <Swatch fill={fill} />
        <span className="legend-count">{group?.count ?? 0}</span>
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
      {hasMark(layer, MARKS.smallBase) && (
        <li className="legend-note">
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <rect x={1} y={1} width={18} height={10} className="small-base" />
          </svg>
          <span>{words.legend.smallBase}</span>
        </li>
      )}
      {hasMark(layer, MARKS.conflict) && (
        <li className="legend-note">
          <b>{words.map.conflictMark}</b>
          <span>{words.legend.conflict}</span>
        </li>
      )}
    </>
  );
}

function hasPartYears({ marks }: Layer): boolean {
  return marks.some((mark) => (mark & MARKS.figure) !== 0 && (mark & MARKS.fullYear) === 0);
}

function countMarked({ marks }: Layer, wanted: number): number {
  return marks.reduce((count, mark) => count + Number((mark & wanted) === wanted), 0);
}

function hasMark({ marks }: Layer, mark: number): boolean {
  return marks.some((each) => (each & mark) !== 0);
}
