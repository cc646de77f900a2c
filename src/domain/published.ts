/**
 * The shapes of the files that the build publishes under `data/` of the site and the app loads. Those of the numbers,
 * which travel as columns, are in columnFile.ts.
 *
 * The build writes them and the app parses them with the same schemas, so that the two cannot drift apart.
 */
import * as z from 'zod/mini';
import { isAdcode } from './adcode.ts';
import { SCHEMA_NUMBER } from './edition.ts';
import { readPeriod } from './period.ts';
import {
  CLAIM_STATUSES,
  COUNTRY_SETS,
  CURRENCIES,
  DOCUMENT_KINDS,
  INDICATOR_KINDS,
  PLAN_LINK_KINDS,
  PRECISIONS,
  PRIORITY_IDS,
  PROVINCE_KINDS,
  REGIONS,
  SCOPES,
  SOURCE_KINDS,
  TASK_LEVELS,
  TASK_RELATIONS,
} from './vocabulary.ts';

const adcode = z.string().check(z.refine((text) => isAdcode(text), 'a six-digit adcode is expected'));
const periodCode = z
  .string()
  .check(z.refine((text) => readPeriod(text) !== undefined, 'FY, M1-n or cumulative is expected'));
const year = z.int().check(z.gte(2000), z.lte(2100));
/** What every published file says of itself: which shape it has, and which state of the records it was built from. */
export const publishedEdition = { schema: z.literal(SCHEMA_NUMBER), version: z.string() };

const publishedProvince = z.object({
  adcode,
  /** The two letters of ISO 3166-2:CN, such as `NM` for Inner Mongolia. */
  isoCode: z.string(),
  nameEn: z.string(),
  /** Another English name in use, such as Macau for Macao. */
  nameEnAlt: z.optional(z.string()),
  nameZh: z.string(),
  nameZhFull: z.string(),
  /** In syllables, such as `guang xi`. */
  pinyin: z.string(),
  kind: z.optional(z.enum(PROVINCE_KINDS)),
  region: z.optional(z.enum(REGIONS)),
  inSeries: z.boolean(),
  searchNames: z.array(z.string()),
  seatName: z.string(),
  seatNameZh: z.string(),
  /** Where its label stands: pseudo longitude and latitude of the map plane (see projection.ts). */
  labelPoint: z.tuple([z.number(), z.number()]),
  /** Radius in km of the widest circle about that point inside the unit. */
  labelRadiusKm: z.number(),
});

const publishedIndicator = z.object({
  id: z.string(),
  nameEn: z.string(),
  nameZh: z.string(),
  definitionEn: z.string(),
  definitionZh: z.string(),
  unit: z.string(),
  decimals: z.int(),
  currency: z.optional(z.enum(CURRENCIES)),
  /** Two reports of a rate conflict by points apart, two of a level by per cent. */
  kind: z.enum(INDICATOR_KINDS),
  /** True where a figure may lie below zero, and so carries its sign above it too. */
  signed: z.boolean(),
  /** Where the map offers it: the name its link carries, its years and its class breaks in its unit. */
  map: z.optional(
    z.object({
      indicator: z.string(),
      years: z.tuple([year, year]),
      scale: z.enum(['diverging', 'sequential']),
      breaks: z.array(z.number()),
      /** Its figures are reported and not computed: they come in columns of their own (`columnPath`). */
      reported: z.optional(z.literal(true)),
      /** Belt and Road layers show one country set a year: the first entry whose `from` is not after the year, from the end. */
      countrySets: z.optional(z.array(z.object({ set: z.enum(COUNTRY_SETS), from: year }))),
      /** For how many provinces the records hold in a year only what counts the other countries. */
      otherLists: z.optional(z.array(z.object({ year, provinces: z.number() }))),
    }),
  ),
});

const observationFields = {
  adcode,
  year,
  period: periodCode,
  indicator: z.string(),
  value: z.number(),
  precision: z.enum(PRECISIONS),
  scope: z.enum(SCOPES),
  countrySet: z.optional(z.enum(COUNTRY_SETS)),
  sourceId: z.string(),
  note: z.optional(z.string()),
  noteZh: z.optional(z.string()),
};

