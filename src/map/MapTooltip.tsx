import { useLayoutEffect, useRef, useState } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { toScreenBox } from '../domain/boxes.ts';
import type { Box, Camera, Size } from '../domain/camera.ts';
import { listFigures } from '../domain/figureSeries.ts';
import { cellColour } from '../domain/mapPicture.ts';
import type { Shapes } from '../domain/shapes.ts';
import { placeTooltip } from '../domain/tooltipPlace.ts';
import type { MapLabel } from '../picture/MapLabels.tsx';
import { Sparkline } from '../picture/Sparkline.tsx';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { writeCellLines } from '../words/cellLines.ts';
import type { Picker } from './picker.ts';

interface MapTooltipProps {
  camera: Camera;
  size: Size;
  shapes: Shapes;
  pick: Picker;
  labels: readonly MapLabel[];
  /** Boxes of the screen that other things stand on. */
  obstacles: readonly Box[];
}

/** The highlighted province in a few lines, beside its shape and its name, standing still while the pointer moves. */
export function MapTooltip({ camera, size, shapes, pick, labels, obstacles }: MapTooltipProps) {
  const { atlas, words } = useAtlasScope();
  const layer = useLayer();
  const highlighted = useView((state) => state.highlighted);
  const tip = useRef<HTMLDivElement>(null);
  const [tipSize, setTipSize] = useState<Size>();
  useLayoutEffect(() => {
    if (!tip.current) return;
    const { offsetWidth: width, offsetHeight: height } = tip.current;
    if (width !== tipSize?.width || height !== tipSize.height) setTipSize({ width, height });
  });

  const shape = shapes.provinces.find(({ adcode }) => adcode === highlighted);
  if (highlighted === undefined || shape === undefined) return null;
  const province = atlas.provinceOf(highlighted);
  const { value, lines } = writeCellLines(words, atlas, layer, highlighted);
  const place =
    tipSize &&
    placeTooltip({
      shape: toScreenBox(camera, shape.box),
      tip: tipSize,
      screen: size,
      name: labels.find(({ adcode }) => adcode === highlighted)?.box,
      obstacles,
      whatIsAt(x, y) {
        const found = pick(camera, x, y);
        return found === undefined ? 'nothing' : found === highlighted ? 'explained' : 'other';
      },
    });

  return (
    <div
      ref={tip}
      className="tooltip"
      style={place ? { transform: `translate(${place.x}px, ${place.y}px)` } : { visibility: 'hidden' }}
      aria-hidden="true"
    >
      <p className="tooltip-name">
        {words.format.provinceName(province)} <span lang="zh">{words.format.otherName(province)}</span>
      </p>
      <p className="tooltip-value">{value}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <CellSparkline adcode={highlighted} />
    </div>
  );
}

/** How the figure came about over the years; nothing where the layer has no figures. */
function CellSparkline({ adcode }: { adcode: Adcode }) {
  const { atlas, palette } = useAtlasScope();
  const layer = useLayer();
  const cell = layer.cells.get(adcode);
  if (layer.kind === 'plan' || cell === undefined || cell.kind === 'notInSeries') return null;
  const { indicator, year } = layer;
  return (
    <Sparkline
      series={listFigures(atlas, indicator, adcode)}
      together={indicator.id === 'growth' ? listFigures(atlas, indicator, 'together') : []}
      markedYear={year}
      markColour={cellColour(layer, cell, palette) ?? palette.noFigurePaper}
    />
  );
}
