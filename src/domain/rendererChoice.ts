import type { RendererId } from './view.ts';

/** What draws WebGL in a browser: nothing, the processor, or a graphics card. */
export type WebglKind = 'none' | 'software' | 'hardware';

export interface RendererSituation {
  /** Undefined while nobody has looked: making a context is slow, and the first map does not wait for it. */
  readonly webgl: WebglKind | undefined;
  /** What the link asks for. */
  readonly forced: RendererId | undefined;
  /** The map has so many regions that its twin is a raster (homeMap.ts). */
  readonly isRaster: boolean;
  /** The map shows all of China. */
  readonly isHome: boolean;
  /** The reader's hands, or what they set off, move the twin. */
  readonly isMoving: boolean;
  /** The map has rested away from home since the page was opened. */
  readonly wasAway: boolean;
  /** The engine answers, and what it has drawn last is the place that the map shows. */
  readonly hasEngineDrawn: boolean;
}

export interface RendererChoice {
  /** The engine is to be loaded and built, or kept where it is there. */
  readonly wantsEngine: boolean;
  /** The engine follows what the map shows; where not, it rests and costs nothing. */
  readonly engineFollows: boolean;
  /** The engine takes the gestures once it is in front; where not, they stay with the twin. */
  readonly engineLeads: boolean;
  readonly inFront: RendererId;
}

/**
 * Decides which renderer is in front, and what the map engine does.
 *
 * A graphics card draws the engine's frames for nothing: there it takes over as soon as it can, and the gestures with
 * it. In software each of its frames costs several of the twin's: there it is fetched once the reader has left home, it
 * draws the places where the map rests, and at home and under the reader's hands the twin is in front. A link that asks
 * for the engine gets it as on a graphics card.
 *
 * Of very many regions a frame of the engine in software takes longer than the raster takes to be drawn anew: there only
 * a graphics card, or a link, brings the engine.
 */
export function chooseRenderer(situation: RendererSituation): RendererChoice {
  const { webgl, forced, isRaster, isHome, isMoving, wasAway, hasEngineDrawn } = situation;
  const isTooSlow = isRaster && webgl === 'software' && forced !== 'gl';
  if (forced === 'svg' || webgl === undefined || webgl === 'none' || isTooSlow) {
    return { wantsEngine: false, engineFollows: false, engineLeads: false, inFront: 'svg' };
  }
  const engineLeads = webgl === 'hardware' || forced === 'gl';
  const engineFollows = !isMoving && (engineLeads || !isHome);
  return {
    wantsEngine: engineLeads || wasAway,
    engineFollows,
    engineLeads,
    inFront: engineFollows && hasEngineDrawn ? 'gl' : 'svg',
  };
}

/** Names of what draws WebGL without a graphics card, on Chrome, Linux and Windows. */
const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|software|basic render/i;

/** Tells from the unmasked name of a WebGL renderer whether the processor stands in for a graphics card. */
export function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE_RENDERERS.test(name);
}
