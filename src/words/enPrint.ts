/** The English texts of the printed page alone, which come with its script. */
export const enPrint = {
  sourcesUpTo: (date: string) => `Read up to ${date}.`,
  link: 'This view, with the source of every figure:',
};

export type PrintMessages = typeof enPrint;
