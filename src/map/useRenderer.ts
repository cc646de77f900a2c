import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Atlas } from '../domain/atlas.ts';
import type { Camera, Size } from '../domain/camera.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { chooseRenderer, type WebglKind } from '../domain/rendererChoice.ts';
import type { Shapes } from '../domain/shapes.ts';
import type { RendererId } from '../domain/view.ts';
import { type FileQuery, useOverview } from '../state/queries.ts';
import type { GlRenderer } from './glRenderer.ts';
import { type GlRendererState, useGlRenderer } from './useGlRenderer.ts';
import type { MapCamera } from './useMapCamera.ts';
import { detectWebgl } from './webgl.ts';
import { whenIdleAfterPaint } from './whenIdle.ts';

interface RendererInputs {
  atlas: Atlas;
  container: RefObject<HTMLElement | null>;
  /** What the link asks for. */
  forced: RendererId | undefined;
  /** What the page carries of the home view; none where the twin is a raster. */
  homeShapes: Shapes | undefined;
  /** The same finer, once it is there. */
  detail: Shapes | undefined;
  /** They were asked for, and have neither come nor failed. */
  awaitsDetail: boolean;
  palette: Palette;
  picture: MapPicture;
  size: Size | undefined;
  home: Camera | undefined;
  place: MapCamera;
  twoFingersHint: string;
}

export interface RendererState {
  /** The map engine while it is in front. */
  readonly engine: GlRenderer | undefined;
  /** The engine in front takes the gestures. */
  readonly engineLeads: boolean;
  readonly trouble: GlRendererState['trouble'];
  readonly retry: () => void;
  /** The boundaries that the engine begins with where the page does not carry them. */
  readonly overview: FileQuery<unknown>;
}

/** Has the engine built where it is wanted, keeps it drawing what the domain decided, and tells which renderer is in front. */
export function useRenderer(inputs: RendererInputs): RendererState {
  const { atlas, forced, homeShapes, detail, awaitsDetail, picture, size, home, place } = inputs;
  const { camera, isHome, isMoving, wasAway } = place;
  const webgl = useWebgl(camera !== undefined && forced !== 'svg');
  const [settled, setSettled] = useState<{ renderer: GlRenderer; camera: Camera }>();
  const [leader, setLeader] = useState<GlRenderer>();

  const isRaster = homeShapes === undefined;
  const situation = { webgl, forced, isRaster, isHome, isMoving, wasAway };
  const { wantsEngine, engineFollows, engineLeads } = chooseRenderer({ ...situation, hasEngineDrawn: false });
  // In software the engine takes a second of the processor to start: where the map was zoomed, the twin draws the finer
  // boundaries first, and what the engine then brings looks the same. Once built it stays, whatever is asked for anew.
  const [mayBuild, setMayBuild] = useState(false);
  if (wantsEngine && !mayBuild && (engineLeads || !awaitsDetail)) setMayBuild(true);
  const overview = useOverview(atlas, wantsEngine && isRaster);
  const { renderer, trouble, retry } = useGlRenderer({
    ...inputs,
    camera,
    land: homeShapes ?? overview.data,
    isWanted: wantsEngine && mayBuild,
    takesGestures: engineLeads,
    // Labels and rings must stand on the map in the very frame in which it moves: at once, but never inside a commit of
    // React's own, which a resize comes from.
    onCamera: (next) => {
      if (isLeading) queueMicrotask(() => flushSync(() => place.rest(next)));
    },
  });

  // The engine leads until it goes, or until the twin is moved in its stead.
  if (leader && (leader !== renderer || isMoving)) setLeader(undefined);
  // What it had drawn before is not what it has drawn where the map comes to rest, be it the same place.
  if (settled && isMoving) setSettled(undefined);
  const isLeading = engineLeads && renderer !== undefined && leader === renderer;
  const hasSettled = renderer !== undefined && settled?.renderer === renderer && settled.camera === camera;
  const { inFront } = chooseRenderer({ ...situation, hasEngineDrawn: isLeading || hasSettled });

  const follower = engineFollows ? renderer : undefined;
  // Before the screen shows the new size: labels and rings stand on it in the same frame.
  useLayoutEffect(() => {
    if (size && home) follower?.resize(size, home);
  }, [follower, size, home]);
  useEffect(() => follower?.paint(picture), [follower, picture]);
  useEffect(() => {
    if (detail) follower?.showDetail(detail);
  }, [follower, detail]);
  useEffect(() => {
    if (!follower || !camera || isLeading) return;
    follower.moveTo(camera, false);
    return follower.whenSettled(() => {
      setSettled({ renderer: follower, camera });
      if (engineLeads) setLeader(follower);
    });
  }, [follower, camera, isLeading, engineLeads]);

  const engine = inFront === 'gl' ? renderer : undefined;
  return { engine, engineLeads: engine !== undefined && isLeading, trouble, retry, overview };
}

/** What draws WebGL here: looked for once the first map is on the screen, and undefined until then. */
function useWebgl(isAsked: boolean): WebglKind | undefined {
  const [webgl, setWebgl] = useState<WebglKind>();
  useEffect(() => {
    if (isAsked) return whenIdleAfterPaint(() => setWebgl(detectWebgl()));
  }, [isAsked]);
  return webgl;
}
