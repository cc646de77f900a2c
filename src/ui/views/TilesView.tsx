import '../styles/views/view.css';
import '../styles/views/tiles.css';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { homeShapesOf } from '../../domain/homeMap.ts';
import { decideMapPicture } from '../../domain/mapPicture.ts';
import { type Direction, findInDirection } from '../../domain/neighbourInDirection.ts';
import { neighboursOf } from '../../domain/neighbours.ts';
import { bridgesOf, hasTiles, TILE_COLUMNS, TILE_ROWS, type TileBridge, tilePlaceOf } from '../../domain/tileLayout.ts';
import { PatternDefs } from '../../picture/patterns.tsx';
import { useLayer, useView } from '../../state/AtlasContext.tsx';
import { writeLayerSources } from '../../words/layerSources.ts';
import { Legend } from '../Legend.tsx';
import { useHighlightMarks } from '../useHighlightMarks.ts';
import { Tile } from './tiles/Tile.tsx';
import { useViewScope } from './useViewScope.ts';

const KEY_DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The provinces as equal squares: none is hidden by its size, and each carries its figure and its course. */
export function TilesView() {
  const { atlas, store, words, palette, homeMap } = useViewScope();
  const layer = useLayer();
  const focusedClass = useView((state) => state.highlightedClass ?? state.view.pinnedClass);
  const pins = useView((state) => state.view.pins);
  const selected = useView((state) => state.view.province);
  const narrowedTo = useView((state) => state.narrowedTo);
  const picture = useMemo(
    () => decideMapPicture(layer, palette, focusedClass, narrowedTo),
    [layer, palette, focusedClass, narrowedTo],
  );
  const shapes = homeShapesOf(homeMap);
  const bridges = useMemo(
    () => (shapes ? bridgesOf(atlas.provinces, (adcode) => neighboursOf(shapes).get(adcode) ?? []) : []),
    [atlas, shapes],
  );
  const tiles = useRef<HTMLUListElement>(null);
  useHighlightMarks(tiles);
  if (!hasTiles(atlas.provinces)) return <p className="view-none">{words.views.tiles.none}</p>;

  /** From tile to tile as they lie, like the map. */
  function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    const direction = KEY_DIRECTIONS[event.key];
    const button = event.target instanceof Element ? event.target.closest('[data-adcode]') : null;
    const from = atlas.findProvince(button?.getAttribute('data-adcode') ?? '');
    const place = from && tilePlaceOf(from);
    if (from && event.key === ' ') {
      event.preventDefault();
      if (!event.repeat) store.getState().togglePin(from.adcode);
    }
    if (direction === undefined || place === undefined) return;
    event.preventDefault();
    const places = atlas.provinces.flatMap((province) => {
      const other = tilePlaceOf(province);
      return other ? [{ adcode: province.adcode, x: other.column, y: other.row }] : [];
    });
    const own = places.find(({ adcode }) => adcode === from?.adcode);
    const next = own && findInDirection(places, own, direction);
    if (next) tiles.current?.querySelector<HTMLElement>(`[data-adcode="${next.adcode}"]`)?.focus();
  }

  const firstStop = selected ?? atlas.provinces[0]?.adcode;
  return (
    <div className="tiles-view">
      <div className="tiles-stage">
        <svg className="pattern-source" aria-hidden="true">
          <PatternDefs palette={palette} idPrefix="tiles" pictureScale={0.5} />
        </svg>
        <ul
          ref={tiles}
          className="tiles"
          aria-label={words.views.tiles.label}
          style={{ '--columns': TILE_COLUMNS, '--rows': TILE_ROWS }}
          onKeyDown={onKeyDown}
          onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        >
          {bridges.map((bridge) => (
            <Bridge key={`${bridge.from.column} ${bridge.from.row} ${bridge.to.column}`} {...bridge} />
          ))}
          {atlas.provinces.map((province) => (
            <Tile
              key={province.adcode}
              province={province}
              layer={layer}
              paint={picture.get(province.adcode)}
              pin={pins.includes(province.adcode) ? pins.indexOf(province.adcode) : undefined}
              isSelected={province.adcode === selected}
              isStop={province.adcode === firstStop}
            />
          ))}
        </ul>
        <div className="tiles-legend">
          <Legend />
        </div>
      </div>
      <p className="view-source">{writeLayerSources(words, layer) + words.gap + words.views.tiles.note}</p>
    </div>
  );
}

/** Joins two squares whose provinces share a border. */
function Bridge({ from, to }: TileBridge) {
  return (
    <li
      className="tile-bridge"
      aria-hidden="true"
      data-across={to.row === from.row}
      style={{ gridColumn: from.column + 1, gridRow: from.row + 1 }}
    />
  );
}
