import { cpus } from 'node:os';
import type { Browser } from '@playwright/test';

/** What the numbers depend on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly browser: string;
  /** What draws WebGL. */
  readonly gpu: string;
}

/** Also warms the browser's graphics up: else the first page with WebGL would pay for their start. */
export async function describeMachine(browser: Browser): Promise<Machine> {
  const page = await browser.newPage();
  const gpu = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const names = context?.getExtension('WEBGL_debug_renderer_info');
    return context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'no WebGL';
  });
  await page.close();
  const [first] = cpus();
  return {
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    node: process.versions.node,
    browser: `Chromium ${browser.version()}`,
    gpu,
  };
}
