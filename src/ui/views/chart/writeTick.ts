import type { ScaleKind } from '../../../domain/classBreaks.ts';
import type { Words } from '../../../words/format.ts';

/** Writes the values of an axis, with a sign where they have one, and with no more decimals than they need. */
export function writeTick({ format }: Words, kind: ScaleKind): (tick: number) => string {
  return (tick) => {
    const decimals = Number(tick.toPrecision(6)).toString().split('.')[1]?.length ?? 0;
    return kind === 'diverging' ? format.signed(tick, decimals) : format.number(tick, decimals);
  };
}
