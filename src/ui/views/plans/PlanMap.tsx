import { type PointerEvent, useMemo, useRef } from 'react';
import type { Adcode } from '../../../domain/adcode.ts';
import { fitCamera } from '../../../domain/camera.ts';
import { homeShapesOf } from '../../../domain/homeMap.ts';
import type { MapPicture, ProvincePaint } from '../../../domain/mapPicture.ts';
import type { Palette } from '../../../domain/palette.ts';
import { type Facets, toggleFacet, writeFacets } from '../../../domain/plans/planFacets.ts';
import type { PlansFile } from '../../../domain/publishedPlans.ts';
import { Choropleth } from '../../../picture/Choropleth.tsx';
import { useView } from '../../../state/AtlasContext.tsx';
import { useRings } from '../years/useRings.ts';
import { usePlansScope } from './usePlansScope.ts';

interface PlanMapProps {
  file: PlansFile;
  facets: Facets;
  /** The provinces of the tasks that are shown. */
  holding: ReadonlySet<string>;
}

const USUAL_SIZE = { width: 220, height: 170 };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** Places in the table of paints. */
const HIT = 0;
const NONE = 1;
const NO_DOCUMENT = 2;
const OUTSIDE = 3;

/** Where the tasks shown are: held, not held, no document held. One colour, since their number says nothing. */
export function PlanMap({ file, facets, holding }: PlanMapProps) {
  const { atlas, words, palette, homeMap } = usePlansScope();
  const { plans, format } = words;
  const searchPlans = useView((state) => state.searchPlans);
  const highlightProvince = useView((state) => state.highlightProvince);
  const shapes = homeShapesOf(homeMap);
  const box = useRef<HTMLDivElement>(null);
  useRings(box);
  const picture = useMemo((): MapPicture => {
    const documented = new Set(
      file.documents
        .filter(({ planYear }) => facets.year.length === 0 || facets.year.includes(String(planYear)))
        .map(({ adcode }) => adcode),
    );
    const numbers = Uint8Array.from(atlas.provinces, ({ adcode, inSeries }) => {
      if (holding.has(adcode)) return HIT;
      if (!inSeries) return OUTSIDE;
      return documented.has(adcode) ? NONE : NO_DOCUMENT;
    });
    const paints = makePaints(palette);
    return {
      paints,
      numbers,
      adcodes: atlas.adcodes,
      get: (adcode) => paints[numbers[atlas.indexOf(adcode)] ?? NONE],
    };
  }, [atlas, file, facets, holding, palette]);
  const names = atlas.provinces.filter(({ adcode }) => holding.has(adcode)).map(format.provinceName);

  if (shapes === undefined) return null;
  const scale = fitCamera(shapes.box, USUAL_SIZE, NO_PADDING).scale;
  return (
    <figure className="plan-map">
      <div
        ref={box}
        className="plan-map-drawing"
        aria-hidden="true"
        onPointerMove={(event) => event.pointerType === 'mouse' && highlightProvince(provinceUnder(event))}
        onPointerLeave={() => highlightProvince(undefined)}
        onClick={(event) => {
          const adcode = provinceUnder(event);
          if (adcode) searchPlans({ facets: writeFacets(toggleFacet(facets, 'province', adcode)) });
        }}
      >
        <Choropleth
          shapes={shapes}
          picture={picture}
          palette={palette}
          view={{ box: shapes.box, scale }}
          idPrefix="plan-map"
        >
          <path data-ring="selection" className="ring ring-halo" />
          <path data-ring="selection" className="ring ring-line" />
          <path data-ring="highlight" className="ring ring-halo" />
          <path data-ring="highlight" className="ring ring-line" />
        </Choropleth>
      </div>
      <figcaption>
        <p className="visually-hidden">
          {plans.map}. {names.length === 0 ? plans.mapNone : plans.mapText(format.list(names), names.length)}
        </p>
        <ul className="plan-map-keys">
          <li data-key="hit">{plans.mapKeys.hit}</li>
          <li data-key="none">{plans.mapKeys.none}</li>
          <li data-key="noDocument">{plans.mapKeys.noDocument}</li>
        </ul>
      </figcaption>
    </figure>
  );

  function provinceUnder({ target }: PointerEvent | React.MouseEvent): Adcode | undefined {
    const shape = target instanceof Element ? target.closest('[data-adcode]') : null;
    return atlas.findProvince(shape?.getAttribute('data-adcode') ?? '')?.adcode;
  }
}

function makePaints(palette: Palette): ProvincePaint[] {
  const bare = { partYearDot: undefined, smallBase: false, conflict: false, faded: false } as const;
  const paints: ProvincePaint[] = [];
  paints[HIT] = { ...bare, ground: 'colour', colour: 'var(--accent)' };
  paints[NONE] = { ...bare, ground: 'hatch', colour: palette.noFigurePaper };
  paints[NO_DOCUMENT] = { ...bare, ground: 'colour', colour: palette.noFigurePaper };
  paints[OUTSIDE] = { ...bare, ground: 'dots', colour: palette.noFigurePaper };
  return paints;
}
