import { type ReactNode, useEffect, useRef } from 'react';
import { type ClaimEvidence, evidenceKey, findEvidence, joinSameEvidence, sourcesOf } from '../domain/claimEvidence.ts';
import { parsePeriod } from '../domain/period.ts';
import type { PlanReading } from '../domain/planReading.ts';
import type { ProvinceFile, PublishedClaim, PublishedDocument, PublishedStatement } from '../domain/published.ts';
import { useView } from '../state/AtlasContext.tsx';
import { AboutButton } from './AboutButton.tsx';
import type { Citations } from './citations.ts';
import { SourceNumber } from './SourceNumber.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';
import { useDetailScope } from './useDetailScope.ts';

/** Keeps the number of a source on the line of the last word. */
const NO_BREAK_SPACE = '\u00a0';

interface ClaimsProps {
  plan: PlanReading;
  file: ProvinceFile;
  citations: Citations;
}

/** What the article says of this province and plan year, each claim with its standing and what it rests on. */
export function Claims({ plan, file, citations }: ClaimsProps) {
  const { words } = useDetailScope();
  const { panel } = words;
  return (
    <section className="claims" aria-labelledby="claims-heading">
      <h3 id="claims-heading">{panel.claimsOf(plan.planYear)}</h3>
      <p className="figure-note">{panel.claimsAbout}</p>
      <ul>
        {plan.claims.map((claim) => (
          <SoughtItem key={claim.id} id={claim.id}>
            <ClaimText
              claim={claim}
              evidence={findEvidence(claim, file.adcode, file, `provinces/${file.adcode}.json`)}
              citations={citations}
            />
          </SoughtItem>
        ))}
      </ul>
      <AboutButton />
    </section>
  );
}

/** An item that comes into view, and takes the focus, when the reader asked for it. */
export function SoughtItem({ id, children }: { id: string; children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null);
  const isSought = useView((state) => state.soughtClaim === id);
  const findClaim = useView((state) => state.findClaim);
  useEffect(() => {
    if (!isSought) return;
    showItem(item.current);
    findClaim();
  }, [isSought, findClaim]);
  return (
    <li ref={item} tabIndex={-1}>
      {children}
    </li>
  );
}

export function showItem(item: HTMLElement | null): void {
  item?.scrollIntoView({ block: 'center' });
  item?.focus({ preventScroll: true });
}

/** In English with the Chinese beside it, where the document prints one; in Chinese that, or what we call it. */
export function DocumentTitle({ document: { titleEn, titleZh, titleOursZh } }: { document: PublishedDocument }) {
  const { words } = useDetailScope();
  if (words.otherLanguage === 'en') return titleZh ?? titleOursZh ?? <span lang="en">{titleEn}</span>;
  return (
    <>
      {titleEn} {titleZh && <span lang="zh">{titleZh}</span>}
    </>
  );
}

interface ClaimTextProps {
  claim: PublishedClaim;
  evidence: readonly ClaimEvidence[];
  citations: Citations;
}

/** A claim about a province: its status, what was corrected, and what it rests on. */
export function ClaimText({ claim, evidence, citations }: ClaimTextProps) {
  const { words } = useDetailScope();
  // The article cannot bear out itself.
  const other = evidence.filter((each) => each.kind !== 'figure' || !sourcesOf(each).includes(claim.article));
  return (
    <>
      <StatementText statement={claim} citations={citations} />
      {claim.noteEn && (
        <p className="claim-note">
          {words.format.own(claim.noteEn, claim.noteZh)}{' '}
          <SourceNumbers sourceIds={claim.alsoSourceIds ?? []} citations={citations} />
        </p>
      )}
      {other.length > 0 && (
        <ul className="evidence">
          {joinSameEvidence(other).map((same) => (
            <li key={evidenceKey(same[0])}>
              <EvidenceText evidence={same[0]} />
              {NO_BREAK_SPACE}
              <SourceNumbers sourceIds={same.flatMap(sourcesOf)} citations={citations} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A statement about the nation: its status, what was corrected, and what other sources say. */
export function ContextText({ statement, citations }: { statement: PublishedStatement; citations: Citations }) {
  const { words } = useDetailScope();
  return (
    <>
      <StatementText statement={statement} citations={citations} />
      {statement.evidence.length > 0 && (
        <ul className="evidence">
          {statement.evidence.map(({ statementEn, statementZh, sourceId }) => (
            <li key={statementEn}>
              {words.format.own(statementEn, statementZh)}
              {NO_BREAK_SPACE}
              <SourceNumber sourceId={sourceId} citations={citations} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface StatementTextProps {
  statement: PublishedClaim | PublishedStatement;
  citations: Citations;
}

function StatementText({ statement, citations }: StatementTextProps) {
  const { words } = useDetailScope();
  const { statuses, statusMeanings } = words.panel;
  const { status, printedEn, rightEn, rightZh } = statement;
  return (
    <>
      <p>
        <span className="status" data-status={status} title={statusMeanings[status]}>
          {statuses[status]}
        </span>{' '}
        {words.format.own(statement.claimEn, statement.claimZh)}
        {NO_BREAK_SPACE}
        <SourceNumber sourceId={statement.article} citations={citations} />
      </p>
      {printedEn !== undefined && (
        <p className="claim-reading">
          {words.articles.prints}“<span lang="en">{printedEn}</span>”{words.articles.right}
          {rightZh !== undefined && (
            <>
              <span lang="zh">{rightZh}</span>
              {words.comma}
            </>
          )}
          <span lang="en">{rightEn}</span>
          {words.stop}
        </p>
      )}
    </>
  );
}

function EvidenceText({ evidence }: { evidence: ClaimEvidence }) {
  const { atlas, words } = useDetailScope();
  const { format, articles } = words;
  switch (evidence.kind) {
    case 'figure': {
      const { observation } = evidence;
      const indicator = atlas.indicatorOf(observation.indicator);
      if (indicator === undefined) return null;
      return (
        <>
          {format.indicatorName(indicator) + words.comma}
          {format.period(parsePeriod(observation.period), observation.year) + words.colon}
          {format.recordedValue(indicator, observation.value, observation.precision)}
        </>
      );
    }
    case 'task':
      return articles.task + words.gap + format.taskText(evidence.task);
    case 'document':
      return (
        <>
          {articles.document + words.gap}
          <DocumentTitle document={evidence.document} />
        </>
      );
  }
}
