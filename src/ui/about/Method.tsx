import { parseAdcode } from '../../domain/adcode.ts';
import { plainPageFile } from '../../domain/plainPageFile.ts';
import type { MethodFile } from '../../domain/publishedMethod.ts';
import { PRECISIONS } from '../../domain/vocabulary.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { describeConflict } from '../../words/settledConflict.ts';
import { describeWholeWork } from '../../words/wholeWork.ts';
import { AboutButton } from '../AboutButton.tsx';
import { Citation } from '../Citation.tsx';
import { ChangeLog } from './ChangeLog.tsx';
import { ClassColours } from './ClassColours.tsx';
import { Part } from './Part.tsx';
import { useAboutScope } from './useAboutScope.ts';
import { WithMethodFile } from './WithMethodFile.tsx';

/** What the figures are, how one report is chosen, and what it settled: from the data, wherever the data can say it. */
export function Method() {
  const { atlas, words } = useAboutScope();
  const { method } = words.about;
  return (
    <div className="method">
      <p className="panel-sentence">{method.intro}</p>
      <Indicators />
      <Part title={method.rule}>
        <p>{method.ruleText}</p>
      </Part>
      <Part title={method.precision}>
        <p>{method.precisionText}</p>
        <dl className="method-precisions">
          {PRECISIONS.map((precision) => (
            <div key={precision}>
              <dt>{method.precisions[precision].name}</dt>
              <dd>{method.precisions[precision].text}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <WithMethodFile topic="method">{(file) => <Conflicts file={file} />}</WithMethodFile>
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
      <Part title={method.held}>
        <p>{method.heldText}</p>
        <AboutButton topic="coverage" />
      </Part>
      <WithMethodFile topic="method">{(file) => <ChangeLog file={file} />}</WithMethodFile>
      <Part title={method.cite}>
        <p>{method.citeText}</p>
        <Citation
          work={describeWholeWork(words, atlas, `${location.origin}${location.pathname}`)}
          label={method.cite}
        />
      </Part>
      <Part title={method.licence}>
        <p>{method.licenceText(atlas.version, words.format.date(atlas.dataAsOf))}</p>
      </Part>
      <p className="figure-note">
        <a href={plainPageFile('method', words.locale !== 'en')}>{words.about.briefing.plain}</a>
      </p>
    </div>
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
              <ClassColours indicator={indicator} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** What the rule settled among reports that differ. */
function Conflicts({ file }: { file: MethodFile }) {
  const { atlas, words } = useAboutScope();
  const { method } = words.about;
  const openPassport = useView((state) => state.openPassport);
  return (
    <Part title={method.settled}>
      <p>{method.settledText(file.conflicts.length)}</p>
      <details>
        <summary>{method.settled}</summary>
        <ul className="method-conflicts">
          {file.conflicts.map((conflict) => {
            const { year, period, indicator, countrySet } = conflict;
            const adcode = parseAdcode(conflict.adcode);
            const line = describeConflict(words, atlas, conflict);
            if (line === undefined) return null;
            return (
              <li key={[adcode, year, period, indicator, countrySet].join(' ')}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => openPassport({ adcode, recordId: indicator, year, countrySet })}
                >
                  {line.place}
                </button>
                {line.subject}
                <b>{line.shown}</b>
                {line.others}
              </li>
            );
          })}
        </ul>
      </details>
    </Part>
  );
}
