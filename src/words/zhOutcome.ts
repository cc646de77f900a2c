import type { OutcomeMessages } from './enOutcome.ts';

/** The Chinese texts that set plans beside figures and beside each other. */
export const zhOutcome: OutcomeMessages = {
  title: (name) => `${name}：规划与贸易的时间先后`,
  close: '关闭',
  order: '仅表示时间先后，不表示因果关系。',
  chart: '货物贸易比上年增速（%，美元计）',
  chartText: ({ name, own, together }) => `${name}：${own}。31省合计：${together}。`,
  together: '31省合计',
  planMark: (year) => `${year}年规划`,
  growth: '前后贸易增速',
  growthHead: { year: '年份', own: '增速（美元）', together: '31省合计' },
  noFigure: '无数据',
  selection: '任务为摘选，数量多少不说明问题。',
  target: (text) => `所提目标：${text}`,
  series: '任务所提及事项的报道数据',
  seriesNone: '此处任务未提及本图集所收录的数列。',
  seriesTasks: '提及该项的任务：',
  between: '两次规划对照',
  pair: (earlier, later) => `${earlier}年与${later}年`,
  choosePair: '规划年份',
  kinds: { kept: '延续', reworded: '改写' },
  unlinked: '仅在有记录时才将任务相关联。其余任务没有关联记录：既未记录为取消，也未记录为新增。',
  none: '此处未收录。',
  opening: '对外开放任务，原文未提“一带一路”',
};
