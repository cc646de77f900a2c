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
} from './camera.ts';

/** Where the reader has moved the map: as views and not as cameras, so that it stays when the screen changes its size. */
export interface MapMoves {
  /** Undefined is home. */
  readonly view: EngineView | undefined;
  /** Where the map rested last, or is about to. */
  readonly restedView: EngineView | undefined;
  readonly isMoving: boolean;
}

export const AT_HOME: MapMoves = { view: undefined, restedView: undefined, isMoving: false };

/** A map of a size, and the camera that shows all of it. */
export interface MapScreen {
  readonly size: Size;
  readonly home: Camera;
}

/** The camera of a view, within the limits; at home the very object of the screen. */
export function placeView(view: EngineView | undefined, { size, home }: MapScreen): Camera {
  if (view === undefined) return home;
  const shift = shiftBetween(home, fromEngineView(view, size));
  const limited = shiftCamera(home, limitShift(shift, size, scaleLimits(home)));
  return isSameCamera(limited, home) ? home : limited;
}

/** The map is on its way, and here now. */
export function moveMap(last: MapMoves, camera: Camera, screen: MapScreen): MapMoves {
  return { ...last, view: viewOf(camera, screen), isMoving: true };
}

/** The map is on its way, and will rest here if nothing else moves it. */
export function aimMap(last: MapMoves, camera: Camera, screen: MapScreen): MapMoves {
  return { ...last, restedView: restedAt(last, camera, screen) };
}

/** The map rests here. */
export function restMap(last: MapMoves, camera: Camera, screen: MapScreen): MapMoves {
  const view = last.isMoving ? restedAt(last, camera, screen) : viewOf(camera, screen);
  return { view, restedView: view, isMoving: false };
}

function viewOf(camera: Camera, { size, home }: MapScreen): EngineView | undefined {
  return isSameCamera(camera, home) ? undefined : toEngineView(camera, size);
}

/** The very view of the last rest where the map comes back to it, or where it was expected: it is drawn already. */
function restedAt({ restedView }: MapMoves, camera: Camera, screen: MapScreen): EngineView | undefined {
  return isSameCamera(camera, placeView(restedView, screen)) ? restedView : viewOf(camera, screen);
}
