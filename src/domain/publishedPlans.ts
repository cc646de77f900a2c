/** The shape of `plans.json`, all plan tasks at once, which is loaded when a reader searches them. See published.ts. */
import * as z from 'zod/mini';
import { isAdcode } from './adcode.ts';
import { publishedDocument, publishedEdition, publishedSource, publishedTask } from './published.ts';

const adcode = z.string().check(z.refine((text) => isAdcode(text), 'a six-digit adcode is expected'));

export const plansFile = z.object({
  ...publishedEdition,
  /** By province, plan year and priority, as the records stand. */
  tasks: z.array(z.extend(publishedTask, { adcode })),
  documents: z.array(z.extend(publishedDocument, { adcode })),
  /** Every source that a document cites. */
  sources: z.array(publishedSource),
  /** Each Chinese term of a task in syllables without tones, such as `zhong ou ban lie`. */
  pinyin: z.record(z.string(), z.string()),
  /** How the glossary renders what stands in a term, ours and others met: a task may say it in other words. */
  english: z.record(z.string(), z.string()),
});

export type PlansFile = z.infer<typeof plansFile>;
export type PlanTask = PlansFile['tasks'][number];
export type PlanDocument = PlansFile['documents'][number];
