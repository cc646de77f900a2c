import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Boundaries } from '../domain/boundaries.ts';
import type { Camera, Size } from '../domain/camera.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { useIsSlow } from '../state/useIsSlow.ts';
import { usePageIsSeen } from '../state/usePageIsSeen.ts';
import type { GlRenderer } from './glRenderer.ts';

interface GlRendererInputs {
  container: RefObject<HTMLElement | null>;
  isWanted: boolean;
  boundaries: Boundaries | undefined;
  palette: Palette;
  picture: MapPicture;
  size: Size | undefined;
  home: Camera | undefined;
  twoFingersHint: string;
}

export interface GlRendererState {
  /** Present once the engine has drawn the map and answers. */
  readonly renderer: GlRenderer | undefined;
  /** Where the reader has moved to; undefined at the home view. */
  readonly camera: Camera | undefined;
  /** Why the drawn map stands in front although the engine is wanted; undefined while there is nothing to say. */
  readonly trouble: 'failed' | 'slow' | 'lost' | undefined;
  /** Builds the engine anew. */
  readonly retry: () => void;
}

/**
 * How long the engine may be silent before the page says so. On a machine that draws WebGL in software it needs about
 * three seconds, and some ten when others use that machine too. It may still come after that.
 */
const ENGINE_SLOW_AFTER_MS = 20_000;

/** Loads the map engine when the page is idle, builds it under the twin, and keeps it drawing what the domain decided. */
export function useGlRenderer(inputs: GlRendererInputs): GlRendererState {
  const { container, isWanted, boundaries, palette, picture, size, home } = inputs;
  const [renderer, setRenderer] = useState<GlRenderer>();
  const [moved, setMoved] = useState<{ camera: Camera; size: Size }>();
  const camera = moved?.size === size ? moved?.camera : undefined;
  const [error, setError] = useState<Error>();
  const [isLost, setIsLost] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const building = useRef<GlRenderer>(undefined);

  const isBuildable = isWanted && boundaries !== undefined && size !== undefined && home !== undefined;

  const build = useEffectEvent(async (isCurrent: () => boolean) => {
    try {
      const { createGlRenderer } = await import('./glRenderer.ts');
      if (!isCurrent() || !container.current || !boundaries || !size || !home) return;
      let created: GlRenderer | undefined;
      created = createGlRenderer({
        container: container.current,
        boundaries,
        palette,
        picture,
        size,
        home,
        camera: camera ?? home,
        twoFingersHint: inputs.twoFingersHint,
        // The twin's picture may have moved on while the engine was built.
        onReady() {
          if (!isCurrent()) return;
          created?.paint(latestPicture());
          setRenderer(created);
        },
        // Labels and rings must stand on the map in the very frame in which it moves: at once, but never inside a
        // commit of React's own, which a resize comes from.
        onCamera: (next) =>
          queueMicrotask(() => flushSync(() => setMoved({ camera: next, size: latestSize() ?? size }))),
        // An engine that was removed may still complain: that must not take down the one that took its place.
        onFailed(failure) {
          if (!isCurrent()) return;
          setError(failure);
          created?.remove();
          building.current = undefined;
        },
        onContext(isThere) {
          if (!isCurrent()) return;
          setIsLost(!isThere);
          setRenderer(isThere ? created : undefined);
        },
      });
      building.current = created;
    } catch (failure) {
      if (isCurrent()) setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  });
  const latestPicture = useEffectEvent(() => picture);
  const latestSize = useEffectEvent(() => size);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another palette or attempt asks for another engine
  useEffect(() => {
    if (!isBuildable) return;
    let isOver = false;
    const cancel = whenIdle(() => build(() => !isOver));
    return () => {
      isOver = true;
      cancel();
      building.current?.remove();
      building.current = undefined;
      setRenderer(undefined);
      setError(undefined);
      setIsLost(false);
    };
  }, [isBuildable, palette, attempt]);

  useEffect(() => renderer?.paint(picture), [renderer, picture]);
  // Before the screen shows the new size: the camera that the engine answers with would come a frame late, and labels
  // and rings stand at the home view for so long.
  useLayoutEffect(() => {
    if (size && home) renderer?.resize(size, home);
  }, [renderer, size, home]);

  const isSeen = usePageIsSeen();
  const isAwaited = isSeen && isBuildable && renderer === undefined && error === undefined && !isLost;
  const isSlow = useIsSlow(isAwaited, attempt, ENGINE_SLOW_AFTER_MS);
  const trouble = error ? 'failed' : isLost ? 'lost' : isSlow ? 'slow' : undefined;
  return { renderer, camera, trouble, retry: () => setAttempt((last) => last + 1) };
}

/** Calls back when the browser has nothing more urgent to do; soon, where it cannot tell. Returns what cancels it. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = requestAnimationFrame(() => requestAnimationFrame(callback));
  return () => cancelAnimationFrame(handle);
}
