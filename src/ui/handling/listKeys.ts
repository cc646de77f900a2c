import type { Atlas } from '../../domain/atlas.ts';
import { beginsName } from '../../domain/findProvinces.ts';

/** Letters that follow each other within this time, in milliseconds, are one word, as in the lists of operating systems. */
const WORD_PAUSE_MS = 800;

interface Typed {
  readonly text: string;
  readonly at: number;
}

let typed: Typed = { text: '', at: 0 };

/** The row that has the focus, of the list of provinces; undefined where it is elsewhere. */
export function focusedRow(target: EventTarget | null): HTMLElement | undefined {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('.province-row') : null;
  return row ?? undefined;
}

/**
 * Answers a key that was pressed on a row: the arrows go by rank, Home and End to the ends, letters to the next province
 * of that name. A list of which only a part is drawn scrolls first, and draws what has come into sight.
 */
export function answerListKey(event: KeyboardEvent, row: HTMLElement, atlas: Atlas): void {
  const rows = rowsOf(row);
  const at = rows.indexOf(row);
  const isLetter = /^\p{L}$/u.test(event.key);
  const last = typed;
  typed = { text: '', at: 0 };
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      event.preventDefault();
      rows[event.key === 'ArrowDown' ? at + 1 : at - 1]?.focus();
      return;
    }
    case 'Home':
    case 'End':
      event.preventDefault();
      goToEnd(row, event.key === 'Home');
      return;
    default:
  }
  if (!isLetter) return;
  const text = event.timeStamp - last.at < WORD_PAUSE_MS ? last.text + event.key : event.key;
  typed = { text, at: event.timeStamp };
  // A first letter leads on from where the reader is; further ones may still mean the same province.
  const from = text.length === 1 ? at + 1 : at;
  const named = [...rows.slice(from), ...rows.slice(0, from)].find((each) => {
    const province = atlas.findProvince(each.dataset.adcode ?? '');
    return province !== undefined && beginsName(province, text);
  });
  if (named) event.preventDefault();
  named?.focus();
}

function rowsOf(row: HTMLElement): HTMLElement[] {
  return [...(row.closest('ol')?.querySelectorAll<HTMLElement>('.province-row') ?? [])];
}

function goToEnd(row: HTMLElement, isFirst: boolean): void {
  const list = row.closest('ol');
  if (list === null) return;
  const focusEnd = () => [...list.querySelectorAll<HTMLElement>('.province-row')].at(isFirst ? 0 : -1)?.focus();
  if (list.dataset.long === undefined) {
    focusEnd();
    return;
  }
  const end = isFirst ? list : list.querySelector('.list-end');
  if (isFirst) list.scrollTop = 0;
  end?.scrollIntoView({ block: isFirst ? 'start' : 'end' });
  // The list draws the rows there in the frame after the scroll.
  requestAnimationFrame(() => requestAnimationFrame(focusEnd));
}
