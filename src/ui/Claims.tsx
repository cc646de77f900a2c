import type { PlanReading } from '../domain/planReading.ts';
import type { ProvinceFile, PublishedClaim } from '../domain/published.ts';
import { useAtlasScope } from '../state/AtlasContext.tsx';
import type { Citations } from './citations.ts';
import { SourceNumber } from './SourceList.tsx';

interface ClaimsProps {
  plan: PlanReading;
  file: ProvinceFile;
  citations: Citations;
}

/** What the article says of this province and plan year, each claim with its standing and what it rests on. */
export function Claims({ plan, file, citations }: ClaimsProps) {
  const { words } = useAtlasScope();
  const { panel } = words;
  return (
    <section className="claims" aria-labelledby="claims-heading">
      <h3 id="claims-heading">{panel.claimsOf(plan.planYear)}</h3>
      <p className="figure-note">{panel.claimsAbout}</p>
      <ul>
        {plan.claims.map((claim) => (
          <li key={claim.id}>
            <p>
              <span className="status" data-status={claim.status} title={panel.statusMeanings[claim.status]}>
                {panel.statuses[claim.status]}
              </span>{' '}
              {claim.claimEn} <SourceNumber sourceId={claim.article} citations={citations} />
            </p>
            {claim.noteEn && <p className="claim-note">{claim.noteEn}</p>}
            <Evidence claim={claim} file={file} citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Evidence({ claim, file, citations }: { claim: PublishedClaim; file: ProvinceFile; citations: Citations }) {
  const { atlas, words } = useAtlasScope();
  const figures = claim.links.flatMap((link) => {
    if (link.kind !== 'observation' || link.sourceId === claim.article) return [];
    const observation = file.observations.find(
      (each) =>
        each.year === link.year &&
        each.period === link.period &&
        each.indicator === link.indicator &&
        each.sourceId === link.sourceId,
    );
    const indicator = atlas.indicatorOf(link.indicator);
    return observation && indicator ? [{ observation, indicator }] : [];
  });
  if (figures.length === 0) return null;
  return (
    <ul className="evidence">
      {figures.map(({ observation, indicator }) => (
        <li key={observation.sourceId}>
          {words.format.recordedValue(indicator, observation.value, observation.precision)}{' '}
          <SourceNumber sourceId={observation.sourceId} citations={citations} />
        </li>
      ))}
    </ul>
  );
}
