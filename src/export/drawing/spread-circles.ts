export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** Pairs looked at in all rounds together: more circles are pushed fewer times. */
const work = 30_000_000;

/**
 * Pushes circles apart that lie on one another, each pair by what it overlaps, a little at a time; none leaves the
 * rectangle from 0, 0. Those that have room stay where they are. The same every time.
 */
export function spreadCircles(
  circles: readonly Circle[],
  { width, height }: { readonly width: number; readonly height: number },
  gap: number,
): Circle[] {
  const xs = circles.map(({ x }) => x);
  const ys = circles.map(({ y }) => y);
  const count = circles.length;
  const rounds = Math.min(200, Math.max(5, Math.floor(work / Math.max(1, count * count))));
  const radiusOf = (at: number) => circles[at]?.radius ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let a = 0; a < count; a += 1) {
      for (let b = a + 1; b < count; b += 1) {
        const least = radiusOf(a) + radiusOf(b) + gap;
        let dx = (xs[b] ?? 0) - (xs[a] ?? 0);
        let dy = (ys[b] ?? 0) - (ys[a] ?? 0);
        if (Math.abs(dx) >= least || Math.abs(dy) >= least) continue;
        let distance = Math.hypot(dx, dy);
        if (distance >= least - 0.01) continue;
        if (distance < 1e-6) {
          // one on the other: any direction will do, if it is always the same
          [dx, dy, distance] = [Math.cos(a + b), Math.sin(a + b), 1];
        }
        const push = (least - Math.min(distance, least)) / 2 / distance;
        xs[a] = (xs[a] ?? 0) - dx * push;
        ys[a] = (ys[a] ?? 0) - dy * push;
        xs[b] = (xs[b] ?? 0) + dx * push;
        ys[b] = (ys[b] ?? 0) + dy * push;
        moved = true;
      }
    }
    for (let at = 0; at < count; at += 1) {
      xs[at] = Math.min(width - radiusOf(at), Math.max(radiusOf(at), xs[at] ?? 0));
      ys[at] = Math.min(height - radiusOf(at), Math.max(radiusOf(at), ys[at] ?? 0));
    }
    if (!moved) break;
  }
  return circles.map(({ radius }, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0, radius }));
}
