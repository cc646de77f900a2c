import type { PrintMessages } from './enPrint.ts';

/** The Chinese texts of the printed page alone. */
export const zhPrint: PrintMessages = {
  sourcesUpTo: (date) => `来源截至${date}。`,
  link: '本视图及各项数据来源：',
};
