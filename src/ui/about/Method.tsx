import { type ReactNode, useCallback, useState } from 'react';
import { parseAdcode } from '../../domain/adcode.ts';
import type { Province } from '../../domain/atlas.ts';
import { parsePeriod } from '../../domain/period.ts';
import { type MethodFile, methodFile } from '../../domain/publishedMethod.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { useLaterFile } from '../../state/queries.ts';
import { PanelFailure, PanelWaiting } from '../FileStates.tsx';
import { SmallMap, type SmallMapMark } from '../SmallMap.tsx';
import { useAboutScope } from './useAboutScope.ts';

/** What the figures are, how one report is chosen, and what is held: from the data, wherever the data can say it. */
export function Method() {
  const { atlas, words } = useAboutScope();
  const { method } = words.about;
  const request = useLaterFile(atlas, 'method.json', async () => methodFile);
  return (
    <div className="method">
      <p className="panel-sentence">{method.intro}</p>
      <Indicators />
      <Part title={method.rule}>
        <p>{method.ruleText}</p>
      </Part>
      {request.data ? (
        <>
          <Coverage file={request.data} />
          <Conflicts file={request.data} />
        </>
      ) : request.isError ? (
        <PanelFailure error={request.error} request={request} />
      ) : (
        <PanelWaiting request={request} label={words.controls.viewLoading(words.aboutTitles.method)} />
      )}
      <Part title={method.sets}>
        <p>{method.setsText}</p>
      </Part>
      <Part title={method.currencies}>
        <p>{method.currenciesText}</p>
      </Part>
      <Part title={method.rounding}>
        <p>{method.roundingText}</p>
      </Part>
      <Part title={method.colours}>
        <p>{method.coloursText}</p>
      </Part>
      <Part title={method.map}>
        <p>{method.mapText}</p>
      </Part>
      <Part title={method.send}>
        <p>{method.sendText}</p>
      </Part>
      <Part title={method.licence}>
        <p>{method.licenceText(atlas.version, words.format.date(atlas.dataAsOf))}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The indicators of the map: definition, years, classes. */
function Indicators() {
  const { atlas, words } = useAboutScope();
  const { method } = words.about;
  const { format, controls, indicators, gap } = words;
  return (
    <Part title={method.indicators}>
      <dl className="method-indicators">
        {atlas.figureIndicators.map((indicator) => (
          <div key={indicator.recordId}>
            <dt>
              {indicators[indicator.id]} <small>{controls.currencyName[indicator.currency]}</small>
            </dt>
            <dd>
              {format.own(indicator.definitionEn, indicator.definitionZh) + gap}
              {method.years(indicator.firstYear, indicator.lastYear) + gap}
              {method.breaks(
                format.unit(indicator.unit),
                indicator.scale.breaks.map((each) => format.edge(each, 'sequential', indicator.unit)).join(' · '),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** What is held of each province: documents on a map, then all in a table. */
function Coverage({ file }: { file: MethodFile }) {
  const { atlas, words } = useAboutScope();
  const { method } = words.about;
  const { format } = words;
  const [planYear, setPlanYear] = useState(() => Math.max(...atlas.planYears));
  const readProvince = useView((state) => state.readProvince);
  const markOf = useCallback(
    ({ adcode, inSeries }: Province): SmallMapMark => {
      if (!inSeries) return 'outside';
      const plan = file.coverage
        .find((each) => each.adcode === adcode)
        ?.plans.find((each) => each.planYear === planYear);
      if (plan === undefined) return 'unknown';
      return plan.isOfficial ? 'yes' : 'no';
    },
    [file, planYear],
  );
  const marks = atlas.provinces.map(markOf);
  const count = (mark: SmallMapMark) => marks.filter((each) => each === mark).length;
  const missing = atlas.planYears.map((year) => {
    const names = file.coverage
      .filter(({ plans }) => plans.every((plan) => plan.planYear !== year))
      .map(({ adcode }) => format.provinceName(atlas.provinceOf(parseAdcode(adcode))));
    return { year, names };
  });
  return (
    <Part title={method.coverage}>
      <p>{method.coverageText}</p>
      <label className="control">
        <span>{method.coverageYear}</span>
        <select value={planYear} onChange={(event) => setPlanYear(Number(event.target.value))}>
          {atlas.planYears.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <SmallMap id="coverage" markOf={markOf} onChoose={(adcode) => readProvince(adcode, planYear)}>
        <p>
          {method.coverageMap({ year: planYear, official: count('yes'), other: count('no'), none: count('unknown') })}
        </p>
        <ul className="small-map-keys">
          <li data-key="yes">{method.coverageKeys.yes}</li>
          <li data-key="no">{method.coverageKeys.no}</li>
          <li data-key="unknown">{method.coverageKeys.unknown}</li>
        </ul>
      </SmallMap>
      <section className="method-table" aria-label={method.coverage}>
        <table>
          <thead>
            <tr>
              <th scope="col">{method.coverageHead.province}</th>
              {atlas.planYears.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">{method.coverageHead.sources}</th>
              <th scope="col">{method.coverageHead.official}</th>
              <th scope="col">{method.coverageHead.figures}</th>
            </tr>
          </thead>
          <tbody>
            {file.coverage.map(({ adcode, plans, sources, official, figures }) => (
              <tr key={adcode}>
                <th scope="row">{format.provinceName(atlas.provinceOf(parseAdcode(adcode)))}</th>
                {atlas.planYears.map((year) => {
                  const plan = plans.find((each) => each.planYear === year);
                  return <td key={year}>{plan === undefined ? method.noDocument : writeTasks(plan)}</td>;
                })}
                <td>{sources}</td>
                <td>{official}</td>
                <td>{figures}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h4>{method.gaps}</h4>
      <p>
        {method.gapsText(
          missing
            .filter(({ names }) => names.length > 0)
            .map(({ year, names }) => words.periods.fullYear(year) + words.bracketed(format.list(names)))
            .join(words.semicolon),
        )}
      </p>
    </Part>
  );

  function writeTasks({ tasks, stated }: MethodFile['coverage'][number]['plans'][number]): string {
    return stated === undefined ? String(tasks) : method.ofStated(tasks, stated);
  }
}

function Conflicts({ file }: { file: MethodFile }) {
  const { atlas, words } = useAboutScope();
  const { method } = words.about;
  const { format, panel, comma, colon, semicolon, stop, gap, bracketed } = words;
  const openPassport = useView((state) => state.openPassport);
  return (
    <Part title={method.settled}>
      <p>{method.settledText(file.conflicts.length)}</p>
      <details>
        <summary>{method.settled}</summary>
        <ul className="method-conflicts">
          {file.conflicts.map((conflict) => {
            const { year, period, indicator, countrySet, shown, others, criterion } = conflict;
            const adcode = parseAdcode(conflict.adcode);
            const published = atlas.indicatorOf(indicator);
            if (published === undefined) return null;
            const write = (report: typeof shown) => format.recordedValue(published, report.value, report.precision);
            return (
              <li key={[adcode, year, period, indicator, countrySet].join(' ')}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => openPassport({ adcode, recordId: indicator, year, countrySet })}
                >
                  {format.provinceName(atlas.provinceOf(adcode)) + comma + format.period(parsePeriod(period), year)}
                </button>
                {colon + format.indicatorName(published)}
                {countrySet && bracketed(panel.countrySetShort[countrySet])}
                {stop + gap}
                <b>{write(shown)}</b> {method.shown + bracketed(method.decided[criterion]) + semicolon}
                {[...new Set(others.map(write))].join(comma)}
              </li>
            );
          })}
        </ul>
      </details>
    </Part>
  );
}
