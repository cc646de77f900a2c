import { useCallback, useMemo, useState } from 'react';
import {
  type Camera,
  type EngineView,
  fromEngineView,
  isSameCamera,
  limitShift,
  type Size,
  scaleLimits,
  shiftBetween,
  shiftCamera,
  toEngineView,
} from '../domain/camera.ts';

export interface MapCamera {
  /** Where the map is now; undefined before there is a map. At home it is the very object that was given. */
  readonly camera: Camera | undefined;
  /** Where the map rested last, or will rest: there the twin is drawn, and shifted to `camera` until the map rests anew. */
  readonly rested: Camera | undefined;
  readonly isHome: boolean;
  readonly isMoving: boolean;
  /** The map has rested away from home before. */
  readonly wasAway: boolean;
  /** The twin is being moved. */
  readonly move: (camera: Camera) => void;
  /** The twin is on its way, and will rest here if nothing else moves it. */
  readonly aim: (camera: Camera) => void;
  /** The map rests here. */
  readonly rest: (camera: Camera) => void;
}

interface Moves {
  /** Undefined is home. A view and not a camera, so that the place stays when the screen changes its size. */
  readonly view: EngineView | undefined;
  readonly restedView: EngineView | undefined;
  readonly isMoving: boolean;
}

const AT_HOME: Moves = { view: undefined, restedView: undefined, isMoving: false };

/** Holds where the reader has moved the map, whichever renderer is in front, on a screen of any size. */
export function useMapCamera(size: Size | undefined, home: Camera | undefined): MapCamera {
  const [{ view, restedView, isMoving }, setMoves] = useState(AT_HOME);
  const [wasAway, setWasAway] = useState(false);
  const rested = useMemo(() => placeView(restedView, size, home), [restedView, size, home]);
  const movedTo = useMemo(() => placeView(view, size, home), [view, size, home]);
  const camera = view === restedView ? rested : movedTo;
  const isHome = camera === home;
  if (!isHome && !isMoving && !wasAway) setWasAway(true);

  const viewOf = useCallback(
    (next: Camera) => (!size || !home || isSameCamera(next, home) ? undefined : toEngineView(next, size)),
    [size, home],
  );
  const move = useCallback(
    (next: Camera) => setMoves((last) => ({ ...last, view: viewOf(next), isMoving: true })),
    [viewOf],
  );
  const aim = useCallback((next: Camera) => setMoves((last) => ({ ...last, restedView: viewOf(next) })), [viewOf]);
  const rest = useCallback(
    (next: Camera) =>
      setMoves((last) => {
        // Where it was expected: the twin is drawn for it, and not once more.
        const isExpected = isSameCamera(next, placeView(last.restedView, size, home) ?? next);
        const view = isExpected && last.restedView ? last.restedView : viewOf(next);
        return { view, restedView: view, isMoving: false };
      }),
    [viewOf, size, home],
  );
  return { camera, rested, isHome, isMoving, wasAway, move, aim, rest };
}

function placeView(view: EngineView | undefined, size: Size | undefined, home: Camera | undefined): Camera | undefined {
  if (view === undefined || size === undefined || home === undefined) return home;
  const camera = fromEngineView(view, size);
  const limited = shiftCamera(home, limitShift(shiftBetween(home, camera), size, scaleLimits(home)));
  return isSameCamera(limited, home) ? home : limited;
}
