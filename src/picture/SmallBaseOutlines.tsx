import { useMemo } from 'react';
import type { Camera } from '../domain/camera.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import { outlineAbout, type Shapes } from '../domain/shapes.ts';
import { gridTransform } from './Choropleth.tsx';

interface SmallBaseOutlinesProps {
  shapes: Shapes;
  picture: MapPicture;
  camera: Camera;
}

/** A dotted outline about provinces whose growth rests on a small base, above either renderer; one where two meet. */
export function SmallBaseOutlines({ shapes, picture, camera }: SmallBaseOutlinesProps) {
  const outline = useMemo(
    () => outlineAbout(shapes, (adcode) => picture.get(adcode)?.smallBase === true),
    [shapes, picture],
  );
  return <path d={outline} transform={gridTransform(camera, shapes.grid)} className="small-base" />;
}
