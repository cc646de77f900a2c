/** The shape of `terms.json`, the glossary, which is loaded when a reader looks at it. See published.ts. */
import * as z from 'zod/mini';
import { publishedEdition } from './published.ts';

export const termsFile = z.object({
  ...publishedEdition,
  terms: z.array(
    z.object({
      termZh: z.string(),
      /** Shorter or older forms in which it is printed too. */
      alsoZh: z.array(z.string()),
      /** In syllables without tones; ü stands as ü. */
      pinyin: z.string(),
      /** Our rendering. */
      termEn: z.string(),
      /** Other renderings met, some of them wrong. */
      otherEn: z.array(z.string()),
      definitionEn: z.string(),
      definitionZh: z.string(),
      /** Ids of the records that quote it. Tasks and documents begin with their adcode and plan year. */
      tasks: z.array(z.string()),
      documents: z.array(z.string()),
      /** Claims and statements of the articles. */
      claims: z.array(z.string()),
    }),
  ),
});

export type TermsFile = z.infer<typeof termsFile>;
