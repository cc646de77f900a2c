import { describe, expect, it } from 'vitest';
import { readSiteUrl } from './siteUrl.ts';

describe('the address of the site', () => {
  it('is unknown where nobody says it', () => {
    expect(readSiteUrl(undefined)).toBeUndefined();
    expect(readSiteUrl('')).toBeUndefined();
  });

  it('is that of a folder, with or without the last slash', () => {
    expect(readSiteUrl('https://example.org')?.href).toBe('https://example.org/');
    expect(readSiteUrl('https://example.org/atlas')?.href).toBe('https://example.org/atlas/');
    expect(readSiteUrl('https://example.org/atlas/')?.href).toBe('https://example.org/atlas/');
  });

  it('is refused with a remedy where it is none', () => {
    for (const wrong of ['example.org', 'ftp://example.org/', 'https://example.org/?page=1', '/atlas/']) {
      expect(() => readSiteUrl(wrong), wrong).toThrow(/ATLAS_SITE_URL is ".*such as https:/);
    }
  });
});
