import { useEffect } from 'react';

/**
 * Groups of buttons that the Tab key passes in one step, and the arrows walk. The list has keys of its own (listKeys.ts),
 * and in a table they lead from cell to cell.
 */
const GROUPS = '.province-list ol, .legend, .table-box tbody';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes each group one stop of the Tab key: that of the button in it that had the focus last. It is set when the focus
 * comes, so that buttons which React makes anew need no care, and the page as built has every button in reach.
 */
export function useRovingStops(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.tagName !== 'BUTTON') return;
      const group = target.closest(GROUPS);
      if (group === null) return;
      for (const button of buttonsOf(group)) button.tabIndex = button === target ? 0 : -1;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
      const cell = target.closest('.table-box tbody :is(th, td)');
      if (cell !== null) {
        const next = cellBeside(cell, key)?.querySelector('button');
        if (next) event.preventDefault();
        next?.focus();
        return;
      }
      const group = target.closest('.legend');
      const step = STEPS[key];
      if (group === null || (step === undefined && key !== 'Home' && key !== 'End')) return;
      const buttons = buttonsOf(group);
      const next = step === undefined ? buttons.at(key === 'Home' ? 0 : -1) : buttons[buttons.indexOf(target) + step];
      event.preventDefault();
      next?.focus();
    };
    addEventListener('focusin', onFocus);
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('focusin', onFocus);
      removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** The cell of a table that an arrow leads to. */
function cellBeside(cell: Element, key: string): Element | null | undefined {
  const row = cell.parentElement;
  const place = row === null ? -1 : [...row.children].indexOf(cell);
  switch (key) {
    case 'ArrowLeft':
      return cell.previousElementSibling;
    case 'ArrowRight':
      return cell.nextElementSibling;
    case 'ArrowUp':
      return row?.previousElementSibling?.children[place];
    case 'ArrowDown':
      return row?.nextElementSibling?.children[place];
    default:
      return undefined;
  }
}

function buttonsOf(group: Element): HTMLElement[] {
  return [...group.querySelectorAll('button')];
}
