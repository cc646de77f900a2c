import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type SheetStop, settleSheet, sheetHeight, stepSheet } from '../../domain/sheetStops.ts';
import { useAtlasScope, useView } from '../../state/AtlasContext.tsx';
import { useMedia } from '../../state/useMedia.ts';
import { useHandlingScope } from './useHandlingScope.ts';

/** Where the open panel is a sheet over the lower part of the page, as frame.css says. */
const IS_SHEET = '(max-width: 49.99em) and (min-height: 35em), (max-width: 43.74em)';

/** There, and where it stands beside the page of a phone that lies on its side, it covers a part of the page. */
const IS_OVER_PAGE = '(max-width: 49.99em), (max-height: 34.99em)';

/** A press that moved less than this, in pixels, was no drag. */
const DRAG_SLACK = 6;

/** The sheet of a phone: it opens with its head alone, and goes where a finger or its button takes it. */
export function Sheet() {
  const open = useView(({ view }) => view.about ?? view.province);
  const isSheet = useMedia(IS_SHEET);
  useMapInSight(open, useMedia(IS_OVER_PAGE));
  // A link opens at half, as the page is built; a tap shows the head, and the map stays in sight.
  const [stop, setStop] = useState<SheetStop>(open === undefined ? 'peek' : 'half');
  return open !== undefined && isSheet ? <SheetHandle stop={stop} onStop={setStop} /> : null;
}

/** The page moves so that the map stands above what opens, or beside it. */
function useMapInSight(open: string | undefined, isOverPage: boolean): void {
  useEffect(() => {
    if (open !== undefined && isOverPage) document.getElementById('map')?.scrollIntoView({ block: 'start' });
  }, [open, isOverPage]);
}

interface SheetHandleProps {
  stop: SheetStop;
  onStop: (stop: SheetStop) => void;
}

function SheetHandle({ stop, onStop }: SheetHandleProps) {
  const { words } = useHandlingScope();
  const { sheet } = words.handling;
  const hasDragged = useSheetDrag(onStop);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.sheet = stop;
    return () => {
      delete dataset.sheet;
    };
  }, [stop]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStop(stepSheet(stop, event.key === 'ArrowUp' ? 1 : -1));
  }

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={stop === 'full' ? sheet.smaller : sheet.larger}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!hasDragged.current) onStop(stop === 'full' ? 'peek' : stepSheet(stop, 1));
      }}
    />
  );
}

/** Lets a finger drag the sheet by its handle or its head. Returns whether the last press was a drag. */
function useSheetDrag(onStop: (stop: SheetStop) => void) {
  const { store } = useAtlasScope();
  const hasDragged = useRef(false);
  useEffect(() => {
    const root = document.documentElement;
    let drag: { fromY: number; fromHeight: number; height: number; y: number; at: number; speed: number } | undefined;

    function onDown({ target, clientY, timeStamp, isPrimary }: PointerEvent): void {
      hasDragged.current = false;
      if (!isPrimary || !(target instanceof Element) || target.closest('.sheet-handle, .panel-head') === null) return;
      if (target.closest('button:not(.sheet-handle), a') !== null) return;
      const height = document.querySelector('.panel')?.getBoundingClientRect().height ?? 0;
      drag = { fromY: clientY, fromHeight: height, height, y: clientY, at: timeStamp, speed: 0 };
    }
    function onMove({ clientY, timeStamp }: PointerEvent): void {
      if (drag === undefined) return;
      if (!hasDragged.current && Math.abs(clientY - drag.fromY) < DRAG_SLACK) return;
      hasDragged.current = true;
      const passed = Math.max(1, timeStamp - drag.at);
      const highest = sheetHeight('full', innerHeight);
      const height = Math.min(highest, Math.max(0, drag.fromHeight + drag.fromY - clientY));
      drag = { ...drag, height, speed: (drag.y - clientY) / passed, y: clientY, at: timeStamp };
      root.style.setProperty('--sheet', `${height}px`);
      root.dataset.sheetDrag = '';
    }
    function onUp(event: PointerEvent): void {
      if (drag === undefined) return;
      const { height, speed } = drag;
      drag = undefined;
      root.style.removeProperty('--sheet');
      delete root.dataset.sheetDrag;
      if (!hasDragged.current) return;
      const settled =
        event.type === 'pointercancel' ? 'half' : settleSheet({ height, speed, screenHeight: innerHeight });
      if (settled === 'closed') store.getState().clearProvince();
      else onStop(settled);
    }
    const events = { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp } as const;
    for (const [name, listener] of Object.entries(events)) addEventListener(name as 'pointerup', listener);
    return () => {
      for (const [name, listener] of Object.entries(events)) removeEventListener(name as 'pointerup', listener);
      root.style.removeProperty('--sheet');
      delete root.dataset.sheetDrag;
    };
  }, [store, onStop]);
  return hasDragged;
}
