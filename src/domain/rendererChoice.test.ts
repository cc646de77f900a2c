import { describe, expect, it } from 'vitest';
import { chooseRenderer, isSoftwareRenderer, type RendererSituation } from './rendererChoice.ts';

const opened: RendererSituation = {
  webgl: 'software',
  forced: undefined,
  isRaster: false,
  isHome: true,
  isMoving: false,
  wasAway: false,
  hasEngineDrawn: false,
};

function choose(change: Partial<RendererSituation>) {
  return chooseRenderer({ ...opened, ...change });
}

describe('without WebGL, and before anyone has looked for it', () => {
  it.each(['none', undefined] as const)('the twin is the map and nothing is fetched (%s)', (webgl) => {
    const choice = choose({ webgl, isHome: false, wasAway: true, forced: 'gl' });
    expect(choice).toEqual({ wantsEngine: false, engineFollows: false, engineLeads: false, inFront: 'svg' });
  });
});

describe('with a graphics card', () => {
  const hardware = { webgl: 'hardware' } as const;

  it('the engine is wanted at once and takes over when it has drawn, at home too', () => {
    expect(choose(hardware)).toEqual({
      wantsEngine: true,
      engineFollows: true,
      engineLeads: true,
      inFront: 'svg',
    });
    expect(choose({ ...hardware, hasEngineDrawn: true }).inFront).toBe('gl');
  });

  it('it never takes the map out of the hands that move the twin', () => {
    const choice = choose({ ...hardware, isHome: false, isMoving: true, hasEngineDrawn: true });
    expect(choice.inFront).toBe('svg');
    expect(choice.engineFollows).toBe(false);
  });
});

describe('with WebGL in software', () => {
  it('nothing is fetched while the reader stays at home or has not let go yet', () => {
    expect(choose({}).wantsEngine).toBe(false);
    expect(choose({ isHome: false, isMoving: true }).wantsEngine).toBe(false);
  });

  const away = { isHome: false, wasAway: true } as const;

  it('the engine follows away from home and is in front where it has drawn', () => {
    expect(choose(away)).toEqual({ wantsEngine: true, engineFollows: true, engineLeads: false, inFront: 'svg' });
    expect(choose({ ...away, hasEngineDrawn: true }).inFront).toBe('gl');
  });

  it('the twin leads every move', () => {
    const choice = choose({ ...away, isMoving: true, hasEngineDrawn: true });
    expect(choice).toMatchObject({ wantsEngine: true, engineFollows: false, inFront: 'svg' });
  });

  it('at home the twin is back in front, and the engine is kept and rests', () => {
    const choice = choose({ wasAway: true, hasEngineDrawn: true });
    expect(choice).toEqual({ wantsEngine: true, engineFollows: false, engineLeads: false, inFront: 'svg' });
  });
});

describe('with more regions than shapes are drawn of', () => {
  const away = { isRaster: true, isHome: false, wasAway: true } as const;

  it('the twin is the map everywhere where WebGL is drawn in software', () => {
    const choice = choose({ ...away, hasEngineDrawn: true });
    expect(choice).toEqual({ wantsEngine: false, engineFollows: false, engineLeads: false, inFront: 'svg' });
  });

  it('a graphics card, and a link that asks for it, bring the engine', () => {
    expect(choose({ ...away, webgl: 'hardware' })).toMatchObject({ wantsEngine: true, engineLeads: true });
    expect(choose({ ...away, forced: 'gl' })).toMatchObject({ wantsEngine: true, engineLeads: true });
  });
});

describe('a link that asks for a renderer', () => {
  it('gets the twin, whatever the browser has', () => {
    const choice = choose({ forced: 'svg', webgl: 'hardware', isHome: false, wasAway: true, hasEngineDrawn: true });
    expect(choice).toEqual({ wantsEngine: false, engineFollows: false, engineLeads: false, inFront: 'svg' });
  });

  it('gets the engine in software and at home too, with its own gestures', () => {
    expect(choose({ forced: 'gl', hasEngineDrawn: true })).toEqual({
      wantsEngine: true,
      engineFollows: true,
      engineLeads: true,
      inFront: 'gl',
    });
  });
});

describe('the name of a renderer', () => {
  it.each([
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', true],
    ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
    ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)', true],
    ['Apple Software Renderer', true],
    ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', false],
    ['Apple GPU', false],
    ['', false],
  ])('%s', (name, isSoftware) => {
    expect(isSoftwareRenderer(name)).toBe(isSoftware);
  });
});
