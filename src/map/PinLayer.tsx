import { type Camera, toScreen } from '../domain/camera.ts';
import { PinMark } from '../picture/PinMark.tsx';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';

/** Above the name, which stands about the label point, in pixels. */
const RISE = 15;

/** The marks of pinned provinces, by which other views tell them apart too. */
export function PinLayer({ camera }: { camera: Camera }) {
  const { atlas } = useAtlasScope();
  const pins = useView((state) => state.view.pins);
  return pins.map((adcode, place) => {
    const [x, y] = toScreen(camera, atlas.provinceOf(adcode).labelPoint);
    return <PinMark key={adcode} place={place} x={x} y={y - RISE} scale={1.1} />;
  });
}
