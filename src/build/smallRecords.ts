import type { RecordTexts } from './readTexts.ts';

/**
 * A small set of records for tests: as few as pass every check.
 *
 * The country is a row of 34 strips side by side. Every province has a total of 2022 and 2023, one observation and one
 * task. Tests break one thing and see what is said of it.
 */
export function smallRecords(): Map<string, string> {
  const texts = new Map<string, string>();
  texts.set('data/provinces.csv', csv(PROVINCE_COLUMNS, STRIPS.map(provinceRow)));
  texts.set('data/sources.csv', csv(SOURCE_COLUMNS, SOURCE_ROWS));
  texts.set('data/publishers.csv', csv('name,name_zh', ['The office,某办公室']));
  texts.set('data/trade_usd.csv', csv(TRADE_COLUMNS, SERIES.flatMap(tradeRows)));
  texts.set('data/observations.csv', csv(OBSERVATION_COLUMNS, SERIES.map(observationRow)));
  texts.set('data/national.csv', csv(NATIONAL_COLUMNS, NATIONAL_ROWS));
  texts.set('data/terms.csv', csv(TERM_COLUMNS, TERM_ROWS));
  texts.set('data/plans/links.csv', csv('earlier_task_id,later_task_id,kind,reason_en,reason_zh', []));
  texts.set('data/indicators.json', json(INDICATORS));
  texts.set('data/priorities.json', json(PRIORITIES));
  texts.set('data/articles/claims.json', json([CLAIM]));
  texts.set('data/articles/context.json', json([CONTEXT]));
  texts.set('data/briefings/a-briefing.json', json(BRIEFING));
  texts.set('data/changes.json', json(CHANGES));
  texts.set('data/exceptions.json', json([]));
  for (const strip of SERIES) texts.set(`data/plans/2025/${adcodeOf(strip)}.json`, json(planOf(strip)));
  texts.set('data/boundaries/disputed.json', json([]));
  for (const name of ['overview', 'detail']) texts.set(`data/boundaries/${name}.topo.json`, json(topology()));
  return texts;
}

/** Puts `to` in the place of `from`, which must stand in the file exactly once. */
export function edit(texts: RecordTexts, file: string, from: string, to: string): Map<string, string> {
  const parts = (texts.get(file) ?? '').split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  return new Map([...texts, [file, parts.join(to)]]);
}

const STRIP_COUNT = 34;
const SERIES_COUNT = 31;
const STRIPS = Array.from({ length: STRIP_COUNT }, (_, index) => index);
const SERIES = STRIPS.slice(0, SERIES_COUNT);

/** 110000, 120000, ... 440000: two digits that rise, none of which begin with 0. */
function adcodeOf(strip: number): string {
  return `${strip + 11}0000`;
}

function isoCodeOf(strip: number): string {
  return String.fromCharCode(65 + Math.floor(strip / 26), 65 + (strip % 26));
}

const csv = (columns: string, rows: readonly string[]) => `${[columns, ...rows].join('\n')}\n`;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** So wide and high that the strips together cover 9.6 million square km. */
const STRIP = { west: 75, widthDegrees: 1.056, south: 20, north: 46 };
const MIDDLE_LATITUDE = 33;

const PROVINCE_COLUMNS =
  'adcode,iso_code,name_en,name_en_alt,name_zh,name_zh_full,pinyin,kind,region,in_series,search_names,seat_name,seat_name_zh,seat_lon,seat_lat,label_lon,label_lat,label_radius_km';

function provinceRow(strip: number): string {
  const isInSeries = strip < SERIES_COUNT;
  const longitude = (STRIP.west + (strip + 0.5) * STRIP.widthDegrees).toFixed(3);
  const kind = isInSeries ? 'province,North,true' : ',,false';
  const seat = `Seat ${strip},省会,${longitude},${MIDDLE_LATITUDE}`;
  return `${adcodeOf(strip)},${isoCodeOf(strip)},Strip ${strip},,省,某省,sheng,${kind},省,${seat},${longitude},${MIDDLE_LATITUDE},40`;
}

