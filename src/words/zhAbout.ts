import type { AboutMessages } from './enAbout.ts';

/** The Chinese texts of what is told of the atlas itself. */
export const zhAbout: AboutMessages = {
  briefing: {
    start: '开始',
    next: '下一步',
    previous: '上一步',
    end: '到此结束。',
    place: (n, of) => `第${n}步，共${of}步`,
    steps: '全部步骤',
    moved: '地图此后已被移动。',
    again: '重新显示本步',
    keys: '可用左右方向键逐步浏览。',
    sources: '出处',
    others: '继续阅读',
    plain: '不含地图的文本页面，便于打印',
    onMap: '在地图上查看',
  },
  terms: {
    intro: (n) => `收录${n}条规划用语：原文、本图集译法，以及所见的其他译法（其中有误译）。`,
    search: '查找用语',
    hint: '英文、汉字或拼音',
    none: '没有相近的用语。',
    others: '另见译法：',
    also: '又作：',
    usedIn: (tasks, documents, claims) => `见于${tasks}项任务、${documents}份文件、${claims}条文章陈述。`,
    find: '在规划中检索',
    copy: '复制用语',
    copied: '已复制。',
    file: '全部用语文件：',
  },
  method: {
    intro: '指标含义、多条记录的取舍规则，以及收录范围与空缺。',
    indicators: '指标',
    breaks: (unit, breaks) => `分级（${unit}）：${breaks}。`,
    years: (first, last) => `${first}年至${last}年。`,
    rule: '采用哪一条记录',
    ruleText:
      '同一数据可有多条记录。取舍次序：以全省为口径者优先于市、口岸及跨年累计；全年优先于部分月份；确数优先于与之相容的下限；其次依次为官方来源、统计数列转载、官方媒体、其他媒体、转载、文章；再次精确值优先于约数；最后发布较晚者优先，日期不详者居末。其余记录一并可查。',
    settled: '已按规则取舍的分歧',
    settledText: (n) =>
      `共${n}项数据的各条记录相差一个百分点以上（增速）或百分之一以上（总额），或超出另一记录所给的下限。由数据自动列出。`,
    shown: '采用',
    decided: {
      scope: '仅此一条以全省为口径',
      period: '时期较长',
      bound: '确数优先于下限',
      sourceKind: '来源类别',
      precision: '精确程度',
      date: '发布日期',
      order: '记录次序',
    },
    sets: '“一带一路”国家范围',
    setsText: '所用名单有二：2023年年中以前为沿线约64国，2023年秋季以后为全部共建国家。两者绝不共用图例、折线或增速。',
    currencies: '货币',
    currenciesText:
      '一幅地图只用一种货币。比重、差距和拉动仅有美元数，与“一带一路”国家贸易仅有人民币数。本图集不作任何换算。',
    rounding: '取整',
    roundingText: '分级按显示值，增减方向按实际值。只有在取整所留的全部可能下都成立时，才给出名次或最值，否则并列。',
    colours: '颜色',
    coloursText: '橙色为下降，紫色为增长：在所测配色中，此对颜色对色觉障碍者区分度最大，且不含褒贬。各年分级相同。',
    map: '地图',
    mapText:
      '等积投影：阿尔伯斯圆锥投影，标准纬线北纬25°和47°，中央经线东经105°。边界仅为示意，供展示统计之用，不代表对法律地位的任何立场。',
    coverage: '收录范围',
    coverageText: '规划任务为摘选：数量不代表省份的作为，没有只说明尚未找到。年份为规划年份。',
    coverageHead: { province: '省份', sources: '来源', official: '官方', figures: '报道数据' },
    ofStated: (n, stated) => `${stated}项中的${n}项`,
    noDocument: '无文件',
    coverageYear: '规划年份',
    coverageKeys: { yes: '官方来源文件', no: '仅有媒体、转载或文章', unknown: '无文件' },
    coverageMap: ({ year, official, other, none }) =>
      `${year}年规划：${official}个省份有官方文件，${other}个仅有其他来源，${none}个未收录。`,
    gaps: '已知空缺',
    gapsText: (years) => `缺2015年美元贸易额，从不以插值填补。以下年份未收录规划文件：${years}。`,
    send: '欢迎提供',
    sendText:
      '此处所缺的省份与年份的文件，或更好的来源：标题、发布者、日期和网址。任务存于data/plans/<年份>/，数据存于data/observations.csv，来源存于data/sources.csv；字段说明见data/README.md。',
    licence: '许可、版本与隐私',
    licenceText: (version, date) =>
      `代码采用MIT许可；本图集的文字与汇编采用CC BY 4.0许可；数据与名称为各来源所载事实；边界依据Natural Earth（公有领域）制作。数据版本${version}，来源截至${date}。不从其他主机加载任何内容，不跟踪读者。`,
  },
};
