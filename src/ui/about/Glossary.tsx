import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type TermsFile, termsFile } from '../../domain/publishedTerms.ts';
import { makeTermMatcher } from '../../domain/termSearch.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { useLaterFile } from '../../state/queries.ts';
import { PanelFailure, PanelWaiting } from '../FileStates.tsx';
import { useAboutScope } from './useAboutScope.ts';

/** The Chinese terms of the plans, how we render them, and where they stand. */
export function Glossary() {
  const { atlas, words } = useAboutScope();
  const request = useLaterFile(atlas, 'terms.json', async () => termsFile);
  if (request.isError) return <PanelFailure error={request.error} request={request} />;
  if (!request.data)
    return <PanelWaiting request={request} label={words.controls.viewLoading(words.aboutTitles.terms)} />;
  return <Terms file={request.data} />;
}

function Terms({ file }: { file: TermsFile }) {
  const { words } = useAboutScope();
  const { terms } = words.about;
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const sought = useView((state) => state.view.step);
  const collator = useMemo(() => new Intl.Collator('en'), []);
  const sorted = useMemo(() => file.terms.toSorted((a, b) => collator.compare(a.pinyin, b.pinyin)), [file, collator]);
  const shown = useMemo(() => sorted.filter(makeTermMatcher(text)), [sorted, text]);
  return (
    <div className="glossary">
      <p>{terms.intro(file.terms.length)}</p>
      <input
        type="search"
        aria-label={terms.search}
        placeholder={terms.hint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {shown.length === 0 && <p>{terms.none}</p>}
      <dl>
        {shown.map((term) => (
          <Term key={term.termZh} term={term} isSought={sought !== undefined && isTerm(term, sought)} />
        ))}
      </dl>
      <p className="figure-note">
        {terms.file} <a href="data/terms.csv">terms.csv</a>
      </p>
    </div>
  );
}

type GlossaryTerm = TermsFile['terms'][number];

function isTerm({ termZh, alsoZh }: GlossaryTerm, text: string): boolean {
  return termZh === text || alsoZh.includes(text);
}

function Term({ term, isSought }: { term: GlossaryTerm; isSought: boolean }) {
  const { store, words } = useAboutScope();
  const { terms } = words.about;
  const isChinese = words.locale.startsWith('zh');
  const entry = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isSought) return;
    entry.current?.scrollIntoView({ block: 'center' });
    entry.current?.focus({ preventScroll: true });
  }, [isSought]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${term.termZh} ${term.termEn}`);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  return (
    <div ref={entry} tabIndex={-1} data-sought={isSought || undefined}>
      <dt>
        <b lang="zh">{term.termZh}</b> <i lang="zh-Latn">{term.pinyin}</i>
      </dt>
      <dd>
        <p className="term-rendering" lang="en">
          {term.termEn}
        </p>
        <p>{isChinese ? term.definitionZh : term.definitionEn}</p>
        {term.alsoZh.length > 0 && (
          <p className="figure-note">
            {terms.also} <span lang="zh">{term.alsoZh.join('、')}</span>
          </p>
        )}
        {term.otherEn.length > 0 && (
          <p className="figure-note">
            {terms.others} <span lang="en">{term.otherEn.join('; ')}</span>
          </p>
        )}
        <p className="figure-note">
          {terms.usedIn(term.tasks.length, term.documents.length, term.claims.length)}{' '}
          {term.tasks.length > 0 && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                store.getState().searchPlans({ search: term.termZh, facets: '' });
                store.getState().showView('plans');
              }}
            >
              {terms.find}
            </button>
          )}{' '}
          <button type="button" className="text-button" onClick={() => void copy()}>
            {terms.copy}
          </button>{' '}
          <span role="status">{isCopied && terms.copied}</span>
        </p>
      </dd>
    </div>
  );
}
