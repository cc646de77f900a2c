import type { PublishedFile } from '../publishedFile.ts';
import { appFiles, type RealPart } from './appFiles.ts';
import { growRegions } from './growRegions.ts';
import { makeTrade } from './makeTrade.ts';
import type { SyntheticOptions } from './options.ts';
import { plainFiles } from './plainFiles.ts';
import { partSeed } from './random.ts';

/**
 * Makes the files of a synthetic data set, one after the other: of very many regions they would fill the memory. The same
 * options give the same bytes.
 *
 * `real` lends indicators and priorities.
 */
export function makeSynthetic(options: SyntheticOptions, real: RealPart): Iterable<PublishedFile> {
  const { regions: count, years, indicators: indicatorCount, seed, shape } = options;
  const regions = growRegions(count, partSeed(seed, 1));
  const trade = makeTrade(count, years, partSeed(seed, 2));
  switch (shape) {
    case 'app':
      return appFiles({ regions, trade, indicatorCount, seed, real });
    case 'plain': {
      const scale = real.indicators.find(({ map }) => map?.indicator === 'growth')?.map;
      if (scale === undefined) throw new RangeError('the indicators have no growth on the map');
      return plainFiles({
        topology: regions.topology,
        regions: regions.topology.objects.provinces,
        years: trade.growthYears,
        opening: trade.growthYears.length - 1,
        values: trade.growthYears.map((_, year) => trade.growth.map((row) => row[year] ?? null)),
        scale: { kind: scale.scale, breaks: scale.breaks },
      });
    }
  }
}
