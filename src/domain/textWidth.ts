/** Letters of a plain sans serif by their width, in hundredths of the size of the font. */
const WIDTHS: Readonly<Record<string, number>> = {
  'ijl|': 24,
  "ftI .,:'!": 30,
  'r-': 36,
  ckJsvxyz: 52,
  abdeghnopquL0123456789: 58,
  '+−≥≠≈~=': 62,
  ABEKPSVXYFTZ: 68,
  CDHNRUw: 75,
  GOQ: 80,
  'mM%': 88,
  W: 97,
};
const WIDTH_OF_LETTER = new Map(
  Object.entries(WIDTHS).flatMap(([letters, width]) => [...letters].map((letter): [string, number] => [letter, width])),
);
/** Of a letter that is not listed, and of Chinese characters and signs, which are as wide as they are high. */
const OTHER_WIDTH = 60;
const HAN_WIDTH = 100;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * How wide a text will be, in the unit of `fontSize`. An estimate, good to a few hundredths, that needs no browser: the
 * same on every machine, and rather too wide than too narrow.
 */
export function estimateTextWidth(text: string, fontSize: number): number {
  let hundredths = 0;
  for (const letter of text) {
    hundredths += HAN.test(letter) ? HAN_WIDTH : (WIDTH_OF_LETTER.get(letter) ?? OTHER_WIDTH);
  }
  return (hundredths / 100) * fontSize;
}
