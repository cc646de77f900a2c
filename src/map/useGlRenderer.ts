import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Boundaries } from '../domain/boundaries.ts';
import type { Camera, Size } from '../domain/camera.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
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
  readonly error: Error | undefined;
}

/** Loads the map engine when the page is idle, builds it under the twin, and keeps it drawing what the domain decided. */
export function useGlRenderer(inputs: GlRendererInputs): GlRendererState {
  const { container, isWanted, boundaries, palette, picture, size, home } = inputs;
  const [renderer, setRenderer] = useState<GlRenderer>();
  const [moved, setMoved] = useState<{ camera: Camera; size: Size }>();
  const camera = moved?.size === size ? moved?.camera : undefined;
  const [error, setError] = useState<Error>();
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
        onReady: () => {
          created?.paint(latestPicture());
          setRenderer(created);
        },
        // Labels and rings must stand on the map in the very frame in which it moves: at once, but never inside a
        // commit of React's own, which a resize comes from.
        onCamera: (next) =>
          queueMicrotask(() => flushSync(() => setMoved({ camera: next, size: latestSize() ?? size }))),
        onFailed(failure) {
          setError(failure);
          created?.remove();
          building.current = undefined;
        },
        onContext: (isThere) => setRenderer(isThere ? created : undefined),
      });
      building.current = created;
    } catch (failure) {
      if (isCurrent()) setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  });
  const latestPicture = useEffectEvent(() => picture);
  const latestSize = useEffectEvent(() => size);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another palette asks for another engine
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
    };
  }, [isBuildable, palette]);

  useEffect(() => renderer?.paint(picture), [renderer, picture]);
  useEffect(() => {
    if (size && home) renderer?.resize(size, home);
  }, [renderer, size, home]);

  return { renderer, camera, error };
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
