import { useEffect, useRef } from 'react';
import { useLayer, useView } from '../../state/AtlasContext.tsx';
import { writeCellLines } from '../../words/cellLines.ts';
import { useHandlingScope } from './useHandlingScope.ts';

/** How far it keeps from the edges of the screen, and what it may measure, in pixels: as handling.css says. */
const MARGIN = 8;
const WIDTH = 224;
const ROW_HEIGHT = 48;

/** A short choice where a finger covered several small provinces at once. It goes by Esc or a tap elsewhere. */
export function UnitChooser() {
  const offered = useView((state) => state.offered);
  return offered && <Choice key={`${offered.x},${offered.y}`} {...offered} />;
}

type ChoiceProps = NonNullable<Parameters<ReturnType<typeof useOffer>>[0]>;

function useOffer() {
  return useView((state) => state.offerProvinces);
}

function Choice({ adcodes, x, y }: ChoiceProps) {
  const { atlas, store, words } = useHandlingScope();
  const { chooser } = words.handling;
  const layer = useLayer();
  const offer = useOffer();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const popover = box.current;
    if (popover === null) return;
    const left = Math.min(innerWidth - WIDTH - MARGIN, Math.max(MARGIN, x - WIDTH / 2));
    const height = adcodes.length * ROW_HEIGHT;
    const top = y + 24 + height > innerHeight - MARGIN ? y - 24 - height : y + 24;
    popover.style.setProperty('left', `${left}px`);
    popover.style.setProperty('top', `${Math.max(MARGIN, top)}px`);
    popover.showPopover();
    popover.querySelector('button')?.focus({ preventScroll: true });
  }, [x, y, adcodes]);

  return (
    <div
      ref={box}
      popover="auto"
      className="unit-chooser"
      role="dialog"
      aria-label={chooser.title}
      onToggle={(event) => {
        if (event.newState === 'closed') offer(undefined);
      }}
    >
      {adcodes.map((adcode) => {
        const province = atlas.provinceOf(adcode);
        return (
          <button key={adcode} type="button" onClick={() => store.getState().selectProvince(adcode)}>
            <b>{words.format.provinceName(province)}</b>
            <span>{writeCellLines(words, atlas, layer, adcode).value}</span>
          </button>
        );
      })}
    </div>
  );
}
