import type { Palette } from './palette.ts';
import { type Box, type Disc, type Placed, placeLabels, type Wish } from './place-labels.ts';

export type LabelStyle = 'cluster' | 'topic' | 'strong' | 'plain' | 'concept';
/** Words for a point of the screen, most important first. */
export type LabelWish = {
  readonly key: string;
  readonly text: string;
  /** A second, smaller line. */
  readonly more: string;
  readonly style: LabelStyle;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  /** Distance that the words keep from the point. */
  readonly radius: number;
  readonly how: Wish['how'];
};

const sans = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif';
const fonts: Readonly<Record<LabelStyle, { readonly font: string; readonly size: number }>> = {
  cluster: { font: `650 15px ${sans}`, size: 15 },
  topic: { font: `650 14px ${sans}`, size: 14 },
  strong: { font: `600 12.5px ${sans}`, size: 12.5 },
  plain: { font: `450 11.5px ${sans}`, size: 11.5 },
  concept: { font: `italic 450 11.5px ${sans}`, size: 11.5 },
};
const small = { font: `450 11px ${sans}`, size: 11 };

type Corner = { readonly x: number; readonly y: number };

/** For the name of a thing: on one of its four sides. */
const cornersBeside = (
  x: number,
  y: number,
  width: number,
  height: number,
  away: number,
): Corner[] => [
  { x: x + away, y: y - height / 2 },
  { x: x - away - width, y: y - height / 2 },
  { x: x - width / 2, y: y + away },
  { x: x - width / 2, y: y - away - height },
];

/** For the name of a region: at its middle, or wherever near there it covers least; beside its disc, if it has one. */
function cornersAround(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): Corner[] {
  if (radius > 0) {
    const [right, left, below, above] = cornersBeside(x, y, width, height, radius + 4);
    const inside = { x: x - width / 2, y: y - height / 2 };
    return [below, above, right, left, inside].filter((corner) => corner !== undefined);
  }
  const rows = [0, -1, 1, -2, 2, -3, 3].map((row) => row * 24 - height / 2);
  const columns = [0, -40, 40, -80, 80];
  return rows.flatMap((row) =>
    columns.map((column) => ({ x: x - width / 2 + column, y: y + row })),
  );
}

/** Writes the labels of a picture so that none lies on another. */
export class Labels {
  readonly canvas = document.createElement('canvas');
  /** Where other things lie over the map. */
  kept: readonly Box[] = [];
  #written: readonly Placed[] = [];
  readonly #widths = new Map<string, number>();

  constructor() {
    this.canvas.className = 'labels';
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  /** Key of the words that stand there; null where none do. */
  at(x: number, y: number): string | null {
    const found = this.#written.find(
      (box) => x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height,
    );
    return found?.key ?? null;
  }

  write(
    wishes: readonly LabelWish[],
    discs: readonly Disc[],
    marks: readonly Disc[],
    {
      width,
      height,
      density,
    }: { readonly width: number; readonly height: number; readonly density: number },
    palette: Palette,
  ): void {
    const [columns, rows] = [Math.round(width * density), Math.round(height * density)];
    if (this.canvas.width !== columns) this.canvas.width = columns;
    if (this.canvas.height !== rows) this.canvas.height = rows;
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    context.lineJoin = 'round';
    context.textBaseline = 'top';
    context.strokeStyle = palette.accent;
    context.lineWidth = 2;
    for (const { x, y, radius } of marks) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.stroke();
    }
    const byKey = new Map(wishes.map((wish) => [wish.key, wish]));
    const measured = wishes.map((wish) => this.#toWish(context, wish));
    const placed = placeLabels(measured, { width, height }, discs, this.kept);
    // the first are the most important and are written last, above all
    for (const { key, x, y } of placed.toReversed()) {
      const wish = byKey.get(key);
      if (wish) this.#writeOne(context, wish, x, y, palette);
    }
    this.#written = placed;
  }

  #toWish(context: CanvasRenderingContext2D, wish: LabelWish): Wish {
    const { key, text, more, style, x, y, radius, how } = wish;
    const { font, size } = fonts[style];
    const width = Math.max(
      this.#widthOf(context, text, font),
      more ? this.#widthOf(context, more, small.font) : 0,
    );
    const height = size + 3 + (more ? small.size + 3 : 0);
    const corners =
      style === 'cluster'
        ? cornersAround(x, y, width, height, radius)
        : cornersBeside(x, y, width, height, radius + 4);
    return { key, width, height, corners, how };
  }

  #writeOne(
    context: CanvasRenderingContext2D,
    { text, more, style, color }: LabelWish,
    x: number,
    y: number,
    { paper, quiet }: Palette,
  ): void {
    const { font, size } = fonts[style];
    const wide = Math.max(
      this.#widthOf(context, text, font),
      more ? this.#widthOf(context, more, small.font) : 0,
    );
    const line = (words: string, face: string, fill: string, top: number) => {
      const indent = style === 'cluster' ? (wide - this.#widthOf(context, words, face)) / 2 : 0;
      context.font = face;
      context.strokeStyle = paper;
      context.lineWidth = style === 'cluster' ? 4 : 3;
      context.strokeText(words, x + indent, top);
      context.fillStyle = fill;
      context.fillText(words, x + indent, top);
    };
    line(text, font, color, y + 1);
    if (more) line(more, small.font, quiet, y + size + 4);
  }

  #widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
    const key = `${font}${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    if (this.#widths.size > 5_000) this.#widths.clear();
    this.#widths.set(key, width);
    return width;
  }
}
