/** The closed lists of words that records use. A new word is added here first; every closed switch then asks for it. */

export const PRECISIONS = ['exact', 'rounded', 'atLeast', 'approximate'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const INDICATOR_KINDS = ['rate', 'level'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const SCOPES = ['province', 'customs district', 'port', 'city', 'joint', 'cumulative'] as const;
export type Scope = (typeof SCOPES)[number];

/** Which list of Belt and Road countries a figure counts: about 64 along the route (to mid-2023), or all partners. */
export const COUNTRY_SETS = ['route', 'partner'] as const;
export type CountrySet = (typeof COUNTRY_SETS)[number];

/** In the order of trust that the rule of the shown observation follows. */
export const SOURCE_KINDS = ['government', 'statistics copy', 'state media', 'press', 'repost', 'article'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The five cooperation priorities of 2015, in their order. */
export const PRIORITY_IDS = ['policy', 'connectivity', 'trade', 'finance', 'people'] as const;
export type PriorityId = (typeof PRIORITY_IDS)[number];

export const DOCUMENT_KINDS = [
  'work_report',
  'action_plan',
  'official_statement',
  'retrospective',
  'central_document',
  'city_plan',
] as const;

export const TASK_LEVELS = ['province', 'city', 'port_or_company', 'central'] as const;

export const TASK_RELATIONS = ['plan', 'event', 'outcome'] as const;

/** What a later plan makes of a task: the same aim, or another one, or another step of it, for the same named thing. */
export const PLAN_LINK_KINDS = ['kept', 'reworded'] as const;
export type PlanLinkKind = (typeof PLAN_LINK_KINDS)[number];

export const CLAIM_STATUSES = ['confirmed', 'differs', 'corrected', 'not_checked'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const PROVINCE_KINDS = [
  'province',
  'municipality',
  'autonomous region',
  'special administrative region',
] as const;

/** The parts of the country, in the order of GB/T 2260 with the south split as the records split it. */
export const REGIONS = ['North', 'Northeast', 'East', 'Central', 'South', 'Southwest', 'Northwest'] as const;
export type Region = (typeof REGIONS)[number];

export const CURRENCIES = ['usd', 'cny'] as const;
export type Currency = (typeof CURRENCIES)[number];
