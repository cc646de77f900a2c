import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Province } from '../domain/atlas.ts';
import type { Box } from '../domain/camera.ts';
import { START_CANVAS_ID } from '../state/firstView.ts';
import { loadScript } from '../state/laterScript.ts';
import { writeMapValue } from '../words/mapValue.ts';
import { writeBox } from './homeBox.ts';
import type { MapTwin, RingPaths } from './mapTwin.ts';
import type { RasterMap } from './rasterMap.ts';
import { copyStartView } from './startCanvas.ts';
import { TwinStage } from './TwinStage.tsx';
import type { TwinInputs } from './twinInputs.ts';

const RASTER_MAP = { name: 'rasterMap.js', load: () => import('./rasterMap.ts') };

const NO_RINGS: RingPaths = { grid: 1, pathOf: () => '' };

/**
 * The twin of a map of many regions: a raster, which a worker draws. Until that has come the start view stands in its
 * place, which the page drew before any script.
 */
export function useRasterTwin(inputs: TwinInputs, homeBox: Box): MapTwin {
  const { layer, words, printsValues, pixelPicture, pixelPalette, place, size, home, obstacles } = inputs;
  const { isInFront, wantsDetail } = inputs;
  const { camera, rested } = place;
  const startCanvas = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [opened, setOpened] = useState<RasterMap>();
  /** Counts the rasters that were drawn: names and pointer go by the last one. */
  const [drawn, setDrawn] = useState(0);
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  const [startPicture] = useState(pixelPicture);

  useLayoutEffect(() => copyStartView(startCanvas.current), []);

  const open = useEffectEvent(async (isCurrent: () => boolean): Promise<RasterMap | undefined> => {
    try {
      const { openRasterMap } = await loadScript(RASTER_MAP);
      return isCurrent() ? build(openRasterMap, isCurrent) : undefined;
    } catch (failure) {
      if (isCurrent()) setError(failure instanceof Error ? failure : new Error(String(failure)));
      return undefined;
    }
  });
  // With what holds once the script has come, and not when it was asked for.
  const build = useEffectEvent(
    (openRasterMap: typeof import('./rasterMap.ts').openRasterMap, isCurrent: () => boolean) => {
      if (!canvas.current || !size || !camera) return undefined;
      return openRasterMap({
        ...{ canvas: canvas.current, atlas: inputs.atlas, size, camera, picture: pixelPicture, palette: pixelPalette },
        onDrawn() {
          if (!isCurrent()) return;
          setDrawn((last) => last + 1);
          setError(undefined);
        },
        onFailed(failure) {
          if (isCurrent()) setError(failure);
        },
      });
    },
  );
  const isOpenable = camera !== undefined && size !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for another worker
  useEffect(() => {
    if (!isOpenable) return;
    let isOver = false;
    let map: RasterMap | undefined;
    void open(() => !isOver).then((built) => {
      map = built;
      if (isOver) map?.remove();
      else setOpened(built);
    });
    return () => {
      isOver = true;
      map?.remove();
      setOpened(undefined);
    };
  }, [isOpenable, attempt]);

  // Before the screen shows the frame: names and rings stand on the map in it.
  useLayoutEffect(() => {
    if (opened && size && camera && rested) opened.show(size, camera, rested);
  }, [opened, size, camera, rested]);
  useLayoutEffect(() => opened?.paint(pixelPicture, pixelPalette), [opened, pixelPicture, pixelPalette]);
  useEffect(() => {
    if (wantsDetail) opened?.showDetail();
  }, [opened, wantsDetail]);

  const write = useMemo(
    () => (province: Province) => ({
      name: words.format.provinceName(province),
      shortName: words.format.shortProvinceName(province),
      value: printsValues ? writeMapValue(words, layer, province.adcode) : [],
      sign: pixelPicture.get(province.adcode)?.conflict ? words.map.conflictMark : '',
    }),
    [words, layer, printsValues, pixelPicture],
  );
  const answering = drawn > 0 ? opened : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are held against the raster that was drawn last
  const labels = useMemo(
    () => (answering && camera && size ? answering.layOutLabels({ camera, size, obstacles, write }) : []),
    [answering, drawn, camera, size, obstacles, write],
  );
  const faded = useMemo(
    () => new Set(labels.map(({ adcode }) => adcode).filter((adcode) => pixelPicture.get(adcode)?.faded)),
    [labels, pixelPicture],
  );
  // Borders become finer with the raster that is drawn from the finer boundaries.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const rings = useMemo(() => (answering ? { ...answering.rings } : NO_RINGS), [answering, drawn]);
  const trouble = useMemo(() => error && { error, retry: () => setAttempt((last) => last + 1) }, [error]);

  const isStart = drawn === 0;
  return {
    isReady: answering !== undefined,
    drawing: (
      <>
        <TwinStage from={home} to={camera} isInFront={isInFront && isStart && pixelPicture === startPicture}>
          <canvas
            ref={startCanvas}
            id={START_CANVAS_ID}
            className="map-home map-start"
            data-box={writeBox(homeBox)}
            data-in-front={isInFront && isStart && pixelPicture === startPicture}
            // The page's own script gives it the size of what it draws.
            suppressHydrationWarning
          />
        </TwinStage>
        <div className="map-twin" data-in-front={isInFront && !isStart}>
          <canvas ref={canvas} className="map-raster" />
        </div>
      </>
    ),
    outlines: null,
    marks: null,
    inset: null,
    pick: answering?.pick,
    rings,
    labels,
    names: undefined,
    faded,
    ground: answering?.ground,
    trouble: isStart ? trouble : undefined,
    detail: { isError: !isStart && error !== undefined, retry: () => setAttempt((last) => last + 1) },
  };
}
