import type { Palette } from './palette.ts';

/** A disc of the picture in pixels of the screen, with the colour of its cluster. */
export type Puff = { readonly x: number; readonly y: number; readonly color: string };

/** The clouds are soft, so a quarter of the pixels shows all there is to see. */
const coarseness = 4;

/** Paints a soft cloud around the members of each cluster, below everything else. */
export class Clouds {
  readonly canvas = document.createElement('canvas');
  readonly #sprites = new Map<string, HTMLCanvasElement>();

  constructor() {
    this.canvas.className = 'clouds';
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  paint(
    puffs: readonly Puff[],
    {
      width,
      height,
      reach,
    }: { readonly width: number; readonly height: number; readonly reach: number },
    { name }: Palette,
  ): void {
    const [columns, rows] = [width, height].map((pixels) => Math.ceil(pixels / coarseness));
    if (this.canvas.width !== columns) this.canvas.width = columns ?? 1;
    if (this.canvas.height !== rows) this.canvas.height = rows ?? 1;
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    const radius = reach / coarseness;
    // many members lie close together, and their clouds would add up to plain colour
    context.globalAlpha = (name === 'dark' ? 0.34 : 0.3) / Math.max(1, (puffs.length / 40) ** 0.5);
    for (const { x, y, color } of puffs) {
      if (x < -reach || y < -reach || x > width + reach || y > height + reach) continue;
      const size = radius * 2;
      const [left, top] = [x / coarseness - radius, y / coarseness - radius];
      context.drawImage(this.#spriteOf(color), left, top, size, size);
    }
  }

  #spriteOf(color: string): HTMLCanvasElement {
    const known = this.#sprites.get(color);
    if (known) return known;
    const sprite = document.createElement('canvas');
    sprite.width = 64;
    sprite.height = 64;
    const context = sprite.getContext('2d');
    if (context) {
      const fade = context.createRadialGradient(32, 32, 0, 32, 32, 32);
      fade.addColorStop(0, color);
      fade.addColorStop(0.35, `${color}99`);
      fade.addColorStop(1, `${color}00`);
      context.fillStyle = fade;
      context.fillRect(0, 0, 64, 64);
    }
    this.#sprites.set(color, sprite);
    return sprite;
  }
}
