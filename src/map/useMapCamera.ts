import { useMemo, useState } from 'react';
import type { Camera, Size } from '../domain/camera.ts';
import { AT_HOME, aimMap, type MapMoves, type MapScreen, moveMap, placeView, restMap } from '../domain/mapMoves.ts';

export interface MapCamera {
  /** Where the map is now; undefined before there is a map. At home it is the very object that was given. */
  readonly camera: Camera | undefined;
  /** Where the map rested last, or is about to: there the twin is drawn, and shifted to `camera` meanwhile. */
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

/** Holds where the reader has moved the map, whichever renderer is in front, on a screen of any size. */
export function useMapCamera(size: Size | undefined, home: Camera | undefined): MapCamera {
  const [{ view, restedView, isMoving }, setMoves] = useState(AT_HOME);
  const [wasAway, setWasAway] = useState(false);
  const screen = useMemo(() => size && home && { size, home }, [size, home]);
  const rested = useMemo(() => screen && placeView(restedView, screen), [restedView, screen]);
  const movedTo = useMemo(() => screen && placeView(view, screen), [view, screen]);
  const camera = view === restedView ? rested : movedTo;
  const isHome = camera === home;
  if (!isHome && !isMoving && !wasAway) setWasAway(true);

  const steps = useMemo(() => {
    const by = (step: (last: MapMoves, camera: Camera, screen: MapScreen) => MapMoves) => (next: Camera) => {
      if (screen) setMoves((last) => step(last, next, screen));
    };
    return { move: by(moveMap), aim: by(aimMap), rest: by(restMap) };
  }, [screen]);
  return { camera, rested, isHome, isMoving, wasAway, ...steps };
}