const SOURCE_COLUMNS =
  'source_id,kind,publisher,original_publisher,title,title_zh,url,linkable,published,language,note,note_zh';
const SOURCE_ROWS = [
  'article-a,article,,,An article,,,false,2020-05,en,,',
  'copy-a,statistics copy,The bureau,,A series,序列,,false,,zh,,',
  'office-a,government,The office,,A report,报告,https://example.org/a,true,2025-01-20,zh,,',
];

const TRADE_COLUMNS = 'adcode,year,trade_total_usd_thousand,precision,step_usd_thousand,source_id';

function tradeRows(strip: number): string[] {
  const adcode = adcodeOf(strip);
  const total = 10_000_000 + strip * 1_000_000;
  return [`${adcode},2022,${total},rounded,10000,copy-a`, `${adcode},2023,${total + 123},exact,1,copy-a`];
}

const OBSERVATION_COLUMNS =
  'adcode,year,period,indicator,scope,country_set,source_id,value,precision,period_inferred,note,note_zh';

function observationRow(strip: number): string {
  return `${adcodeOf(strip)},2024,FY,bri_trade_cny,province,partner,office-a,${700 + strip}.5,exact,false,,`;
}

const NATIONAL_COLUMNS = 'year,period,indicator,country_set,source_id,value,precision,printed,printed_zh,note,note_zh';
const NATIONAL_ROWS = ['2024,FY,bri_trade_cny,partner,office-a,220700,rounded,22.07 trillion yuan,22.07万亿元,,'];

const INDICATORS = [
  {
    id: 'growth_usd',
    name_en: 'Growth',
    name_zh: '增速',
    definition_en: 'Growth in US dollars.',
    definition_zh: '以美元计价的增速。',
    unit: '%',
    decimals: 1,
    currency: 'usd',
    kind: 'rate',
    range: [-75, 200],
    recorded_in: ['computed'],
    map: { indicator: 'growth', years: [2023, 2023], scale: 'diverging', breaks: [-10, 0, 10] },
  },
  {
    id: 'bri_trade_cny',
    name_en: 'Belt and Road trade',
    name_zh: '贸易额',
    definition_en: 'Trade in yuan.',
    definition_zh: '以人民币计价的贸易额。',
    unit: '100 million yuan',
    decimals: 1,
    currency: 'cny',
    kind: 'level',
    range: [1, 300_000],
    by_country_set: true,
    recorded_in: ['observations', 'national'],
    map: {
      indicator: 'bri-trade',
      years: [2020, 2024],
      scale: 'sequential',
      breaks: [1000],
      country_sets: [
        { set: 'route', from: 2020 },
        { set: 'partner', from: 2023 },
      ],
    },
  },
  {
    id: 'trade_total_growth',
    name_en: 'Target',
    name_zh: '目标',
    definition_en: 'A target.',
    definition_zh: '目标。',
    unit: '%',
    decimals: 1,
    kind: 'rate',
    range: [-20, 50],
    recorded_in: ['targets'],
  },
];

const PRIORITIES = ['policy', 'connectivity', 'trade', 'finance', 'people'].map((id) => ({
  id,
  name_en: id,
  name_zh: '合作',
}));

const CLAIM = {
  id: 'a-claim',
  article: 'article-a',
  adcode: '110000',
  plan_year: 2025,
  claim_en: 'Trade stood at 70.05 billion yuan.',
  claim_zh: '贸易额为700.5亿元。',
  status: 'confirmed',
  links: [
    { observation: { year: 2024, period: 'FY', indicator: 'bri_trade_cny', source_id: 'office-a' } },
    { task_id: '110000-2025-01' },
    { document_id: '110000-2025-work-report-0a0a' },
  ],
};

const CONTEXT = {
  id: 'a-statement',
  article: 'article-a',
  year: 2024,
  claim_en: 'Trade of the nation stood at 22.07 trillion yuan.',
  claim_zh: '全国贸易额为22.07万亿元。',
  subject: 'national trade',
  subject_zh: '全国外贸',
  status: 'confirmed',
  evidence: [
    { statement_en: 'It stood at 22.07 trillion yuan.', statement_zh: '其值为22.07万亿元。', source_id: 'office-a' },
  ],
};

