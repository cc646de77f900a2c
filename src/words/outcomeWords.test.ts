import { describe, expect, it } from 'vitest';
import { enOutcome } from './enOutcome.ts';
import { zhOutcome } from './zhOutcome.ts';

/** Each template with parts that say nothing, and each plain text. */
function listTexts(messages: object): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]): [string, string][] => {
    if (typeof message === 'string') return [[key, message]];
    if (typeof message === 'function') {
      const text: unknown =
        message.length === 1 && key === 'chartText' ? message({ name: 'X', own: '', together: '' }) : message('X', 'Y');
      return [[key, String(text)]];
    }
    return listTexts(message).map(([inner, text]) => [`${key}.${inner}`, text]);
  });
}

const CAUSE_EN =
  /because|caus|due to|thanks to|led to|result|effect|impact|drove|driven|boost|so that|therefore|paid off/i;
const CAUSE_ZH = /因为|由于|导致|促使|得益|带动|推动|成效|效果|影响|从而|因此/;

describe('no text that sets a plan beside a figure says that one caused the other', () => {
  it.each(listTexts(enOutcome).filter(([key]) => key !== 'order'))('English: %s', (_, text) => {
    expect(text).not.toMatch(CAUSE_EN);
  });

  it.each(listTexts(zhOutcome).filter(([key]) => key !== 'order'))('Chinese: %s', (_, text) => {
    expect(text).not.toMatch(CAUSE_ZH);
  });

  it('and one line says so in so many words', () => {
    expect(enOutcome.order).toBe('This shows order in time, not cause.');
    expect(zhOutcome.order).toContain('不表示因果关系');
  });
});

describe('no text says of tasks in general that they were planned under the Belt and Road', () => {
  it.each([...listTexts(enOutcome), ...listTexts(zhOutcome)])('%s', (_, text) => {
    expect(text).not.toMatch(/under the Belt and Road|Belt and Road (task|plan)|“一带一路”(任务|规划)/);
  });
});
