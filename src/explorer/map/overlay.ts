import { Clouds } from './clouds.ts';
import type { LabelPlan } from './label-order.ts';
import { Labels } from './labels.ts';
import type { Palette } from './palette.ts';
import type { Spot } from './scene.ts';
import type { Projection } from './stage.ts';

export type OverlayContent = {
  readonly palette: Palette;
  readonly plans: readonly LabelPlan[];
  readonly puffs: readonly { readonly x: number; readonly y: number; readonly color: string }[];
  readonly spots: readonly Spot[];
  /** What is opened: it is ringed. */
  readonly opened: string | null;
};

/** Below so many pixels a second line would only be in the way. */
const narrow = 560;
/** More words than this are no map any more. */
const mostTried = 220;

/** What is painted with the plain canvas around the WebGL picture: clouds below, rings and words above. */
export class Overlay {
  readonly clouds = new Clouds();
  readonly labels = new Labels();

  labelAt(x: number, y: number): string | null {
    return this.labels.at(x, y);
  }

  paint(projection: Projection, { palette, plans, puffs, spots, opened }: OverlayContent): void {
    const { width, height, toScreen, toRadius, span } = projection;
    const reach = span * Math.min(Math.max(0.55 / Math.sqrt(puffs.length || 1), 0.03), 0.14);
    const seen = puffs.map(({ x, y, color }) => ({ ...toScreen({ x, y }), color }));
    this.clouds.paint(seen, { width, height, reach: Math.max(reach, 30) }, palette);

    const discs = spots.map((spot) => ({ ...toScreen(spot), radius: toRadius(spot.radius) }));
    const wishes = [];
    for (const plan of plans) {
      const { x, y } = toScreen(plan);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const radius = plan.radius === null ? 0 : toRadius(plan.radius);
      const more = width < narrow ? '' : plan.more;
      wishes.push({ ...plan, more, x, y, radius });
      if (wishes.length === mostTried) break;
    }
    const marks = spots
      .filter(({ id }) => id === opened)
      .map((spot) => ({
        ...toScreen(spot),
        radius: toRadius(spot.radius) * 1.35 + 5,
      }));
    this.labels.write(wishes, discs, marks, projection, palette);
  }
}
