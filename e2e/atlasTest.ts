import { test as base, expect } from '@playwright/test';
import { AtlasDriver } from './atlasDriver.ts';

interface AtlasFixtures {
  atlas: AtlasDriver;
  /** True for stories about failures, of which the browser itself complains in its console. */
  mayComplain: boolean;
}

/**
 * A story with the atlas. Every story also holds that the page asks nothing of any other host, and that the browser's
 * console stays free of errors.
 */
export const test = base.extend<AtlasFixtures>({
  mayComplain: [false, { option: true }],

  atlas: async ({ page, baseURL, mayComplain }, use) => {
    const complaints: string[] = [];
    const strangers: string[] = [];
    // Warnings pass: software drivers of WebGL write their own.
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.context().on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(baseURL ?? '').origin) {
        strangers.push(request.url());
      }
    });

    await use(new AtlasDriver(page));

    expect(strangers, 'requests to other hosts').toEqual([]);
    if (!mayComplain) expect(complaints, 'errors in the console').toEqual([]);
  },
});

export { expect };
