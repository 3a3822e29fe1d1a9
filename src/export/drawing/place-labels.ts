import type { Circle } from './spread-circles.ts';

export type LabelBox = { readonly width: number; readonly height: number };
/** Half the height of a label, and its left end, middle or right end as `anchor` says. */
export type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};
type Box = { left: number; top: number; right: number; bottom: number };

const gap = 3;

/**
 * Places for labels beside their circles, the earlier ones first: none lies on another label or on a circle, none leaves the
 * rectangle from 0, 0. Null for a label that finds no room.
 */
export function placeLabels(
  circles: readonly Circle[],
  labels: readonly (LabelBox & { readonly circle: number })[],
  { width, height }: { readonly width: number; readonly height: number },
): (LabelPlace | null)[] {
  const taken: Box[] = [];
  return labels.map(({ circle, ...box }) => {
    const own = circles[circle];
    if (!own) return null;
    for (const place of around(own, box)) {
      const covered = boxAt(place, box);
      const inside =
        covered.left >= 0 && covered.top >= 0 && covered.right <= width && covered.bottom <= height;
      if (!inside || taken.some((other) => overlaps(covered, other))) continue;
      if (circles.some((other, at) => at !== circle && touches(covered, other))) continue;
      taken.push(covered);
      return place;
    }
    return null;
  });
}

/** Right, left, below, above, then the corners, then along the node; then all of them a little further off. */
function around({ x, y, radius }: Circle, { width, height }: LabelBox): LabelPlace[] {
  return [0, 6].flatMap((off) => {
    const across = radius + gap + off + width / 2;
    const along = radius + gap + off + height / 2;
    const [near, low] = [across - radius * 0.3, along - radius * 0.3];
    const start = (left: number, middle: number) =>
      ({ x: left - width / 2, y: middle, anchor: 'start' }) as const;
    const end = (right: number, middle: number) =>
      ({ x: right + width / 2, y: middle, anchor: 'end' }) as const;
    return [
      start(x + across, y),
      end(x - across, y),
      { x, y: y + along, anchor: 'middle' },
      { x, y: y - along, anchor: 'middle' },
      start(x + near, y + low * 0.7),
      start(x + near, y - low * 0.7),
      end(x - near, y + low * 0.7),
      end(x - near, y - low * 0.7),
      ...[along, -along].flatMap((down) => [
        { x: x - radius, y: y + down, anchor: 'start' } as const,
        { x: x + radius, y: y + down, anchor: 'end' } as const,
      ]),
    ];
  });
}

function boxAt({ x, y, anchor }: LabelPlace, { width, height }: LabelBox): Box {
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function touches({ left, top, right, bottom }: Box, { x, y, radius }: Circle): boolean {
  const dx = x - Math.min(right, Math.max(left, x));
  const dy = y - Math.min(bottom, Math.max(top, y));
  return dx * dx + dy * dy < (radius + 1) ** 2;
}
