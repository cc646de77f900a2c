import { type ReactNode, useMemo, useRef } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { Province } from '../domain/atlas.ts';
import { fitCamera } from '../domain/camera.ts';
import { homeShapesOf } from '../domain/homeMap.ts';
import type { MapPicture, ProvincePaint } from '../domain/mapPicture.ts';
import { Choropleth } from '../picture/Choropleth.tsx';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import { useRings } from './views/years/useRings.ts';

/**
 * Told apart without a scale: what is asked about holds here, or in part, or not, or cannot be said, or is not asked here;
 * `yesLeftOut` holds, and others are chosen.
 */
export type SmallMapMark = 'yes' | 'yesLeftOut' | 'some' | 'no' | 'unknown' | 'outside';

interface SmallMapProps {
  markOf: (province: Province) => SmallMapMark;
  /** Tells the patterns of this map from those of others on the page. */
  id: string;
  onChoose: (adcode: Adcode) => void;
  /** What the map says, in words and keys. */
  children: ReactNode;
}

const USUAL_SIZE = { width: 220, height: 170 };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const MARKS: readonly SmallMapMark[] = ['yes', 'yesLeftOut', 'some', 'no', 'unknown', 'outside'];

/** A small map of one question, drawn by the twin. Its province lights with every other part of the page. */
export function SmallMap({ markOf, id, onChoose, children }: SmallMapProps) {
  const { atlas, palette, homeMap } = useAtlasScope();
  const highlightProvince = useView((state) => state.highlightProvince);
  const shapes = homeShapesOf(homeMap);
  const box = useRef<HTMLDivElement>(null);
  useRings(box);
  const picture = useMemo((): MapPicture => {
    const bare = { partYearDot: undefined, smallBase: false, conflict: false, faded: false } as const;
    const paper = palette.noFigurePaper;
    const paintOf: Readonly<Record<SmallMapMark, ProvincePaint>> = {
      yes: { ...bare, ground: 'colour', colour: 'var(--accent)' },
      yesLeftOut: { ...bare, ground: 'colour', colour: 'var(--accent)', faded: true },
      some: { ...bare, ground: 'colour', colour: 'var(--accent-part)' },
      no: { ...bare, ground: 'hatch', colour: paper },
      unknown: { ...bare, ground: 'colour', colour: paper },
      outside: { ...bare, ground: 'dots', colour: paper },
    };
    const paints = MARKS.map((mark) => paintOf[mark]);
    const numbers = Uint8Array.from(atlas.provinces, (province) => MARKS.indexOf(markOf(province)));
    return { paints, numbers, adcodes: atlas.adcodes, get: (adcode) => paints[numbers[atlas.indexOf(adcode)] ?? 0] };
  }, [atlas, palette, markOf]);

  if (shapes === undefined) return null;
  return (
    <figure className="small-map">
      <div
        ref={box}
        className="small-map-drawing"
        aria-hidden="true"
        onPointerMove={({ pointerType, target }) => {
          if (pointerType === 'mouse') highlightProvince(provinceUnder(target));
        }}
        onPointerLeave={() => highlightProvince(undefined)}
        onClick={({ target }) => {
          const adcode = provinceUnder(target);
          if (adcode) onChoose(adcode);
        }}
      >
        <Choropleth
          shapes={shapes}
          picture={picture}
          palette={palette}
          view={{ box: shapes.box, scale: fitCamera(shapes.box, USUAL_SIZE, NO_PADDING).scale }}
          idPrefix={id}
        >
          <path data-ring="selection" className="ring ring-halo" />
          <path data-ring="selection" className="ring ring-line" />
          <path data-ring="highlight" className="ring ring-halo" />
          <path data-ring="highlight" className="ring ring-line" />
        </Choropleth>
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  );

  function provinceUnder(target: EventTarget): Adcode | undefined {
    const shape = target instanceof Element ? target.closest('[data-adcode]') : null;
    return atlas.findProvince(shape?.getAttribute('data-adcode') ?? '')?.adcode;
  }
}
