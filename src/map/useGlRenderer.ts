import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Camera, Size } from '../domain/camera.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { useIsSlow } from '../state/useIsSlow.ts';
import { usePageIsSeen } from '../state/usePageIsSeen.ts';
import type { GlRenderer, Land } from './glRenderer.ts';
import { whenIdle } from './whenIdle.ts';

interface GlRendererInputs {
  container: RefObject<HTMLElement | null>;
  isWanted: boolean;
  land: Land | undefined;
  palette: Palette;
  picture: MapPicture;
  size: Size | undefined;
  home: Camera | undefined;
  camera: Camera | undefined;
  takesGestures: boolean;
  twoFingersHint: string;
  onCamera: (camera: Camera) => void;
}

export interface GlRendererState {
  /** Present once the engine has drawn a map and answers. */
  readonly renderer: GlRenderer | undefined;
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

/** Loads the map engine when the page is idle, and builds it under the twin. */
export function useGlRenderer(inputs: GlRendererInputs): GlRendererState {
  const { container, isWanted, land, palette, picture, size, home, camera, takesGestures } = inputs;
  const [renderer, setRenderer] = useState<GlRenderer>();
  const [error, setError] = useState<Error>();
  const [isLost, setIsLost] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const building = useRef<GlRenderer>(undefined);

  const isBuildable = isWanted && land !== undefined && camera !== undefined;

  const build = useEffectEvent(async (isCurrent: () => boolean) => {
    try {
      const { createGlRenderer } = await import('./glRenderer.ts');
      if (!isCurrent() || !container.current || !land || !size || !home || !camera) return;
      let created: GlRenderer | undefined;
      created = createGlRenderer({
        container: container.current,
        land,
        palette,
        picture,
        size,
        home,
        camera,
        takesGestures,
        twoFingersHint: inputs.twoFingersHint,
        onReady() {
          if (isCurrent()) setRenderer(created);
        },
        onCamera: (next) => tellCamera(next),
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
  const tellCamera = useEffectEvent((next: Camera) => inputs.onCamera(next));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another palette, other gestures, another language or another attempt ask for another engine
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
  }, [isBuildable, palette, takesGestures, inputs.twoFingersHint, attempt]);

  const isSeen = usePageIsSeen();
  const isAwaited = isSeen && isBuildable && renderer === undefined && error === undefined && !isLost;
  const isSlow = useIsSlow(isAwaited, attempt, ENGINE_SLOW_AFTER_MS);
  const trouble = error ? 'failed' : isLost ? 'lost' : isSlow ? 'slow' : undefined;
  return { renderer, trouble, retry: () => setAttempt((last) => last + 1) };
}
