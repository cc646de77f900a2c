import { type ReactNode, useEffect, useRef } from 'react';
import { type Adcode, parseAdcode } from '../domain/adcode.ts';
import { countStatuses, findEvidence } from '../domain/claimEvidence.ts';
import type { ArticlesFile, PublishedSource } from '../domain/published.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '../domain/vocabulary.ts';
import { useView } from '../state/AtlasContext.tsx';
import type { DetailWords } from '../words/detailWords.ts';
import { ClaimText, ContextText, showItem } from './Claims.tsx';
import { type Citations, citeArticles } from './citations.ts';
import { SourceList } from './SourceList.tsx';
import { useDetailScope } from './useDetailScope.ts';

const FILE = 'articles.json';

/** What the file of the articles tells: how the statements stand, then each of them, then what they rest on. */
export function ReadArticles({ file }: { file: ArticlesFile }) {
  const { words } = useDetailScope();
  const { panel, articles } = words;
  const citations = citeArticles(file, FILE);
  return (
    <>
      <p className="figure-note">{writeCounts(words, [...file.context, ...file.claims])}</p>
      <dl className="statuses" aria-label={articles.statuses}>
        {CLAIM_STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <span className="status" data-status={status}>
                {panel.statuses[status]}
              </span>
            </dt>
            <dd>{panel.statusMeanings[status]}</dd>
          </div>
        ))}
      </dl>
      {citations.sources
        .filter(({ id }) => file.articles.includes(id))
        .map((article) => (
          <Article key={article.id} article={article} file={file} citations={citations} />
        ))}
      <SourceList citations={citations} />
    </>
  );
}

function writeCounts(words: DetailWords, statements: readonly { readonly status: ClaimStatus }[]): string {
  const parts = countStatuses(statements).map(([status, count]) => words.articles.countOf[status](count));
  return words.articles.count(statements.length, words.format.list(parts));
}

interface ArticleProps {
  article: PublishedSource;
  file: ArticlesFile;
  citations: Citations;
}

function Article({ article, file, citations }: ArticleProps) {
  const { atlas, words } = useDetailScope();
  const { articles, format } = words;
  const context = file.context.filter((each) => each.article === article.id);
  const claims = file.claims.filter((each) => each.article === article.id);
  const provinces = [...new Set(claims.map(({ adcode }) => adcode))].map((adcode) =>
    atlas.provinceOf(parseAdcode(adcode)),
  );
  const headingId = `article-${article.id}`;
  return (
    <section className="claims" aria-labelledby={headingId}>
      <h3 id={headingId}>{format.own(article.title, article.titleZh)}</h3>
      <p className="figure-note">{describeArticle(words, article, claims[0]?.planYear ?? context[0]?.year)}</p>
      <p className="figure-note">{writeCounts(words, [...context, ...claims])}</p>
      <h4>{articles.nation}</h4>
      <ul>
        {context.map((statement) => (
          <Told
            key={statement.id}
            id={statement.id}
            show={{ text: articles.showYear(statement.year), adcode: undefined, year: statement.year }}
          >
            <ContextText statement={statement} citations={citations} />
          </Told>
        ))}
      </ul>
      {provinces.map((province) => {
        const name = format.provinceName(province);
        return (
          <section key={province.adcode} aria-labelledby={`${headingId}-${province.adcode}`}>
            <h4 id={`${headingId}-${province.adcode}`}>
              {name} <span lang={words.otherLanguage}>{format.otherName(province)}</span>
            </h4>
            <ul>
              {claims
                .filter(({ adcode }) => adcode === province.adcode)
                .map((claim) => (
                  <Told
                    key={claim.id}
                    id={claim.id}
                    show={{
                      text: articles.show(name, claim.planYear),
                      adcode: province.adcode,
                      year: claim.planYear,
                    }}
                  >
                    <ClaimText
                      claim={claim}
                      evidence={findEvidence(claim, claim.adcode, file, FILE)}
                      citations={citations}
                    />
                  </Told>
                ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function describeArticle(words: DetailWords, article: PublishedSource, planYear: number | undefined): string {
  const { format, articles } = words;
  return articles.article({
    planYear: planYear ?? Number.NaN,
    date: format.date(article.published ?? ''),
    language: format.languageName(article.language ?? words.locale),
  });
}

interface ToldProps {
  id: string;
  show: { text: string; adcode: Adcode | undefined; year: number };
  children: ReactNode;
}

/** One statement, and the way to the province and the year that it speaks of. */
function Told({ id, show, children }: ToldProps) {
  const readProvince = useView((state) => state.readProvince);
  const item = useRef<HTMLLIElement>(null);
  const wasLeftHere = useView((state) => state.leftAtClaim === id);
  useEffect(() => {
    if (wasLeftHere) showItem(item.current);
  }, [wasLeftHere]);
  return (
    <li ref={item} tabIndex={-1}>
      {children}
      <button type="button" className="show" onClick={() => readProvince(show.adcode, show.year, id)}>
        {show.text}
      </button>
    </li>
  );
}
