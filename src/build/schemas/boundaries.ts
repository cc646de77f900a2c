import { z } from 'zod';
import { adcodeField, textField } from './fields.ts';

const pair = z.tuple([z.number(), z.number()]);
const ring = z.array(z.int()).min(1);
const geometryOf = <P extends z.ZodType>(properties: P) =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), arcs: z.array(ring).min(1), properties }),
    z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(ring).min(1)).min(1), properties }),
  ]);
const collectionOf = <P extends z.ZodType>(properties: P) =>
  z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometryOf(properties)) });

/**
 * The boundaries, as TopoJSON in WGS 84 degrees. Only what the atlas reads is asked for, so that a file from another
 * publisher can take their place.
 */
export const boundaryFile = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(pair).min(2)),
  transform: z.optional(z.object({ scale: pair, translate: pair })),
  objects: z.object({
    provinces: collectionOf(z.object({ adcode: z.string() })),
    neighbours: collectionOf(z.object({ a3: z.string() })),
    islets: collectionOf(z.unknown()),
  }),
});

export type BoundaryFile = z.output<typeof boundaryFile>;

/** A land border that the two sides draw differently, with the reason in words. */
export const disputedBorderRecord = z.strictObject({
  adcode: adcodeField,
  a3: z.string().regex(/^[A-Z]{3}$/, 'the three letters of a neighbour are expected'),
  note: textField,
});

export type DisputedBorderRecord = z.output<typeof disputedBorderRecord>;
