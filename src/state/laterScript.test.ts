import { expect, it } from 'vitest';
import { DataFileError } from '../domain/dataFileError.ts';
import { loadScript } from './laterScript.ts';

it('gives what the script holds', async () => {
  expect(await loadScript({ name: 'panelDetails.js', load: async () => 'parts' })).toBe('parts');
});

it('names a script that does not come', async () => {
  const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: http://host/x.js'));
  const expected = new DataFileError('panelDetails.js', { kind: 'noScript' });
  await expect(loadScript({ name: 'panelDetails.js', load })).rejects.toEqual(expected);
});
