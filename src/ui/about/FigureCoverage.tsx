import { useState } from 'react';
import { parseAdcode } from '../../domain/adcode.ts';
import { countFigures, type FigureCount } from '../../domain/coverage.ts';
import type { MethodFile } from '../../domain/publishedMethod.ts';
import { Part } from './Part.tsx';
import { useAboutScope } from './useAboutScope.ts';

/** Which figures are held of which year: all provinces together, and one by one for the indicator that the reader chooses. */
export function FigureCoverage({ file }: { file: MethodFile }) {
  const { atlas, words } = useAboutScope();
  const { coverage } = words.about;
  const { format } = words;
  const indicators = file.figureYears;
  // What is reported has the gaps; what is computed in US$ is there for every year or for none.
  const [chosen, setChosen] = useState(() => indicators.find((each) => isReported(each.indicator))?.indicator);
  const shown = indicators.find(({ indicator }) => indicator === chosen) ?? indicators[0];
  const first = Math.min(...indicators.flatMap(({ years }) => years));
  const last = Math.max(...indicators.flatMap(({ years }) => years));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (shown === undefined) return null;
  return (
    <Part title={coverage.figures}>
      <p>{coverage.figuresText(file.coverage.length)}</p>
      <section className="method-table coverage-years" aria-label={coverage.figuresTogether}>
        <table>
          <caption>{coverage.figuresTogether}</caption>
          <Head years={years} first={coverage.head.indicator} />
          <tbody>
            {indicators.map((each) => {
              const counts = countFigures(each);
              return (
                <tr key={each.indicator}>
                  <th scope="row">{nameOf(each.indicator)}</th>
                  {years.map((year) => (
                    <Together key={year} count={counts[each.years.indexOf(year)]} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <label className="control coverage-choice">
        <span>{coverage.indicator}</span>
        <select value={shown.indicator} onChange={(event) => setChosen(event.target.value)}>
          {indicators.map(({ indicator }) => (
            <option key={indicator} value={indicator}>
              {nameOf(indicator)}
            </option>
          ))}
        </select>
      </label>
      <ul className="coverage-keys">
        <li>
          <b data-held="full">1</b> {coverage.held.full}
        </li>
        <li>
          <b data-held="part">1</b> {coverage.held.part}
        </li>
        <li>
          <b>{coverage.none}</b> {coverage.held.none}
        </li>
      </ul>
      <p className="figure-note">{coverage.held.number}</p>
      <section className="method-table coverage-years" aria-label={coverage.figuresOf(nameOf(shown.indicator))}>
        <table>
          <caption>{coverage.figuresOf(nameOf(shown.indicator))}</caption>
          <Head years={years} first={coverage.head.province} />
          <tbody>
            {file.coverage.map(({ adcode }, row) => {
              const held = shown.provinces[row];
              return (
                <tr key={adcode}>
                  <th scope="row">{format.provinceName(atlas.provinceOf(parseAdcode(adcode)))}</th>
                  {years.map((year) => {
                    const place = shown.years.indexOf(year);
                    return <Held key={year} full={held?.full[place] ?? 0} part={held?.part[place] ?? 0} />;
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Part>
  );

  function isReported(recordId: string): boolean {
    return atlas.figureIndicators.some((each) => each.recordId === recordId && each.isReported);
  }

  /** As the control of the map names it, with its currency: growth is known in two. */
  function nameOf(recordId: string): string {
    const indicator = atlas.figureIndicators.find((each) => each.recordId === recordId);
    if (indicator === undefined) return recordId;
    return words.indicators[indicator.id] + words.bracketed(words.controls.currencyName[indicator.currency]);
  }
}

function Head({ years, first }: { years: readonly number[]; first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {years.map((year) => (
          <th key={year} scope="col">
            {/* Two digits have room on a phone. */}
            <span aria-hidden="true">{`’${String(year).slice(2)}`}</span>
            <span className="visually-hidden">{year}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How many provinces have a figure; undefined where the indicator does not reach the year. */
function Together({ count }: { count: FigureCount | undefined }) {
  const { coverage } = useAboutScope().words.about;
  if (count === undefined || count.full + count.part === 0) return <Nothing />;
  return (
    <td>
      <span aria-hidden="true">
        <b>{count.full}</b>
        {count.part > 0 && <small>+{count.part}</small>}
      </span>
      <span className="visually-hidden">{coverage.provinces(count.full, count.part)}</span>
    </td>
  );
}

/** How many figures there are of one province. */
function Held({ full, part }: { full: number; part: number }) {
  const { coverage } = useAboutScope().words.about;
  if (full + part === 0) return <Nothing />;
  return (
    <td>
      <b aria-hidden="true" data-held={full > 0 ? 'full' : 'part'}>
        {full + part}
      </b>
      <span className="visually-hidden">{coverage.reports(full, part)}</span>
    </td>
  );
}

function Nothing() {
  const { coverage } = useAboutScope().words.about;
  return (
    <td>
      <span aria-hidden="true">{coverage.none}</span>
      <span className="visually-hidden">{coverage.held.none}</span>
    </td>
  );
}
