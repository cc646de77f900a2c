import type { Currency, PriorityId } from '../domain/vocabulary.ts';
import type { Messages } from './en.ts';
import type { LaterLoaders } from './laterWords.ts';

/** The texts of the interface in Chinese, in the terms of the records. Sentences are templates as in `en.ts`. */

const currencyName: Record<Currency, string> = { usd: '美元', cny: '人民币' };

const priorityName: Record<PriorityId, string> = {
  policy: '政策沟通',
  connectivity: '设施联通',
  trade: '贸易畅通',
  finance: '资金融通',
  people: '民心相通',
};

/** "23个（共31个）", "全部31个". */
function allOrSome(part: number, whole: number): string {
  return part === whole ? `全部${whole}个` : `31个省份中${part}个`.replace('31', String(whole));
}

/** How many of a few. */
function ofThem(part: number, whole: number): string {
  if (part === 0) return '均未增长';
  return part === whole ? '均增长' : `其中${part}个增长`;
}

export const zh: Messages = {
  locale: 'zh-Hans',
  dateLocale: 'zh-CN',
  otherLanguage: 'en',
  comma: '，',
  enumeration: '、',
  colon: '：',
  semicolon: '；',
  stop: '。',
  gap: '',
  bracketed: (text) => `（${text}）`,
  /** Chinese counts money in 亿, hundreds of millions: the trade series is kept in billions. */
  scales: { 'bn US$': 10 },
  site: {
    title: '“一带一路”地图集',
    tagline: '各省规划了什么，贸易如何变化',
    skipToMap: '跳到地图',
    skipToList: '跳到省份列表',
    pageTitle: (shown, year) => `${shown}，${year}年 · “一带一路”地图集`,
    aboutTitle: (topic) => `${topic} · “一带一路”地图集`,
    titleInCurrency: (indicator, currency) => `${indicator}（${currency}）`,
  },
  controls: {
    indicator: '指标',
    currency: '货币',
    figures: '贸易：按美元总额计算或据报道',
    beltAndRoad: '与“一带一路”国家贸易：据报道',
    plans: '规划',
    planOn: (priority) => `有${priority}任务`,
    planTitle: (priority) => `本图集收录有${priority}任务的省份`,
    currencyName,
    view: '视图',
    views: { map: '地图', tiles: '方格', chart: '图表', years: '历年', plans: '规划', table: '表格' },
    viewLoading: (view) => `正在加载“${view}”`,
    onlyCurrency: (currency) => `该指标仅有${currencyName[currency]}数据。`,
    noCurrency: '规划不以货币计。',
  },
  indicators: {
    growth: '贸易增速',
    total: '贸易总额',
    share: '占31省合计比重',
    gap: '与31省合计增速之差',
    contribution: '对增长的拉动',
    'bri-growth': '与“一带一路”国家贸易增速',
    'bri-share': '“一带一路”国家占贸易比重',
    plan: '有规划任务',
  },
  indicatorTitles: {
    growth: (currency, base) =>
      base === undefined ? `货物贸易总额比上年增速，${currency}` : `货物贸易总额较${base}年的变化，${currency}`,
    // Its unit, which names the currency, always stands beside it.
    total: () => '货物贸易总额',
    share: () => '占31省货物贸易合计的比重',
    gap: (_currency, base) =>
      base === undefined ? '该省增速减31省合计增速，美元' : `较${base}年变化减31省合计变化，美元`,
    contribution: (_currency, base) =>
      base === undefined ? '对31省合计增长的拉动（百分点），美元' : `对31省合计较${base}年变化的拉动（百分点），美元`,
    'bri-growth': (currency) => `与“一带一路”国家贸易增速，${currency}，据报道`,
    'bri-share': () => '“一带一路”国家占该省贸易的比重，据报道',
    plan: () => '有规划任务',
  },
  units: {
    '%': '%',
    points: '个百分点',
    'bn US$': '亿美元',
  },
  spokenUnits: {},
  spokenMinus: '负',
  countrySets: {
    route: '沿线约64国',
    partner: '全部共建国家（2023年秋季以来口径）',
  },
  precision: {
    atLeast: (figure) => `不低于${figure}`,
    approximate: (figure) => `约${figure}`,
    short: { atLeast: '≥', approximate: '≈' },
  },
  periods: {
    fullYear: (year) => `${year}年`,
    firstMonths: (year, lastMonth) => `${year}年1月至${lastMonth}`,
    firstMonth: (year, month) => `${year}年${month}`,
    cumulative: (year) => `累计至${year}年`,
    months: (first, last) => (first === last ? first : `${first.replace('月', '')}–${last}`),
  },
  sentences: {
    awaited: (year) => `正在加载${year}年数据`,
    span: (base, year) => `${base}年至${year}年`,
    perYear: (total, rate) => `${total}，年均${rate}`,
    growth: ({ span, currency, grew, of, extremes, together }) =>
      `${span}，按${currency}计：${allOrSome(grew, of)}贸易增长。${extremes}；合计${together}。`,
    growthReported: ({ year, currency, grew, fullYear, of, extremes }) =>
      `${year}年，按${currency}计，据报道：${of}个省份中收录有${fullYear}个省份的全年增速，${ofThem(grew, fullYear)}。${extremes}。`,
    total: ({ year, of, together, highest, lowest }) =>
      `${year}年：${of}个省份贸易合计${together}。${highest}最多，${lowest}最少。`,
    share: ({ year, of, highest, lowest }) => `${year}年：在${of}个省份的贸易中，${highest}占比最大，${lowest}最小。`,
    gap: ({ span, above, of, together, highest, lowest }) =>
      `${span}，按美元计：${of}个省份中${above}个增速高于合计（${together}）。${highest}高出合计最多，${lowest}低于合计最多。`,
    contribution: ({ span, moved, added, took }) => `${span}，按美元计：31省合计贸易${moved}。${added}${took}。`,
    briGrowth: ({ year, grew, fullYear, of, extremes, countries }) =>
      `${year}年：${of}个省份中收录有${fullYear}个省份与${countries}贸易的全年增速，${ofThem(grew, fullYear)}。${extremes}。`,
    briShare: ({ year, fullYear, of, countries, highest, lowest }) =>
      `${year}年：${of}个省份中收录有${fullYear}个省份与${countries}贸易占其贸易总额的全年比重，${highest}最大，${lowest}最小。`,
    briShareOne: ({ year, name, of, countries }) =>
      `${year}年：${of}个省份中仅收录有${name}与${countries}贸易占其贸易总额的全年比重。`,
    partYears: (n) => `另有${n}个省份仅有部分月份数据。`,
    noFullYear: ({ year, subject, partYear }) =>
      `${year}年：未收录${subject}的全年数据；${partYear}个省份仅有部分月份数据。`,
    plan: ({ planYear, holding, of, priority }) =>
      `${planYear}年规划：${of}个省份中收录有${holding}个省份的${priority}任务。`,
    planNearest: ({ year, planYear }) => `未收录${year}年规划，最近的是${planYear}年规划。`,
    rose: (names, value) => `${names}增幅最大${value}`,
    fell: (names, value) => `${names}降幅最大${value}`,
    roseLeast: (names, value) => `${names}增幅最小${value}`,
    fellLeast: (names, value) => `${names}降幅最小${value}`,
    named: (name, value) => `${name}（${value}）`,
    ofRanked: (ranked, extremes) => `在有确数的${ranked}个省份中，${extremes}`,
    figures: (values, isSmallBase) => `（${values}${isSmallBase ? '，基数小' : ''}）`,
    onlyOne: (name, value) => `${name}：${value}`,
    addedMost: (names, value) => `${names}拉动最大${value}；`,
    tookMost: (names, value) => `${names}拖累最大${value}`,
    addedLeast: (names, value) => `${names}拉动最小${value}`,
    afterSeries: ({ year, indicator, lastYear }) =>
      `${year}年：${indicator}尚无数据，最近为${lastYear}年。可选择一个省份查看其规划。`,
    beforeSeries: ({ year, indicator, firstYear }) =>
      `${year}年：${indicator}自${firstYear}年起，因数列缺2015年，无从计算增速。`,
    beforeReports: ({ year, indicator, firstYear }) => `${year}年：本图集收录的${indicator}自${firstYear}年起。`,
    showYear: (year) => `查看${year}年`,
    othersNamed: (names, others) => `${names.join('、')}等${names.length + others}个省份`,
    subjects: {
      growth: '贸易增速',
      total: '贸易总额',
      share: '比重',
      gap: '增速之差',
      contribution: '对增长的拉动',
      'bri-growth': '与“一带一路”国家贸易增速',
      'bri-share': '“一带一路”国家贸易比重',
    },
  },
  legend: {
    title: '图例',
    ends: {
      growth: ['下降', '增长'],
      total: ['', '贸易较多'],
      share: ['', '比重较大'],
      gap: ['低于合计', '高于合计'],
      contribution: ['拖累', '拉动'],
      'bri-growth': ['下降', '增长'],
      'bri-share': ['', '比重较大'],
    },
    together: (value) => `31省合计 ${value}`.trim(),
    noFigure: '无数据',
    awaited: '尚未加载',
    noFullYear: '无全年数据',
    partYearDot: '部分月份',
    counts: { route: '统计范围：沿线国家', partner: '统计范围：全部共建国家' },
    held: (n, of) => `${of}省中${n}省有全年数据`,
    otherList: (n) => `另有${n}省仅有另一范围的数据，未显示`,
    smallBase: '基数小',
    conflict: '报道不一',
    noTask: '有文件，未收录任务',
    noDocument: '未收录文件',
    holds: '收录有任务',
    notInSeries: '不在本数列',
    provinces: (n) => `${n}个省份`,
    more: (n) => `另有${n}个`,
    under: (value) => `低于${value}`,
    from: (value) => `${value}及以上`,
    between: (low, high) => `${low}至${high}`,
    spoken: ({ label, provinces, names }) =>
      names === '' ? `${label}，${provinces}` : `${label}，${provinces}：${names}`,
    pinned: '仅突出显示该级。再按一次或按Esc键可全部显示。',
    selectionWarning: '记录为摘选：空白省份未必没有规划。并非每项任务都提及“一带一路”。',
  },
  map: {
    region: '地图',
    instructions: '方向键移到最近的省份，回车键打开，空格键加入对比，Esc键关闭。省份列表按次序给出相同内容。',
    twoFingers: '请用两指移动地图',
    inset: '南海',
    conflictMark: '≠',
    zoomIn: '放大',
    zoomOut: '缩小',
    reset: '显示全国',
    valuesShort: '数值',
    values: '在地图上显示数值',
    valuesForced: '在地图上显示数值：系统自定颜色时始终显示。',
    valuesOfPlans: '在地图上显示数值：规划没有数值。',
    sources: {
      series: '来源：美元贸易额录自国家统计局数列的转载版本；增速与比重为计算所得。',
      reported: '来源：各省、有关机构和媒体所报数据。',
      plans: '来源：摘自政府工作报告、行动方案和媒体报道。',
    },
    boundaryNote: '边界仅为示意，供展示统计之用，不代表对法律地位的任何立场。',
    disputed: '虚线为有争议的边界。',
    credit: '依据Natural Earth制作',
  },
  tooltip: {
    rank: (rank) => `排名：${rank}`,
    gap: (gap) => `与31省合计相比${gap}`,
    total: (total, year) => `${year}年货物贸易总额：${total}`,
    perYear: (rate) => `年均${rate}`,
    smallBase: (base) => `基数小：${base === undefined ? '上年' : `${base}年`}不足50亿美元`,
    revisedBase: '2021年为修订数，2020年未修订',
    runsOverRevision: '跨越2021年，该年为修订数而上年未修订',
    noFigure: '未收录数据',
    awaited: '数据尚未加载',
    notInSeries: '不在本数列',
    partYear: (period) => `仅${period}；不排名`,
    conflict: (low, high) => `报道不一：${low}至${high}`,
    holdsTask: (priority, planYear) => `${planYear}年规划收录有${priority}任务`,
    noTask: (priority, planYear) => `${planYear}年规划未收录${priority}任务`,
    noDocument: (planYear) => `未收录${planYear}年规划文件`,
  },
  ranks: {
    place: (place, shared, of) => `${shared ? '并列' : ''}第${place}位，共${of}个`,
  },
  print: {
    sourcesUpTo: (date) => `来源截至${date}。`,
    link: '本视图及各项数据来源：',
  },
  years: {
    label: '年份',
    play: '逐年播放',
    stop: '停止',
    step: '下一年',
    plan: (year) => `${year}年规划`,
    planMark: '规划',
    valueText: ({ year, together, notes }) =>
      [`${year}年`, together, ...notes].filter((part) => part !== '').join('，'),
    togetherGrew: (value) => `31省合计${value}`,
    lineCaption: '31省合计（美元）',
    notes: { 2020: '疫情', 2021: '反弹，基数修订' },
    noFigures: '无数据',
  },
  list: {
    label: '省份',
    heading: '省份',
    filter: '查找省份',
    filterHint: '名称、拼音或英文',
    none: (query) => `没有与“${query}”相符的省份。`,
    clearFilter: '清除查找',
    sort: '排序',
    sortBy: (order) => `按${order}`,
    partYear: (value, months) => `${value}（${months}）`,
    sortOrders: { value: '数值', size: '贸易规模', region: '地区', name: '名称' },
    together: (value) => `31省合计 ${value}`,
    noFigure: '无数据',
    awaited: '尚未加载',
    notInSeries: '不在数列',
    holdsTask: '收录有任务',
    noTask: '未收录任务',
    noDocument: '无文件',
  },
  regions: {
    North: '华北',
    Northeast: '东北',
    East: '华东',
    Central: '华中',
    South: '华南',
    Southwest: '西南',
    Northwest: '西北',
  },
  provinceKinds: {
    province: '省',
    municipality: '直辖市',
    'autonomous region': '自治区',
    'special administrative region': '特别行政区',
  },
  panel: {
    close: '关闭',
    pin: '加入对比',
    pinned: '已加入',
    unpin: '移出对比',
    sentenceGrowth: ({ name, year, moved, rank, gap, total, yuan }) =>
      `${year}年，${name}货物贸易总额按美元计${moved}${rank}，${gap}，总额为${total}。${yuan}`,
    sentenceYuan: (value) => `按人民币计，所报增速为${value}。`,
    grewBy: (value) => `增长${value}`,
    shrankBy: (value) => `下降${value}`,
    stoodStill: '持平（取整后为0.0%）',
    rankClause: (rank) => `（排名${rank}）`,
    gapAbove: (points) => `高于31省合计${points}`,
    gapBelow: (points) => `低于31省合计${points}`,
    gapLevel: '与31省合计持平',
    sentenceTotalOnly: ({ name, year, total }) =>
      `${year}年，${name}货物贸易总额为${total}。因数列缺2015年，增速自2017年起。`,
    sentenceNoFigures: ({ name, year, latest }) => `尚未收录${year}年美元贸易额；${name}最近的数据为${latest}年。`,
    sentenceNotInSeries: (name) => `${name}在地图上显示，但不在本数列所统计的31个省级单位之内，亦未收录其规划。`,
    priorities: priorityName,
    loading: '正在加载规划',
    /** The records hold it in Latin letters alone. */
    seat: (seat) => `驻地：${seat}`,
  },
  overview: {
    region: '31省合计',
    heading: '31省（自治区、直辖市）合计',
    sentence: ({ year, moved, total }) => `${year}年，货物贸易总额按美元计${moved}，为${total}。`,
    sentenceTotalOnly: ({ year, total }) => `${year}年，货物贸易总额为${total}。`,
    sentenceNone: ({ year, latest }) => `尚无${year}年贸易数据，最近为${latest}年。`,
    computedNote: '计算所得：数列中31个省级单位之和，即22个省、5个自治区和4个直辖市。',
  },
  aboutTitles: {
    articles: '关于两篇文章',
    primer: '一分钟入门',
    'plans-2019': '2019年规划导读',
    'plans-2020': '2020年规划导读',
    terms: '用语对照',
    method: '方法说明',
    coverage: '收录范围与空缺',
  },
  notice: {
    badLink: ({ parameter, given }) => `链接中的${parameter}“${given}”无法识别`,
    shown: (shown) => `；现显示${shown}。`,
    leftOut: '；已略去。',
    dismiss: '知道了',
  },
  failure: {
    title: '无法加载数据。',
    page: '页面出错，无法自行恢复。',
    controls: '控制栏出错。地图、列表和面板不受影响。',
    headline: '概述语句出错。地图、列表和面板不受影响。',
    notice: '链接所要求的内容无法显示。',
    compare: '对比功能出错。地图、列表和面板不受影响。',
    years: '年份栏出错。地图、列表和面板不受影响。',
    map: '地图出错。列表和面板不受影响。',
    list: '列表出错。地图和面板不受影响。',
    panel: '面板内容无法加载。地图和列表不受影响。',
    copy: '复制错误信息',
    copied: '已复制，可粘贴到报告中。',
    refused: '浏览器不允许复制。已选中详情，请按Ctrl+C或⌘C复制。',
    details: '详情',
    reconnects: '页面现有内容仍可使用。恢复联网后将自动重试。',
    slow: '加载时间较长。页面仍在等待，也可再次请求。',
    figures: '该指标的数据无法加载。其他指标不受影响。',
    nationLoading: '正在加载全国数据',
    mapFailed: '无法绘制地图；列表和面板不受影响。',
    engineFailed: '地图引擎无法加载；继续使用简绘地图。',
    engineSlow: '地图引擎尚未响应；在此之前使用简绘地图。',
    engineLost: '浏览器收回了图形资源；恢复之前使用简绘地图。',
    gesturesFailed: '缩放和移动地图的功能无法加载。',
    namesFailed: '地图上的名称无法加载。',
    detailFailed: '更精细的边界无法加载，继续使用粗略边界。',
    reload: '重新加载页面',
    startAnew: '重新打开地图集',
    otherEdition: '该文件与本页面的数据版本不同；请重试以同时加载新版',
    file: (file, problem) => `${file}：${problem}`,
    missing: (status) => `服务器返回${status}`,
    notJson: '返回内容不是JSON；文件可能不存在或不完整',
    notColumns: '返回内容不是列数据文件；文件可能不存在',
    cutShort: (given, expected) => `文件不完整：应有${expected}字节，仅收到${given}字节`,
    otherSchema: (given, expected) => `文件结构编号为${given}，本页面可读${expected}；请重新加载页面以取得相应版本`,
    invalid: (where) => `文件结构不符：${where}`,
    unreachable: '网络没有响应',
    noScript: '页面的这一部分未能加载；如重试无效，请重新加载页面',
    retry: '重试',
  },
};

export const laterChinese: LaterLoaders = {
  details: async () => (await import('./zhDetails.ts')).zhDetails,
  views: async () => (await import('./zhViews.ts')).zhViews,
  handling: async () => (await import('./zhHandling.ts')).zhHandling,
  passport: async () => (await import('./zhPassport.ts')).zhPassport,
  plans: async () => (await import('./zhPlans.ts')).zhPlans,
  about: async () => (await import('./zhAbout.ts')).zhAbout,
  outcome: async () => (await import('./zhOutcome.ts')).zhOutcome,
};

const DESCRIPTION = '中国各省在“一带一路”建设中规划了什么、贸易如何变化：交互式地图，每项数据均附来源。';

/** Says in the head of the page what it is, which the page itself holds in English (index.html). */
export function describePage(page: Document): void {
  page.querySelector('meta[name=description]')?.setAttribute('content', DESCRIPTION);
}
