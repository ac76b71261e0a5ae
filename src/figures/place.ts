import type { Words } from './lettering.ts';

/** Longitude and latitude in degrees, in the order of GeoJSON. */
export type Position = [longitude: number, latitude: number];

/** A point of a map that has a name. */
export interface Place {
  position: Position;
  name: Words;
}
