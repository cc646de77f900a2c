import type { ReactNode } from 'react';
import type { LegendGroup } from '../domain/legend.ts';
import type { LegendKey } from '../domain/view.ts';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';

interface LegendButtonProps {
  entryKey: LegendKey;
  /** The entry for the ear: "minus 10 to 0 percent". */
  spoken: string;
  /** The provinces under the entry; undefined where there are none. */
  group: LegendGroup | undefined;
  /** What is seen of it. */
  children: ReactNode;
}

/** An entry of the legend: point at it and the other provinces fade, press it and they stay so. */
export function LegendButton({ entryKey, spoken, group, children }: LegendButtonProps) {
  const { atlas, words } = useAtlasScope();
  const isPinned = useView((state) => state.view.pinnedClass === entryKey);
  const pinClass = useView((state) => state.pinClass);
  const highlightClass = useView((state) => state.highlightClass);
  const { count = 0, adcodes = [] } = group ?? {};
  const names = adcodes.map((adcode) => words.format.provinceName(atlas.provinceOf(adcode)));
  if (count > names.length) names.push(words.legend.more(count - names.length));
  const provinces = words.legend.provinces(count);
  // An empty class would fade the whole map; one that was pinned and became empty can still be released.
  const isIdle = count === 0 && !isPinned;
  const point = () => !isIdle && highlightClass(entryKey);
  return (
    <button
      type="button"
      className="legend-entry"
      aria-pressed={isPinned}
      aria-label={words.legend.spoken({ label: spoken, provinces, names: words.format.list(names) })}
      title={isPinned ? words.legend.pinned : names.join(words.enumeration)}
      aria-disabled={isIdle}
      onClick={() => !isIdle && pinClass(entryKey)}
      onPointerEnter={(event) => event.pointerType === 'mouse' && point()}
      onPointerLeave={() => highlightClass(undefined)}
      onFocus={(event) => event.target.matches(':focus-visible') && point()}
      onBlur={() => highlightClass(undefined)}
    >
      {children}
    </button>
  );
}
