import type { ClusterId } from '../../domain/cluster.ts';
import { Remembered } from './remembered.ts';
import type { Totals } from './sketch.ts';

export type Place = { readonly x: number; readonly y: number; readonly cluster: ClusterId | null };

/** What pictures of one server share. */
export type PictureMemory = {
  /** Where names are drawn, by level and name; null: nowhere. It takes the strongest papers of each to know. */
  readonly places: Remembered<Place | null>;
  /** How much there is in all, by question. */
  readonly totals: Remembered<Totals>;
};

export const createPictureMemory = (): PictureMemory => ({
  places: new Remembered(50_000),
  totals: new Remembered(1_000),
});
