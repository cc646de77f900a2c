import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { toPlaneBox, toScreenBox } from '../domain/boxes.ts';
import type { Box, Camera, Size } from '../domain/camera.ts';
import { listFigures } from '../domain/figureSeries.ts';
import { type FigureLayer, findFigure } from '../domain/layer.ts';
import { cellColour } from '../domain/mapPicture.ts';
import { placeTooltip } from '../domain/tooltipPlace.ts';
import { CloseIcon } from '../picture/CloseIcon.tsx';
import type { MapLabel } from '../picture/MapLabels.tsx';
import { Sparkline } from '../picture/Sparkline.tsx';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import type { FigureKey } from '../state/viewStore.ts';
import { writeCellLines } from '../words/cellLines.ts';
import type { TooltipGround } from './mapTwin.ts';

interface Surroundings {
  camera: Camera;
  size: Size;
  ground: TooltipGround;
  labels: readonly MapLabel[];
  /** Boxes of the screen that other things stand on. */
  obstacles: readonly Box[];
}

export interface TooltipInputs extends Surroundings {
  /** The map itself, and what is at a point of it. */
  frame: RefObject<HTMLElement | null>;
  provinceAt: (point: { clientX: number; clientY: number }) => Adcode | undefined;
}

/**
 * The highlighted province in a few lines, and the one whose lines the reader keeps. So that the two can be read side by
 * side, what is pointed at keeps out of the way of what is kept.
 */
export function MapTooltips({ frame, provinceAt, ...inputs }: TooltipInputs) {
  const { store } = useAtlasScope();
  const highlighted = useView((state) => state.highlighted);
  const held = useView((state) => state.heldTip);
  const [heldBox, setHeldBox] = useState<Box>();
  // A right click, or the menu key where the arrows have led to, keeps the tooltip in place of the browser's menu.
  const keep = useEffectEvent((event: MouseEvent) => {
    const isPointed = event.target instanceof Node && frame.current?.contains(event.target);
    const adcode = isPointed ? provinceAt(event) : store.getState().highlighted;
    if (adcode === undefined) return;
    event.preventDefault();
    store.getState().holdTip(adcode);
  });
  useEffect(() => {
    const region = frame.current?.closest<HTMLElement>('#map');
    const onMenu = (event: MouseEvent) => keep(event);
    region?.addEventListener('contextmenu', onMenu);
    return () => region?.removeEventListener('contextmenu', onMenu);
  }, [frame]);
  return (
    <>
      {held && <Tooltip key={held} {...inputs} adcode={held} onPlaced={setHeldBox} />}
      {highlighted && highlighted !== held && <Tooltip {...inputs} kept={held && heldBox} adcode={highlighted} />}
    </>
  );
}

interface TooltipProps extends Surroundings {
  adcode: Adcode;
  /** Where another one stands, which is held. */
  kept?: Box | undefined;
  /** Told where it stands, if it is held: then it has buttons too. */
  onPlaced?: (box: Box) => void;
}

/** A province in a few lines, beside its shape and its name, standing still while the pointer moves. */
function Tooltip({ adcode, camera, size, ground, labels, obstacles, kept, onPlaced }: TooltipProps) {
  const { atlas, words } = useAtlasScope();
  const layer = useLayer();
  const tip = useRef<HTMLDivElement>(null);
  const [tipSize, setTipSize] = useState<Size>();
  const isPinned = useView(({ view }) => view.pins.includes(adcode));
  const shape = ground.boxOf(adcode);
  const isInSight = shape !== undefined;
  // To measure costs a layout of the page: not in each frame of a moving map, but whenever it may say something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says hangs on these
  useLayoutEffect(() => {
    if (!tip.current) return;
    const { offsetWidth: width, offsetHeight: height } = tip.current;
    setTipSize((last) => (last?.width === width && last.height === height ? last : { width, height }));
  }, [isInSight, adcode, words, layer, size, isPinned]);

  const place =
    tipSize &&
    shape &&
    placeTooltip({
      shape: toScreenBox(camera, shape),
      tip: tipSize,
      screen: size,
      name: labels.find((label) => label.adcode === adcode)?.box,
      obstacles,
      kept,
      coversShape: (box) => ground.hasLandIn(adcode, toPlaneBox(camera, box)),
      landRatio: (box) => ground.landRatioIn(toPlaneBox(camera, box)),
    });
  const [left, low] = [place?.x, place?.y];
  useLayoutEffect(() => {
    if (!tipSize || left === undefined || low === undefined) return;
    onPlaced?.({ left, low, right: left + tipSize.width, high: low + tipSize.height });
  }, [onPlaced, tipSize, left, low]);

  if (shape === undefined) return null;
  const province = atlas.provinceOf(adcode);
  const { value, lines } = writeCellLines(words, atlas, layer, adcode);
  const isHeld = onPlaced !== undefined;
  const name = words.format.provinceName(province);
  return (
    <div
      ref={tip}
      className="tooltip"
      style={place ? { transform: `translate(${place.x}px, ${place.y}px)` } : { visibility: 'hidden' }}
      {...(isHeld ? { role: 'group', 'aria-label': name, 'data-held': true } : { 'aria-hidden': true })}
    >
      <p className="tooltip-name">
        {name} <span lang={words.otherLanguage}>{words.format.otherName(province)}</span>
      </p>
      <p className="tooltip-value">{value}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <CellSparkline adcode={adcode} />
      {isHeld && <TooltipTools adcode={adcode} isPinned={isPinned} />}
    </div>
  );
}

/** What can be done with a province whose tooltip is held. */
function TooltipTools({ adcode, isPinned }: { adcode: Adcode; isPinned: boolean }) {
  const { store, words } = useAtlasScope();
  const { tip } = words.later.of('handling');
  const layer = useLayer();
  const { togglePin, openPassport, holdTip } = store.getState();
  const close = () => {
    holdTip(undefined);
    // The keyboard was on the button, which goes.
    document.getElementById('map')?.focus();
  };
  const figure = layer.kind === 'figures' ? figureKeyOf(layer, adcode) : undefined;
  return (
    <p className="tooltip-tools">
      <button type="button" aria-pressed={isPinned} onClick={() => togglePin(adcode)}>
        {isPinned ? words.panel.unpin : words.panel.pin}
      </button>
      {figure && (
        <button type="button" onClick={() => openPassport(figure)}>
          {tip.evidence}
        </button>
      )}
      <button type="button" className="close" aria-label={tip.close} onClick={close}>
        <CloseIcon />
      </button>
    </p>
  );
}

/** The figure that a layer shows of a province, for its evidence; undefined where it shows none. */
function figureKeyOf({ atlas, indicator, year, base }: FigureLayer, adcode: Adcode): FigureKey | undefined {
  const cell = findFigure(atlas, indicator, adcode, year, base);
  return cell && { adcode, recordId: indicator.recordId, year, base };
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
