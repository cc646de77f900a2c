import type { FigureIndicator } from '../../domain/atlas.ts';
import { listClasses } from '../../domain/classBreaks.ts';
import { classColour } from '../../domain/palette.ts';
import { useAboutScope } from './useAboutScope.ts';

/** The classes of an indicator in the colours of the map, with their breaks between them; for the ear, the breaks alone. */
export function ClassColours({ indicator }: { indicator: FigureIndicator }) {
  const { words, palette } = useAboutScope();
  const { format, legend, about } = words;
  const { scale, unit } = indicator;
  const classes = listClasses(scale);
  const [low, high] = legend.ends[indicator.id];
  const edges = scale.breaks.map((edge) => format.edge(edge, scale.kind, unit));
  return (
    <>
      <p className="visually-hidden">{about.method.breaks(format.unit(unit), edges.join(words.comma))}</p>
      <div className="method-classes" aria-hidden="true">
        <p className="legend-title">
          <span>{low && `← ${low}`}</span>
          <b>{format.unit(unit)}</b>
          <span>{high && `${high} →`}</span>
        </p>
        <ol>
          {classes.map(({ signedClass }) => (
            <li key={signedClass} style={{ '--class': classColour(palette, scale.kind, signedClass) }}>
              <span className="swatch" />
            </li>
          ))}
        </ol>
        <p className="legend-breaks">
          {edges.map((edge, index) => (
            <span key={edge} style={{ left: `${((index + 1) / classes.length) * 100}%` }}>
              {edge}
            </span>
          ))}
        </p>
      </div>
    </>
  );
}
