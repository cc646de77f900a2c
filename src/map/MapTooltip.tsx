import { useLayoutEffect, useRef, useState } from 'react';
import type { Camera, Size } from '../domain/camera.ts';
import type { Shapes } from '../domain/shapes.ts';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { writeCellLines } from '../words/cellLines.ts';

interface MapTooltipProps {
  camera: Camera;
  size: Size;
  shapes: Shapes;
}

const GAP = 10;

/** The highlighted province in a few lines, beside its shape and never over it where there is room. */
export function MapTooltip({ camera, size, shapes }: MapTooltipProps) {
  const { atlas, words } = useAtlasScope();
  const layer = useLayer();
  const highlighted = useView((state) => state.highlighted);
  const tip = useRef<HTMLDivElement>(null);
  const [tipSize, setTipSize] = useState<Size>({ width: 200, height: 90 });
  useLayoutEffect(() => {
    if (!tip.current) return;
    const { offsetWidth: width, offsetHeight: height } = tip.current;
    if (width !== tipSize.width || height !== tipSize.height) setTipSize({ width, height });
  });

  const shape = shapes.provinces.find(({ adcode }) => adcode === highlighted);
  if (highlighted === undefined || shape === undefined) return null;
  const province = atlas.provinceOf(highlighted);
  const { value, lines } = writeCellLines(words, atlas, layer, highlighted);

  const left = camera.offsetX + shape.box.left * camera.scale;
  const right = camera.offsetX + shape.box.right * camera.scale;
  const middle = camera.offsetY - ((shape.box.low + shape.box.high) / 2) * camera.scale;
  const fitsRight = right + GAP + tipSize.width <= size.width;
  const fitsLeft = left - GAP - tipSize.width >= 0;
  const besideX = fitsRight ? right + GAP : fitsLeft ? left - GAP - tipSize.width : size.width - tipSize.width - GAP;
  const x = Math.max(GAP, Math.min(besideX, size.width - tipSize.width - GAP));
  const y = Math.max(GAP, Math.min(middle - tipSize.height / 2, size.height - tipSize.height - GAP));

  return (
    <div ref={tip} className="tooltip" style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden="true">
      <p className="tooltip-name">
        {words.format.provinceName(province)} <span lang="zh">{words.format.otherName(province)}</span>
      </p>
      <p className="tooltip-value">{value}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