export const coreFile = z.object({
  ...publishedEdition,
  /** The latest publication date among the sources, YYYY-MM-DD. */
  dataAsOf: z.string(),
  provinces: z.array(publishedProvince),
  indicators: z.array(publishedIndicator),
  priorities: z.array(z.object({ id: z.enum(PRIORITY_IDS), nameEn: z.string(), nameZh: z.string() })),
  planYears: z.array(year),
  /**
   * Which provinces hold at least one plan task (relation `plan`, level `province`) on a priority in a plan year: one
   * bit a province, in the order of `provinces` (bitSet.ts).
   */
  planHoldings: z.array(z.object({ planYear: year, priority: z.enum(PRIORITY_IDS), provinces: z.string() })),
  /**
   * The plan years in which some provinces of the series have no document in the records, and which these are: bits as
   * above. Absent where there is none such year.
   */
  planGaps: z.optional(z.array(z.object({ planYear: year, provinces: z.string() }))),
  /** Boundary files, relative to the data folder. */
  boundaries: z.object({ overview: z.string(), detail: z.string() }),
});

export const publishedSource = z.object({
  id: z.string(),
  kind: z.enum(SOURCE_KINDS),
  publisher: z.optional(z.string()),
  /** The Chinese name, where the publisher has one that is known. */
  publisherZh: z.optional(z.string()),
  originalPublisher: z.optional(z.string()),
  originalPublisherZh: z.optional(z.string()),
  title: z.string(),
  /** The title in Chinese, where it is ours and the page is in Chinese. */
  titleZh: z.optional(z.string()),
  /** Present only where the source may be linked. */
  url: z.optional(z.string()),
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published: z.optional(z.string()),
  language: z.optional(z.string()),
  note: z.optional(z.string()),
  noteZh: z.optional(z.string()),
});

const publishedObservation = z.object({ ...observationFields, periodInferred: z.optional(z.literal(true)) });

export const publishedDocument = z.object({
  id: z.string(),
  /** The record of the same document that speaks for both, where it was read in several sources. */
  sameAs: z.optional(z.string()),
  planYear: year,
  titleEn: z.string(),
  /** As the document prints it, where it is known; else `titleOursZh` says what it is. */
  titleZh: z.optional(z.string()),
  titleOursZh: z.optional(z.string()),
  kind: z.enum(DOCUMENT_KINDS),
  sourceId: z.string(),
  alsoSourceIds: z.optional(z.array(z.string())),
  published: z.optional(z.string()),
  documentYear: z.optional(year),
  headlineEn: z.optional(z.string()),
  headlineZh: z.optional(z.string()),
  statedCount: z.optional(z.record(z.string(), z.int())),
  detailEn: z.optional(z.string()),
  detailZh: z.optional(z.string()),
  termsZh: z.optional(z.array(z.string())),
});

export const publishedTask = z.object({
  id: z.string(),
  documentId: z.string(),
  planYear: year,
  priority: z.enum(PRIORITY_IDS),
  primary: z.boolean(),
  taskEn: z.string(),
  taskZh: z.string(),
  detailEn: z.string(),
  detailZh: z.string(),
  termsZh: z.array(z.string()),
  level: z.enum(TASK_LEVELS),
  relation: z.enum(TASK_RELATIONS),
  /** null: not known. */
  namesBri: z.nullable(z.boolean()),
  carriedOver: z.optional(z.literal(true)),
  alsoDocumentIds: z.optional(z.array(z.string())),
  anchor: z.optional(z.string()),
  /** Ids of indicators whose figures of the province it names, as freight trains or a trade target. */
  series: z.optional(z.array(z.string())),
  target: z.optional(
    z.object({ indicator: z.string(), value: z.nullable(z.number()), unit: z.string(), textZh: z.string() }),
  ),
});

/** Two tasks of different plan years that plainly name the same thing. A task without a link was not dropped. */
const publishedPlanLink = z.object({
  earlierTaskId: z.string(),
  laterTaskId: z.string(),
  kind: z.enum(PLAN_LINK_KINDS),
  reasonEn: z.string(),
  reasonZh: z.string(),
});