const TERM_COLUMNS = 'term_zh,also_zh,pinyin,term_en,other_en,definition_en,definition_zh';
const TERM_ROWS = ['对外贸易,贸易,dui wai mao yi,foreign trade,external trade,Exports and imports.,出口和进口。'];

const BRIEFING = {
  id: 'a-briefing',
  article: 'article-a',
  title_en: 'An article retold',
  title_zh: '一篇文章',
  intro_en: 'In our own words.',
  intro_zh: '用我们自己的话。',
  steps: [
    {
      id: 'first',
      heading_en: 'Trade of the province',
      heading_zh: '省的贸易',
      body_en: 'It stood at 70.05 billion yuan.',
      body_zh: '为700.5亿元。',
      view: { indicator: 'growth', currency: 'usd', year: 2023, province: '110000' },
      claims: ['a-claim'],
    },
    {
      id: 'second',
      heading_en: 'Trade of the nation',
      heading_zh: '全国的贸易',
      body_en: 'It stood at 22.07 trillion yuan.',
      body_zh: '为22.07万亿元。',
      view: { indicator: 'plan', priority: 'trade', year: 2025 },
      claims: ['a-statement'],
    },
  ],
};

const CHANGES = [
  { id: 'a-later-change', date: '2025-02-01', change_en: 'Figures were put right.', change_zh: '数据已更正。' },
  { id: 'a-change', date: '2025-01-20', change_en: 'The atlas begins.', change_zh: '图集上线。' },
];

/** One task names a series, so that tests may change the figures of all other provinces. */
const STRIP_WITH_SERIES = 4;

function planOf(strip: number) {
  const prefix = `${adcodeOf(strip)}-2025`;
  const document_id = `${prefix}-work-report-0a0a`;
  return {
    documents: [
      {
        id: document_id,
        title_en: 'Work report',
        title_ours_zh: '政府工作报告',
        kind: 'work_report',
        source_id: 'office-a',
        published: '2025-01-20',
      },
    ],
    tasks: [
      {
        id: `${prefix}-01`,
        document_id,
        priority: 'trade',
        primary: false,
        task_en: 'Grow trade',
        task_zh: '促进贸易',
        detail_en: 'Trade is to grow.',
        detail_zh: '促进贸易增长。',
        terms_zh: ['贸易'],
        level: 'province',
        relation: 'plan',
        names_bri: false,
        anchor: 'para 1',
        ...(strip === STRIP_WITH_SERIES && { series: ['bri_trade_cny'] }),
        target: { indicator: 'trade_total_growth', value: 5, text_zh: '增长5%' },
      },
    ],
  };
}

/** Arc 0 to 34 are the upright borders from south to north; each strip has a top to the east and a bottom to the west. */
function topology() {
  const x = (border: number) => Number((STRIP.west + border * STRIP.widthDegrees).toFixed(3));
  const { south, north } = STRIP;
  const borders = [...STRIPS, STRIP_COUNT].map((border) => [
    [x(border), south],
    [x(border), north],
  ]);
  const tops = STRIPS.map((strip) => [
    [x(strip), north],
    [x(strip + 1), north],
  ]);
  const bottoms = STRIPS.map((strip) => [
    [x(strip + 1), south],
    [x(strip), south],
  ]);
  const firstTop = borders.length;
  const firstBottom = firstTop + tops.length;
  const strips = STRIPS.map((strip) => ({
    type: 'Polygon',
    arcs: [[strip, firstTop + strip, ~(strip + 1), firstBottom + strip]],
    properties: { adcode: adcodeOf(strip) },
  }));
  const collection = (geometries: unknown[]) => ({ type: 'GeometryCollection', geometries });
  return {
    type: 'Topology',
    objects: { provinces: collection(strips), neighbours: collection([]), islets: collection([]) },
    arcs: [...borders, ...tops, ...bottoms],
  };
}
