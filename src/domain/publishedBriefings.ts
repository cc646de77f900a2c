/** The shape of `briefings.json`, which is loaded when a reader asks for a guided reading. See published.ts. */
import * as z from 'zod/mini';
import { publishedEdition, publishedSource } from './published.ts';
import { CLAIM_STATUSES } from './vocabulary.ts';

const publishedStep = z.object({
  id: z.string(),
  headingEn: z.string(),
  headingZh: z.string(),
  bodyEn: z.string(),
  bodyZh: z.string(),
  /** What it shows, as the parameters of a link: `new URLSearchParams(view)` is its query (view.ts). */
  view: z.record(z.string(), z.string()),
  /** The claims and statements it tells, by their ids in `articles.json`; none where it explains the atlas. */
  claims: z.array(z.object({ id: z.string(), status: z.enum(CLAIM_STATUSES) })),
  sourceIds: z.array(z.string()),
});

export const briefingsFile = z.object({
  ...publishedEdition,
  briefings: z.array(
    z.object({
      id: z.string(),
      /** The source that is the article it retells. */
      article: z.optional(z.string()),
      titleEn: z.string(),
      titleZh: z.string(),
      introEn: z.string(),
      introZh: z.string(),
      steps: z.array(publishedStep),
    }),
  ),
  /** The articles, and every source that a step names. */
  sources: z.array(publishedSource),
});

export type BriefingsFile = z.infer<typeof briefingsFile>;
export type PublishedStep = z.infer<typeof publishedStep>;
