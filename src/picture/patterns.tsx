import type { Palette } from '../domain/palette.ts';
import { DOT_CENTRES, DOT_RADIUS, HATCH_WIDTH, PATTERN_SIZE } from '../domain/patternTile.ts';

interface PatternDefsProps {
  palette: Palette;
  /** Ids are of the whole page: each picture brings its own prefix. */
  idPrefix: string;
  /** How much the picture is scaled: the pattern undoes it, to stay as fine at every zoom. */
  pictureScale?: number;
}

/** The hatch of "no figure" and the dots of "not in this series". */
export function PatternDefs({ palette, idPrefix, pictureScale = 1 }: PatternDefsProps) {
  const tile = {
    width: PATTERN_SIZE,
    height: PATTERN_SIZE,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `scale(${1 / pictureScale})`,
  } as const;
  return (
    <defs>
      <pattern id={`${idPrefix}-hatch`} {...tile}>
        <rect width={PATTERN_SIZE} height={PATTERN_SIZE} fill={palette.noFigurePaper} />
        <path d={HATCH_PATH} stroke={palette.noFigureInk} strokeWidth={HATCH_WIDTH} />
      </pattern>
      <pattern id={`${idPrefix}-dots`} {...tile}>
        <rect width={PATTERN_SIZE} height={PATTERN_SIZE} fill={palette.noFigurePaper} />
        {DOT_CENTRES.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r={DOT_RADIUS} fill={palette.noFigureInk} />
        ))}
      </pattern>
    </defs>
  );
}

/** One diagonal through the tile, with the corners it wraps into. */
const HATCH_PATH = 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4';
