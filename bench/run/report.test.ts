import { describe, expect, it } from 'vitest';
import { readBenchOptions } from './options.ts';
import { insertOverview, writeOverview, writeReport } from './report.ts';
import { extendRow, type RawRow, type SizeSummary, summarizeSize } from './summarize.ts';

const options = readBenchOptions(['--rounds', '3']);

const machine = { cpu: 'Abacus', cores: 2, node: '20.0.0', browser: 'Chromium 1', gpu: 'SwiftShader' };

function report(summary: SizeSummary): string {
  return writeReport([{ machine, date: '2026-11-27', options, summary }]);
}

const row = (name: RawRow['name'], coldMs: number[], failures: string[] = [], hits = 100): RawRow => ({
  name,
  values: { coldMs, hoverHits: [hits] },
  failures,
});

describe('the report', () => {
  it('sets each against the best peer, with the spread, and says plainly which goals are missed, and why', () => {
    const rows = [
      row('d3-svg', [110, 100, 90]),
      row('maplibre', [400, 700, 500]),
      row('atlas', [160, 150, 130], [], 99),
    ];
    const text = report(summarizeSize(34, rows, undefined));
    expect(text).toContain(
      '| first coloured map, cold, ms | **100 (90-110)** | 500 5.00x (400-700) | 150 1.50x (130-160) |',
    );
    expect(text).toContain('- atlas, first coloured map, cold, ms: 1.50x (wanted: at most 0.6x): the page is more');
    expect(text).toContain('| hover, hits of 100 | 100 | 100 | 99 |');
    expect(text).toContain('- atlas, hover, hits of 100: 99 (wanted: at least 100): a name');
    expect(text).toContain('Not a complete run');
  });

  it('never takes the atlas, or a peer that failed in a round, for the best peer', () => {
    const rows = [row('d3-svg', [50], ['it hung']), row('leaflet-canvas', [200]), row('atlas', [100])];
    const summary = summarizeSize(34, rows, undefined);
    expect(summary.bestPeers.coldMs).toBe('leaflet-canvas');
    const text = report(summary);
    expect(text).toContain('100 0.50x');
    expect(text).toContain('Reached: atlas, first coloured map, cold, ms: 0.50x');
    expect(text).toContain('- d3-svg failed in a round: it hung');
    expect(text).not.toContain('Missed');
  });

  it('says that the atlas cannot be measured yet, and why', () => {
    const summary = summarizeSize(370, [row('d3-svg', [100])], 'its adcodes leave room for 80');
    expect(report(summary)).toContain('The atlas: not yet. In its own words: its adcodes leave room for 80.');
  });
});

it('gives the README what there is a goal for, and the machine', () => {
  const link: RawRow = { name: 'atlas-link', values: { coldMs: [80] }, failures: [] };
  const rows = [row('d3-svg', [100]), row('atlas', [50]), link];
  const sizes = [34, 370].map((size) => ({
    ...{ machine, date: '2026-11-27', options },
    summary: summarizeSize(size, rows, undefined),
  }));
  const text = insertOverview('# A\n<!-- benchmark -->\nold\n<!-- /benchmark -->\nB\n', writeOverview(sizes));
  expect(text).toBe(
    [
      '# A',
      '<!-- benchmark -->',
      '| against the best peer | 34 regions | 370 regions |',
      '| --- | ---: | ---: |',
      '| first coloured map, cold, ms | 0.50x of d3-svg, wanted 0.6x | 0.50x of d3-svg, wanted 0.6x |',
      '| the same of a shared link | 0.80x of d3-svg, wanted 0.6x | 0.80x of d3-svg, wanted 0.6x |',
      '| hover, hits of 100 | 100, wanted 100 | 100, wanted 100 |',
      '',
      'Abacus, 2 cores, Chromium 1, graphics: SwiftShader; 3 rounds, 2026-11-27',
      '<!-- /benchmark -->',
      'B',
      '',
    ].join('\n'),
  );
  expect(() => insertOverview('# A', '')).toThrow('lacks the marks');
});

it('keeps of a round that failed what was measured before', () => {
  const first = extendRow(row('d3-svg', [10, 20]), { coldMs: [30], warmMs: [5] }, undefined);
  expect(extendRow(first, { coldMs: [40] }, 'it hung')).toEqual({
    name: 'd3-svg',
    values: { coldMs: [10, 20, 30, 40], warmMs: [5], hoverHits: [100] },
    failures: ['it hung'],
  });
});
