import { useRef } from 'react';
import { type ClassInterval, listClasses } from '../domain/classBreaks.ts';
import type { FigureLayer } from '../domain/layer.ts';
import { findTogetherMark, hasDots, type LegendGroup } from '../domain/legend.ts';
import { classColour } from '../domain/palette.ts';
import type { LegendKey } from '../domain/view.ts';
import { useAtlasScope } from '../state/AtlasContext.tsx';
import type { Words } from '../words/format.ts';
import { LegendButton } from './LegendButton.tsx';
import { useHighlightMarks } from './useHighlightMarks.ts';

interface LegendScaleProps {
  layer: FigureLayer;
  groups: ReadonlyMap<LegendKey, LegendGroup>;
}

/** The scale as a histogram: a dot for each province above its class, and where the 31 together stand. */
export function LegendScale({ layer, groups }: LegendScaleProps) {
  const { words, palette } = useAtlasScope();
  const scale = useRef<HTMLDivElement>(null);
  useHighlightMarks(scale);
  const { indicator } = layer;
  const classes = listClasses(indicator.scale);
  const [low, high] = words.legend.ends[indicator.id];
  const mark = findTogetherMark(layer);
  const counts = classes.map(({ signedClass }) => groups.get(signedClass)?.count ?? 0);
  const most = Math.max(1, ...counts);

  return (
    <div className="legend-scale" ref={scale}>
      <p className="legend-title">
        <span aria-hidden="true">{low && `← ${low}`}</span>
        <b>{words.format.unit(indicator.unit)}</b>
        <span aria-hidden="true">{high && `${high} →`}</span>
      </p>
      <div className="legend-columns">
        {mark && (
          <p className="legend-together" style={{ '--place': mark.place }}>
            <span>
              {words.legend.together(indicator.id === 'gap' ? '' : words.format.indicatorValue(indicator, mark.value))}
            </span>
          </p>
        )}
        <ol>
          {classes.map((interval) => {
            const group = groups.get(interval.signedClass);
            const colour = classColour(palette, indicator.scale.kind, interval.signedClass);
            return (
              <li key={interval.signedClass} style={{ '--class': colour }}>
                <LegendButton
                  entryKey={interval.signedClass}
                  spoken={speakInterval(words, layer, interval)}
                  group={group}
                >
                  <span className="legend-count">{group?.count ?? 0}</span>
                  {hasDots(layer) ? (
                    <span className="legend-dots">
                      {group?.adcodes.map((adcode) => (
                        <i key={adcode} data-adcode={adcode} />
                      ))}
                    </span>
                  ) : (
                    <span className="legend-bar" style={{ '--share': (group?.count ?? 0) / most }} />
                  )}
                  <span className="swatch" />
                </LegendButton>
              </li>
            );
          })}
        </ol>
      </div>
      <div className="legend-breaks" aria-hidden="true">
        {indicator.scale.breaks.map((edge, index) => (
          <span key={edge} style={{ left: `${((index + 1) / classes.length) * 100}%` }}>
            {words.format.edge(edge, indicator.scale.kind, indicator.unit)}
          </span>
        ))}
      </div>
    </div>
  );
}

function speakInterval({ format, legend }: Words, { indicator }: FigureLayer, { lower, upper }: ClassInterval): string {
  const { unit } = indicator;
  const edges = [lower, upper].flatMap((edge) => (edge === undefined ? [] : format.spokenNumber(edge, unit)));
  const [low = '', high = ''] = format.withOneUnit(edges, unit, format.withSpokenUnit);
  if (lower === undefined) return legend.under(low);
  return upper === undefined ? legend.from(low) : legend.between(low, high);
}
