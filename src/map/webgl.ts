import { isSoftwareRenderer, type WebglKind } from '../domain/rendererChoice.ts';

/** What browsers answer that keep the renderer's name for those who ask with the extension. */
const MASKED = 'WebKit WebGL';

let known: WebglKind | undefined;

/**
 * Tells what draws WebGL 2, which the map engine needs, in this browser. It looks once and keeps no context; making one
 * takes long where it is drawn in software, so that nobody should ask before the first map is painted.
 */
export function detectWebgl(): WebglKind {
  known ??= look();
  return known;
}

function look(): WebglKind {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null) return 'none';
  const name = readRendererName(context);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftwareRenderer(name) ? 'software' : 'hardware';
}

/** Firefox gives the name unmasked, and complains of whoever asks for the extension. */
function readRendererName(context: WebGL2RenderingContext): string {
  const name = String(context.getParameter(context.RENDERER));
  if (name !== MASKED) return name;
  const extension = context.getExtension('WEBGL_debug_renderer_info');
  return extension ? String(context.getParameter(extension.UNMASKED_RENDERER_WEBGL)) : name;
}
