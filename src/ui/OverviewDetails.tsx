import { parsePeriod } from '../domain/period.ts';
import type { NationFile } from '../domain/published.ts';
import type { AboutTopic } from '../domain/view.ts';
import { useView } from '../state/AtlasContext.tsx';
import type { FileQuery } from '../state/queries.ts';
import { AboutButton } from './AboutButton.tsx';
import { ContextText, SoughtItem } from './Claims.tsx';
import { type Citations, citeNation } from './citations.ts';
import { PanelFailure, PanelWaiting } from './FileStates.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceNumber } from './SourceNumber.tsx';
import { TradeCharts } from './TradeCharts.tsx';
import { useDetailScope } from './useDetailScope.ts';

/** Where a plan of each year is worth a first look: provinces of the two articles, and the latest plans. */
const EXAMPLES = [
  { adcode: '350000', year: 2019 },
  { adcode: '650000', year: 2020 },
  { adcode: '510000', year: 2025 },
] as const;

interface OverviewDetailsProps {
  nation: FileQuery<NationFile>;
  year: number;
}

/** Where the total of the 31 together was read. */
export function TogetherSource({ nation, year }: OverviewDetailsProps) {
  const { atlas, words } = useDetailScope();
  const citations = nation.data && citeNation(atlas, nation.data, year);
  const sourceId = atlas.trade.sourceIdOf(year);
  if (sourceId === undefined) return null;
  return <SourceNumber sourceId={sourceId} citations={citations} computed={words.panel.computedFrom.together} />;
}

/** What the overview tells below its sentence: the course of trade, where to begin, the nation, and the data. */
export function OverviewDetails({ nation, year }: OverviewDetailsProps) {
  const { atlas, words } = useDetailScope();
  const citations = nation.data && citeNation(atlas, nation.data, year);
  const { overview } = words;
  return (
    <>
      <TradeCharts year={year} citations={citations} />
      <div className="start">
        <h3>{overview.start}</h3>
        <p>{overview.startText}</p>
        <Examples />
      </div>
      <div className="start">
        <h3>{overview.newHere}</h3>
        <p>{overview.newHereText}</p>
        <AboutButtons topics={['primer', 'plans-2019', 'plans-2020']} />
      </div>
      <div className="start">
        <h3>{overview.behind}</h3>
        <p>{overview.articles}</p>
        <AboutButtons topics={['articles', 'terms', 'method', 'coverage']} />
      </div>
      {nation.isError && <PanelFailure error={nation.error} request={nation} title={overview.nationFailed} />}
      {nation.isPending && <PanelWaiting request={nation} label={words.failure.nationLoading} />}
      {nation.data && citations && <Nation file={nation.data} year={year} citations={citations} />}
      {/* Below what is still to come it would be pushed away under the reader's eyes. */}
      {(!nation.isPending || nation.isSlow) && <AboutData />}
      {citations && <SourceList citations={citations} />}
    </>
  );
}

function AboutButtons({ topics }: { topics: readonly AboutTopic[] }) {
  return (
    <ul className="examples">
      {topics.map((topic) => (
        <li key={topic}>
          <AboutButton topic={topic} />
        </li>
      ))}
    </ul>
  );
}

function AboutData() {
  const { atlas, words } = useDetailScope();
  const { overview } = words;
  return (
    <div className="start">
      <h3>{overview.about}</h3>
      <p>{overview.aboutText(words.format.date(atlas.dataAsOf))}</p>
      <p>{overview.files + words.colon}</p>
      <ul className="files">
        {Object.entries(overview.fileNames).map(([file, about]) => (
          <li key={file}>
            <a href={`data/${file}`}>{file}</a>
            {words.comma + about}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Examples() {
  const { atlas, words } = useDetailScope();
  const readProvince = useView((state) => state.readProvince);
  return (
    <ul className="examples" aria-label={words.overview.examples}>
      {EXAMPLES.flatMap(({ adcode, year }) => {
        const province = atlas.findProvince(adcode);
        if (province === undefined) return [];
        return [
          <li key={adcode}>
            <button type="button" onClick={() => readProvince(province.adcode, year)}>
              {words.overview.example(words.format.provinceName(province), year)}
            </button>
          </li>,
        ];
      })}
    </ul>
  );
}

interface NationProps {
  file: NationFile;
  year: number;
  citations: Citations;
}

function Nation({ file, year, citations }: NationProps) {
  const { words } = useDetailScope();
  const figures = file.figures.filter((figure) => figure.year === year);
  const context = file.context.filter((each) => each.year === year);
  return (
    <>
      <section className="nation">
        <h3>{words.overview.national(year)}</h3>
        {figures.length === 0 ? (
          <p>{words.overview.nationalNone(year)}</p>
        ) : (
          <ul>
            {figures.map((figure) => (
              <NationalFigure key={JSON.stringify(figure)} figure={figure} citations={citations} />
            ))}
          </ul>
        )}
      </section>
      {context.length > 0 && (
        <section className="claims">
          <h3>{words.overview.context(year)}</h3>
          <ul>
            {context.map((each) => (
              <SoughtItem key={each.id} id={each.id}>
                <ContextText statement={each} citations={citations} />
              </SoughtItem>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface NationalFigureProps {
  figure: NationFile['figures'][number];
  citations: Citations;
}

function NationalFigure({ figure, citations }: NationalFigureProps) {
  const { atlas, words } = useDetailScope();
  const indicator = atlas.indicatorOf(figure.indicator);
  const about = [
    figure.period === 'FY' ? '' : words.format.period(parsePeriod(figure.period), figure.year),
    figure.countrySet ? words.panel.countrySetShort[figure.countrySet] : '',
    figure.note ? words.format.own(figure.note, figure.noteZh) : '',
  ].filter((part) => part !== '');
  return (
    <li>
      {indicator && words.format.indicatorName(indicator) + words.colon}
      <b>{words.format.own(figure.printed, figure.printedZh)}</b>{' '}
      <SourceNumber sourceId={figure.sourceId} citations={citations} />
      {about.length > 0 && <span className="report-note">{about.join(words.comma)}</span>}
    </li>
  );
}
