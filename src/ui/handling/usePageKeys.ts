import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Adcode } from '../../domain/adcode.ts';
import { useAtlasScope } from '../../state/AtlasContext.tsx';
import type { ViewStore } from '../../state/viewStore.ts';
import { answerListKey, focusedRow } from './listKeys.ts';
import { answerMapKey } from './mapKeys.ts';

interface PageKeys {
  /** False where the reader has switched off the commands that are single keys. */
  readonly hasSingleKeys: boolean;
  readonly onHelp: () => void;
  /** The reader has moved to a province with the arrows, on the map. */
  readonly onWalk: (adcode: Adcode) => void;
}

/** Answers the keys of the page, in one place: those of the map and the list, and those that hold anywhere. */
export function usePageKeys({ hasSingleKeys, onHelp, onWalk }: PageKeys): void {
  const { atlas, store } = useAtlasScope();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || isCommand(event)) return;
      const { target, key } = event;
      if (target instanceof Element && target.closest('dialog') !== null) return;
      const isTyping = isTextField(target);
      if (key === 'Escape') {
        // The browser closes an open note on a source by itself; that is the step back then.
        const isNoteOpen = document.querySelector(':popover-open') !== null;
        const clearsFilter = isTyping && store.getState().view.filter !== '';
        if (!isNoteOpen && !clearsFilter) store.getState().stepBack();
        return;
      }
      if (target instanceof Element && target.matches('.map-region')) {
        const walked = answerMapKey(event, atlas, store);
        if (walked !== undefined) onWalk(walked);
      }
      const row = focusedRow(target);
      if (row !== undefined) answerListKey(event, row, atlas);
      if (isTyping || target instanceof HTMLSelectElement || event.defaultPrevented || !hasSingleKeys) return;
      const { showYear, view } = store.getState();
      if (key === '[') showYear(view.year - 1);
      if (key === ']') showYear(view.year + 1);
      if (key === '?') onHelp();
      if (key === '/') {
        event.preventDefault();
        focusFilter(store);
      }
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [atlas, store, hasSingleKeys, onHelp, onWalk]);
}

/** Many keyboards type the brackets with AltGr, which some systems report as Ctrl and Alt. */
function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
}

const TEXT_FIELDS = ['search', 'text', 'number', 'email', 'url'];

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && TEXT_FIELDS.includes(target.type))
  );
}

/** The list may lie under the open panel: then the panel closes first. */
function focusFilter(store: ViewStore): void {
  const find = () => document.querySelector<HTMLElement>('.filter');
  if (find()?.getClientRects().length === 0) flushSync(() => store.getState().clearProvince());
  find()?.focus();
}
