import type { PlanDocument, PlansFile } from '../../../domain/publishedPlans.ts';
import { MarkedText } from './MarkedText.tsx';
import { usePlansScope } from './usePlansScope.ts';

interface PlanDocumentLineProps {
  file: PlansFile;
  document: PlanDocument;
  /** What was looked for in it. */
  sought?: readonly string[];
}

/** A document with its kind, linked where its source may be. */
export function PlanDocumentLine({ file, document, sought = [] }: PlanDocumentLineProps) {
  const { words } = usePlansScope();
  const source = file.sources.find(({ id }) => id === document.sourceId);
  const { titleEn, titleZh, titleOursZh } = document;
  const title = <MarkedText text={words.format.own(titleEn, titleZh ?? titleOursZh)} words={sought} />;
  return (
    <>
      {source?.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {words.comma + words.panel.documentKinds[document.kind]}
    </>
  );
}
