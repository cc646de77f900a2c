import type { Camera } from '../domain/camera.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import { PATH_UNITS, type Shapes } from '../domain/shapes.ts';

interface SmallBaseOutlinesProps {
  shapes: Shapes;
  picture: MapPicture;
  camera: Camera;
}

/** A dotted outline about provinces whose growth rests on a small base, above either renderer. */
export function SmallBaseOutlines({ shapes, picture, camera }: SmallBaseOutlinesProps) {
  const { scale, offsetX, offsetY } = camera;
  return (
    <g transform={`translate(${offsetX} ${offsetY}) scale(${scale / PATH_UNITS})`}>
      {shapes.provinces.map(({ adcode, path }) =>
        picture.get(adcode)?.smallBase ? <path key={adcode} d={path} className="small-base" /> : null,
      )}
    </g>
  );
}
