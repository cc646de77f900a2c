import { pointer, select } from 'd3-selection';
import 'd3-transition';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import {
  type Camera,
  isSameCamera,
  limitShift,
  type Shift,
  type Size,
  scaleLimits,
  shiftBetween,
  shiftCamera,
} from '../domain/camera.ts';

/** What the map region asks of the gestures on the drawn map. They draw nothing: they tell a camera. */
export interface TwinGestures {
  /** Goes on from a camera that something else has set, or on a screen of another size. */
  readonly setPlace: (place: GesturePlace) => void;
  /** A wheel, or two fingers on a touch pad, zoom about the pointer. */
  readonly wheel: (event: WheelEvent) => void;
  /** Zooms by whole steps about a point of the screen, or about its middle. */
  readonly zoomBy: (steps: number, around?: readonly [number, number]) => void;
  readonly moveTo: (camera: Camera) => void;
  readonly remove: () => void;
}

export interface GesturePlace {
  readonly size: Size;
  readonly home: Camera;
  readonly camera: Camera;
}

interface TwinGesturesOptions extends GesturePlace {
  element: HTMLElement;
  /** Asked as a gesture begins: not where the map engine has gestures of its own. */
  mayBegin: () => boolean;
  /** One finger scrolls the page, and two move the map. */
  needsTwoFingers: boolean;
  /** In each frame in which the map moves. */
  onMove: (camera: Camera) => void;
  /** Where the map will rest, told on the way there: it can be drawn meanwhile. */
  onAim: (camera: Camera) => void;
  /** Once the map stands still. */
  onRest: (camera: Camera) => void;
}

/** As long as the engine takes to zoom by a step. */
const STEP_MS = 300;
const HOME_MS = 400;
/** Long enough to run from one notch of a wheel into the next. */
const WHEEL_MS = 100;
/** A wheel that has not turned on for this long has come to its end: longer than the notches of a quick turn lie apart. */
const AIM_MS = 50;
/** A map that stands still for this long rests: one gesture may follow the other. */
const REST_MS = 60;
/** A press that moved no further than this, in pixels, is a click. */
const CLICK_DISTANCE = 5;

/** Moves the drawn map: wheel, drag, pinch and steps, in the limits that the map engine holds to as well. */
export function createTwinGestures(options: TwinGesturesOptions): TwinGestures {
  const { element, mayBegin, needsTwoFingers, onMove, onAim, onRest } = options;
  let { size, home } = options;
  let isFitting = false;
  let hasMoved = false;
  /** What a wheel or a button that is still at work will have magnified the map to. */
  let goal: number | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let aimTimer: ReturnType<typeof setTimeout> | undefined;
  let aimMs = AIM_MS;

  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [
      [0, 0],
      [size.width, size.height],
    ])
    .constrain((transform) => toTransform(limitShift(transform, size, scaleLimits(home))))
    .filter((event: MouseEvent | TouchEvent) => {
      if (!mayBegin()) return false;
      if ('touches' in event) return event.touches.length > 1 || !needsTwoFingers;
      // Wheel and double click come in by way of the map region, which keeps those that came before this script.
      return event.type === 'mousedown' && event.button === 0 && !event.ctrlKey;
    })
    .clickDistance(CLICK_DISTANCE)
    .scaleExtent(scaleLimits(home))
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      clearTimeout(restTimer);
      // A hand on the map ends what a wheel or a button had begun.
      if (sourceEvent) forgetGoal();
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (isFitting) return;
      hasMoved = true;
      onMove(shiftCamera(home, transform));
    })
    .on('end', restSoon);
  const selection = select(element).call(behaviour);
  setPlace(options);

  function restSoon(): void {
    clearTimeout(restTimer);
    if (!hasMoved) return;
    restTimer = setTimeout(() => {
      hasMoved = false;
      goal = undefined;
      onRest(shiftCamera(home, zoomTransform(element)));
    }, REST_MS);
  }

  function forgetGoal(): void {
    goal = undefined;
    clearTimeout(aimTimer);
  }

  function setPlace({ camera, ...place }: GesturePlace): void {
    const isSameScreen = isSameCamera(home, place.home) && size === place.size;
    if (isSameScreen && isSameCamera(shiftCamera(home, zoomTransform(element)), camera)) return;
    forgetGoal();
    ({ size, home } = place);
    behaviour.scaleExtent(scaleLimits(home));
    isFitting = true;
    selection.call(behaviour.transform, toTransform(shiftBetween(home, camera)));
    isFitting = false;
  }

  /** Zooms by steps about a point, from where the last such zoom leads; at once for readers who want less motion. */
  function zoomOn(steps: number, around: readonly [number, number], durationMs: number): void {
    const [least, most] = scaleLimits(home);
    goal = Math.min(most, Math.max(least, (goal ?? zoomTransform(element).k) * 2 ** steps));
    const point: [number, number] = [...around];
    clearTimeout(aimTimer);
    if (wantsLessMotion()) {
      selection.call(behaviour.scaleTo, goal, point);
      return;
    }
    const target = shiftCamera(home, limitShift(zoomAbout(zoomTransform(element), goal, around), size, [least, most]));
    aimTimer = setTimeout(() => {
      const startMs = performance.now();
      onAim(target);
      // Where a drawing takes long it would stop the map at each notch of a wheel that turns slowly.
      aimMs = Math.max(AIM_MS, 2 * (performance.now() - startMs));
    }, aimMs);
    selection.transition().duration(durationMs).ease(slowDown).call(behaviour.scaleTo, goal, point);
  }

  return {
    setPlace,
    wheel: (event) => zoomOn(wheelSteps(event), pointer(event, element), WHEEL_MS),
    zoomBy: (steps, around = [size.width / 2, size.height / 2]) => zoomOn(steps, around, STEP_MS),
    moveTo(camera) {
      forgetGoal();
      const target = toTransform(shiftBetween(home, camera));
      if (wantsLessMotion()) selection.call(behaviour.transform, target);
      else selection.transition().duration(HOME_MS).call(behaviour.transform, target);
    },
    remove() {
      clearTimeout(restTimer);
      forgetGoal();
      selection.interrupt().on('.zoom', null);
    },
  };
}

function toTransform({ k, x, y }: Shift) {
  return zoomIdentity.translate(x, y).scale(k);
}

/** Magnifies to `k` about a point that keeps its place. */
function zoomAbout(shift: Shift, k: number, [x, y]: readonly [number, number]): Shift {
  const factor = k / shift.k;
  return { k, x: x - (x - shift.x) * factor, y: y - (y - shift.y) * factor };
}

/** Fast at first, so that a wheel that turns on is followed at once. */
function slowDown(t: number): number {
  return t * (2 - t);
}

function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Zoom steps of a turn of the wheel, as d3-zoom counts them; with Ctrl it is a pinch on a touch pad. */
function wheelSteps({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const stepsOfUnit = [0.002, 0.05, 1][deltaMode] ?? 1;
  return -deltaY * stepsOfUnit * (ctrlKey ? 10 : 1);
}