/** What both a claim about a province and a statement about the nation say of themselves. */
const statementFields = {
  id: z.string(),
  /** The source that is the article. */
  article: z.string(),
  claimEn: z.string(),
  claimZh: z.string(),
  status: z.enum(CLAIM_STATUSES),
  /** A few words as the article prints them, and what they should say; `rightZh` is the term behind them. */
  printedEn: z.optional(z.string()),
  rightEn: z.optional(z.string()),
  rightZh: z.optional(z.string()),
};

const publishedStatement = z.object({
  ...statementFields,
  year,
  subject: z.string(),
  subjectZh: z.string(),
  evidence: z.array(z.object({ statementEn: z.string(), statementZh: z.string(), sourceId: z.string() })),
});

const publishedClaim = z.object({
  ...statementFields,
  planYear: year,
  noteEn: z.optional(z.string()),
  noteZh: z.optional(z.string()),
  /** Sources that say the same, where no figure, task or document of theirs is recorded. */
  alsoSourceIds: z.optional(z.array(z.string())),
  /** What the claim rests on: an observation by its key (of this province), a task or a document by its id. */
  links: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('observation'),
        year,
        period: periodCode,
        indicator: z.string(),
        sourceId: z.string(),
      }),
      z.object({ kind: z.literal('task'), taskId: z.string() }),
      z.object({ kind: z.literal('document'), documentId: z.string() }),
    ]),
  ),
});

/** What the panel of one province needs beyond the core. Published as `provinces/<adcode>.json`. */
export const provinceFile = z.object({
  ...publishedEdition,
  adcode,
  documents: z.array(publishedDocument),
  tasks: z.array(publishedTask),
  planLinks: z.array(publishedPlanLink),
  /** The glossary's term for each Chinese term of a task or document that it knows. */
  terms: z.optional(z.record(z.string(), z.string())),
  claims: z.array(publishedClaim),
  /** Every observation of the province, those shown on the map included. */
  observations: z.array(publishedObservation),
  /** Every source cited in this file or by the province's trade series and shown observations. */
  sources: z.array(publishedSource),
});

const publishedNationalFigure = z.object({
  year,
  period: periodCode,
  indicator: z.string(),
  value: z.number(),
  precision: z.enum(PRECISIONS),
  countrySet: z.optional(z.enum(COUNTRY_SETS)),
  sourceId: z.string(),
  /** The figure as the source prints it. */
  printed: z.string(),
  /** The same in Chinese. */
  printedZh: z.string(),
  note: z.optional(z.string()),
  noteZh: z.optional(z.string()),
});

/** The national series and the national statements of the two articles. Published as `nation.json`. */
export const nationFile = z.object({
  ...publishedEdition,
  figures: z.array(publishedNationalFigure),
  context: z.array(publishedStatement),
  /** Every source cited in this file, and those of the trade series. */
  sources: z.array(publishedSource),
});

/** All that the two articles say, and what it rests on. Published as `articles.json`. */
export const articlesFile = z.object({
  ...publishedEdition,
  /** The sources that are the articles, earlier first. */
  articles: z.array(z.string()),
  context: z.array(publishedStatement),
  claims: z.array(z.extend(publishedClaim, { adcode })),
  /** What the claims link, and the documents of the tasks among it. */
  observations: z.array(publishedObservation),
  tasks: z.array(publishedTask),
  documents: z.array(publishedDocument),
  sources: z.array(publishedSource),
});

export type CoreFile = z.infer<typeof coreFile>;
export type ProvinceFile = z.infer<typeof provinceFile>;
export type NationFile = z.infer<typeof nationFile>;
export type ArticlesFile = z.infer<typeof articlesFile>;
export type PublishedProvince = z.infer<typeof publishedProvince>;
export type PublishedIndicator = z.infer<typeof publishedIndicator>;
export type PublishedSource = z.infer<typeof publishedSource>;
export type PublishedObservation = z.infer<typeof publishedObservation>;
export type PublishedDocument = z.infer<typeof publishedDocument>;
export type PublishedTask = z.infer<typeof publishedTask>;
export type PublishedClaim = z.infer<typeof publishedClaim>;
export type PublishedStatement = z.infer<typeof publishedStatement>;
