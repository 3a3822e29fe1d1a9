import type { Point } from './force-layout.ts';
import { hashTerm } from './hash-term.ts';

/** A place at most `by` away, always the same for a key, so that no two things lie on one another. */
export function nudge({ x, y }: Point, key: string, by: number): Point {
  const angle = (hashTerm(`angle:${key}`) / 2 ** 32) * 2 * Math.PI;
  const distance = by * Math.sqrt((hashTerm(`distance:${key}`) + 1) / (2 ** 32 + 1));
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
}

/** Where a topic, concept or name is drawn: amid its papers, by weight. Null where none of them has a place. */
export function placeAmid(
  key: string,
  papers: readonly { readonly place: Point; readonly weight: number }[],
): Point | null {
  const total = papers.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return null;
  const mean = {
    x: papers.reduce((sum, { place, weight }) => sum + place.x * weight, 0) / total,
    y: papers.reduce((sum, { place, weight }) => sum + place.y * weight, 0) / total,
  };
  return nudge(mean, key, 0.8);
}
