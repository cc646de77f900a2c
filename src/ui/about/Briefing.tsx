import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { findEvidence } from '../../domain/claimEvidence.ts';
import { plainPageFile } from '../../domain/plainPageFile.ts';
import type { ArticlesFile } from '../../domain/published.ts';
import { type BriefingsFile, briefingsFile, type PublishedStep } from '../../domain/publishedBriefings.ts';
import { readLink, type View } from '../../domain/view.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { useArticlesFile, useLaterFile } from '../../state/queries.ts';
import { ClaimText, ContextText } from '../Claims.tsx';
import { citeArticles } from '../citations.ts';
import { PanelFailure, PanelWaiting } from '../FileStates.tsx';
import { SourceTitle } from '../SourceNumber.tsx';
import { useAboutScope } from './useAboutScope.ts';

type BriefingId = 'primer' | 'plans-2019' | 'plans-2020';

const READINGS: readonly BriefingId[] = ['primer', 'plans-2019', 'plans-2020'];

/** A guided reading: one step at a time, each of which sets the map and carries what it rests on. */
export function Briefing({ id }: { id: BriefingId }) {
  const { atlas, words } = useAboutScope();
  const request = useLaterFile(atlas, 'briefings.json', async () => briefingsFile);
  const briefing = request.data?.briefings.find((each) => each.id === id);
  if (request.isError) return <PanelFailure error={request.error} request={request} />;
  if (!request.data || !briefing)
    return <PanelWaiting request={request} label={words.controls.viewLoading(words.aboutTitles[id])} />;
  return <Reading file={request.data} briefing={briefing} />;
}

interface ReadingProps {
  file: BriefingsFile;
  briefing: BriefingsFile['briefings'][number];
}

function Reading({ file, briefing }: ReadingProps) {
  const { atlas, store, words } = useAboutScope();
  const { about } = words;
  const isChinese = words.locale.startsWith('zh');
  const stepId = useView((state) => state.view.step);
  const view = useView((state) => state.view);
  const openAbout = useView((state) => state.openAbout);
  const place = briefing.steps.findIndex((each) => each.id === stepId);
  const step = briefing.steps[place];
  const shows = step && readStep(atlas, step);
  const isMoved = shows !== undefined && !isShown(view, shows);
  const reading = useRef<HTMLDivElement>(null);

  function go(to: number): void {
    const next = briefing.steps[to];
    if (next) store.getState().showStep(next.id, readStep(atlas, next));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || briefing.steps[place + by] === undefined) return;
    event.preventDefault();
    go(place + by);
  }

  // Another step begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for every step
  useEffect(() => {
    // Some browsers return a promise, which React would take for what undoes the effect.
    reading.current?.closest('.panel')?.scrollTo({ top: 0 });
  }, [stepId]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its buttons, wherever the focus is in it
    <div ref={reading} className="briefing" onKeyDown={onKeyDown}>
      {step === undefined ? (
        <>
          <p className="panel-sentence">{isChinese ? briefing.introZh : briefing.introEn}</p>
          <button type="button" className="briefing-go" onClick={() => go(0)}>
            {about.briefing.start}
          </button>
        </>
      ) : (
        <>
          <div className="briefing-bar">
            <button type="button" disabled={place === 0} onClick={() => go(place - 1)}>
              {about.briefing.previous}
            </button>
            <span>{about.briefing.place(place + 1, briefing.steps.length)}</span>
            <button
              type="button"
              className="briefing-go"
              disabled={place === briefing.steps.length - 1}
              onClick={() => go(place + 1)}
            >
              {about.briefing.next}
            </button>
            <progress value={place + 1} max={briefing.steps.length} aria-hidden="true" />
          </div>
          <article aria-live="polite">
            <h3>{isChinese ? step.headingZh : step.headingEn}</h3>
            <p className="briefing-text">{isChinese ? step.bodyZh : step.bodyEn}</p>
          </article>
          {isMoved && (
            <p className="figure-note">
              {about.briefing.moved}{' '}
              <button type="button" className="text-button" onClick={() => go(place)}>
                {about.briefing.again}
              </button>
            </p>
          )}
          {step.claims.length > 0 && <StepClaims step={step} />}
          <StepSources file={file} step={step} />
          {place === briefing.steps.length - 1 && <p>{about.briefing.end}</p>}
        </>
      )}
      <details>
        <summary>{about.briefing.steps}</summary>
        <ol className="briefing-steps">
          {briefing.steps.map((each, index) => (
            <li key={each.id}>
              <button
                type="button"
                className="text-button"
                aria-current={index === place ? 'step' : undefined}
                onClick={() => go(index)}
              >
                {isChinese ? each.headingZh : each.headingEn}
              </button>
            </li>
          ))}
        </ol>
        <p className="figure-note">{about.briefing.keys}</p>
      </details>
      <p className="figure-note">
        <a href={`briefings/${plainPageFile(briefing.id, isChinese)}`}>{about.briefing.plain}</a>
      </p>
      <h3>{about.briefing.others}</h3>
      <ul className="examples">
        {READINGS.filter((each) => each !== briefing.id).map((each) => (
          <li key={each}>
            <button type="button" onClick={() => openAbout(each)}>
              {words.aboutTitles[each]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a step asks of the view; what it does not name takes its default, so that a step looks the same for all. */
function readStep(atlas: Atlas, step: PublishedStep): Partial<View> {
  const { view } = readLink(atlas, new URLSearchParams(step.view).toString());
  const { indicator, currency, priority, year, year2, province, pins, chart } = view;
  return { indicator, currency, priority, year, year2, province, pins, view: view.view, chart, pinnedClass: undefined };
}

function isShown(view: View, shows: Partial<View>): boolean {
  return Object.entries(shows).every(([key, value]) => {
    const own: unknown = view[key as keyof View];
    return Array.isArray(value) && Array.isArray(own) ? value.join() === own.join() : own === value;
  });
}

/** The claims of the article that a step tells, each with its status and what it rests on. */
function StepClaims({ step }: { step: PublishedStep }) {
  const { atlas, words } = useAboutScope();
  const request = useArticlesFile(atlas);
  if (request.isError) return <PanelFailure error={request.error} request={request} />;
  if (!request.data) return <PanelWaiting request={request} label={words.articles.loading} />;
  const file: ArticlesFile = request.data;
  const citations = citeArticles(file, 'articles.json');
  return (
    <section className="claims">
      <ul>
        {step.claims.map(({ id }) => {
          const claim = file.claims.find((each) => each.id === id);
          const statement = file.context.find((each) => each.id === id);
          return (
            <li key={id}>
              {claim && (
                <ClaimText
                  claim={claim}
                  evidence={findEvidence(claim, claim.adcode, file, 'articles.json')}
                  citations={citations}
                />
              )}
              {statement && <ContextText statement={statement} citations={citations} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function StepSources({ file, step }: { file: BriefingsFile; step: PublishedStep }) {
  const { words } = useAboutScope();
  const sources = file.sources.filter(({ id }) => step.sourceIds.includes(id));
  if (sources.length === 0) return null;
  return (
    <div className="briefing-sources">
      <p>{words.about.briefing.sources + words.colon}</p>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
