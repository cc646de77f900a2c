import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Camera, Size } from '../domain/camera.ts';
import type { TwinGestures } from './twinGestures.ts';
import type { MapCamera } from './useMapCamera.ts';
import { whenIdleAfterPaint } from './whenIdle.ts';

interface TwinGesturesInputs {
  frame: RefObject<HTMLElement | null>;
  size: Size | undefined;
  home: Camera | undefined;
  place: MapCamera;
  /** False where the map engine has gestures of its own. */
  isOn: boolean;
}

export interface TwinGesturesState {
  /** Zooms by whole steps about a point of the screen, or about its middle. */
  readonly zoomBy: (steps: number, around?: readonly [number, number]) => void;
  readonly moveTo: (camera: Camera) => void;
  /** One finger drags the map, which needs two. */
  readonly lacksFinger: boolean;
  /** The script of the gestures could not be loaded. */
  readonly hasFailed: boolean;
}

/** For how long a finger that drags in vain is told so. */
const HINT_MS = 1000;

/**
 * Gives the drawn map its gestures, whoever draws it: they tell `place` the camera, and that is all.
 *
 * Their script comes when the page is idle, or with the first gesture. What came before it is done when it is there, but
 * for a drag, which the reader would have to hold until then.
 */
export function useTwinGestures(inputs: TwinGesturesInputs): TwinGesturesState {
  const { frame, size, home, place } = inputs;
  const latest = useRef(inputs);
  const loading = useRef<Promise<void>>(undefined);
  const gestures = useRef<TwinGestures>(undefined);
  const [lacksFinger, setLacksFinger] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const { camera } = place;
  const isReady = camera !== undefined;

  useLayoutEffect(() => {
    latest.current = inputs;
    if (size && home && camera) gestures.current?.setPlace({ size, home, camera });
  });

  const load = useCallback(() => {
    loading.current ??= buildGestures(latest).then(
      (built) => {
        gestures.current = built;
        setHasFailed(false);
      },
      () => {
        loading.current = undefined;
        setHasFailed(true);
      },
    );
    return loading.current;
  }, []);
  const whenLoaded = useCallback(
    async (act: (loaded: TwinGestures) => void) => {
      await load();
      if (gestures.current) act(gestures.current);
    },
    [load],
  );

  useEffect(() => {
    const element = frame.current;
    if (!isReady || !element) return;
    const cancel = whenIdleAfterPaint(load);
    const stop = listenForGestures(element, {
      isOn: () => latest.current.isOn,
      load,
      whenLoaded,
      onFingerLacking: setLacksFinger,
    });
    return () => {
      cancel();
      stop();
      gestures.current?.remove();
      gestures.current = undefined;
      loading.current = undefined;
    };
  }, [frame, isReady, load, whenLoaded]);

  return {
    zoomBy: (steps, around) => whenLoaded((loaded) => loaded.zoomBy(steps, around)),
    moveTo: (target) => whenLoaded((loaded) => loaded.moveTo(target)),
    lacksFinger,
    hasFailed,
  };
}

async function buildGestures(latest: RefObject<TwinGesturesInputs>): Promise<TwinGestures | undefined> {
  const { createTwinGestures } = await import('./twinGestures.ts');
  const { frame, size, home, place } = latest.current;
  if (!frame.current || !size || !home || !place.camera) return undefined;
  return createTwinGestures({
    element: frame.current,
    ...{ size, home, camera: place.camera },
    mayBegin: () => latest.current.isOn,
    needsTwoFingers: isTouchFirst(),
    // At once: labels and rings move with the map, and in the next frame they would lag behind the pointer.
    onMove: (camera) => flushSync(() => latest.current.place.move(camera)),
    // At once too: a drawing that each move interrupted would begin anew in every frame.
    onAim: (camera) => flushSync(() => latest.current.place.aim(camera)),
    onRest: (camera) => latest.current.place.rest(camera),
  });
}

interface GestureListeners {
  isOn: () => boolean;
  load: () => Promise<void>;
  whenLoaded: (act: (loaded: TwinGestures) => void) => void;
  onFingerLacking: (isLacking: boolean) => void;
}

/** Listens for what begins a gesture; drags and pinches are then d3-zoom's own. Returns what stops it. */
function listenForGestures(element: HTMLElement, { isOn, load, whenLoaded, onFingerLacking }: GestureListeners) {
  const whileOn = new AbortController();
  const { signal } = whileOn;
  let hintTimer: ReturnType<typeof setTimeout> | undefined;

  function onWheel(event: WheelEvent): void {
    if (!isOn() || (isTouchFirst() && !event.ctrlKey)) return;
    event.preventDefault();
    whenLoaded((loaded) => loaded.wheel(event));
  }
  function onDoubleClick(event: MouseEvent): void {
    if (!isOn()) return;
    event.preventDefault();
    const { left, top } = element.getBoundingClientRect();
    const point = [event.clientX - left, event.clientY - top] as const;
    whenLoaded((loaded) => loaded.zoomBy(event.shiftKey ? -1 : 1, point));
  }
  function onTouchMove(event: TouchEvent): void {
    if (!isOn() || !isTouchFirst() || event.touches.length !== 1) return;
    clearTimeout(hintTimer);
    onFingerLacking(true);
    hintTimer = setTimeout(() => onFingerLacking(false), HINT_MS);
  }

  element.addEventListener('wheel', onWheel, { passive: false, signal });
  element.addEventListener('dblclick', onDoubleClick, { signal });
  element.addEventListener('pointerdown', load, { signal });
  element.addEventListener('touchmove', onTouchMove, { passive: true, signal });
  return () => {
    clearTimeout(hintTimer);
    whileOn.abort();
  };
}

/** On a phone, where the map fills the width, one finger scrolls the page. */
function isTouchFirst(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
