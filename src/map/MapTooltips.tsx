import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { toPlaneBox, toScreenBox } from '../domain/boxes.ts';
import type { Box, Camera, Size } from '../domain/camera.ts';
import { listFigures } from '../domain/figureSeries.ts';
import { cellColour } from '../domain/mapPicture.ts';
import { placeTooltip } from '../domain/tooltipPlace.ts';
import type { MapLabel } from '../picture/MapLabels.tsx';
import { Sparkline } from '../picture/Sparkline.tsx';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { writeCellLines } from '../words/cellLines.ts';
import type { TooltipGround } from './mapTwin.ts';

interface MapTooltipProps {
  camera: Camera;
  size: Size;
  ground: TooltipGround;
  labels: readonly MapLabel[];
  /** Boxes of the screen that other things stand on. */
  obstacles: readonly Box[];
}

/** The highlighted province in a few lines, beside its shape and its name, standing still while the pointer moves. */
export function MapTooltip({ camera, size, ground, labels, obstacles }: MapTooltipProps) {
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

  const shape = highlighted && ground.boxOf(highlighted);
  if (highlighted === undefined || shape === undefined) return null;
  const province = atlas.provinceOf(highlighted);
  const { value, lines } = writeCellLines(words, atlas, layer, highlighted);
  const place =
    tipSize &&
    placeTooltip({
      shape: toScreenBox(camera, shape),
      tip: tipSize,
      screen: size,
      name: labels.find(({ adcode }) => adcode === highlighted)?.box,
      obstacles,
      coversShape: (box) => ground.hasLandIn(highlighted, toPlaneBox(camera, box)),
      landRatio: (box) => ground.landRatioIn(toPlaneBox(camera, box)),
    });

  return (
    <div
      ref={tip}
      className="tooltip"
      style={place ? { transform: `translate(${place.x}px, ${place.y}px)` } : { visibility: 'hidden' }}
      aria-hidden="true"
    >
      <p className="tooltip-name">
        {words.format.provinceName(province)} <span lang={words.otherLanguage}>{words.format.otherName(province)}</span>
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
  const { palette } = useAtlasScope();
  const layer = useLayer();
  const { atlas } = layer;
  const indicator = layer.kind === 'figures' ? layer.indicator : undefined;
  const series = useMemo(() => (indicator ? listFigures(atlas, indicator, adcode) : []), [atlas, indicator, adcode]);
  const together = useMemo(
    () => (indicator?.id === 'growth' ? listFigures(atlas, indicator, 'together') : []),
    [atlas, indicator],
  );
  const cell = layer.cellOf(adcode);
  if (cell.kind === 'notInSeries') return null;
  return (
    <Sparkline
      series={series}
      together={together}
      markedYear={layer.year}
      markColour={cellColour(layer, cell, palette) ?? palette.noFigurePaper}
    />
  );
}
