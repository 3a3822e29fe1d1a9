/** A label that wants to be written, in pixels of the screen. */
export type Wish = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Where its top left corner may be, best first. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
  /** `clear` of other labels and of all discs; `near`: may cover discs, as few as can be; `must`: in any case. */
  readonly how: 'clear' | 'near' | 'must';
};
export type Placed = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Disc = { readonly x: number; readonly y: number; readonly radius: number };

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Gives each label the best of its corners where it stays on the map and touches no label before it; one that finds no
 * room is left out. The order of the wishes is their importance. Boxes that are kept stay free.
 */
export function placeLabels(
  wishes: readonly Wish[],
  { width, height }: { readonly width: number; readonly height: number },
  discs: readonly Disc[] = [],
  kept: readonly Box[] = [],
  gap = 4,
): Placed[] {
  const taken = new Boxes();
  for (const box of kept) taken.add(box);
  const covered = new Boxes();
  for (const { x, y, radius } of discs) {
    covered.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  const placed: Placed[] = [];
  for (const { key, how, corners, width: wide, height: high } of wishes) {
    const inside = corners
      .map(({ x, y }) => ({
        left: x - gap,
        top: y - gap / 2,
        right: x + wide + gap,
        bottom: y + high + gap / 2,
      }))
      .filter((box) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height);
    const free = inside.filter((box) => taken.touching(box) === 0);
    const box = leastBy(free, (each) => covered.touching(each), how === 'clear' ? 0 : Infinity);
    const chosen = box ?? (how === 'must' ? inside[0] : undefined);
    if (!chosen) continue;
    taken.add(chosen);
    placed.push({ key, x: chosen.left + gap, y: chosen.top + gap / 2, width: wide, height: high });
  }
  return placed;
}

/** The first of those that cost least, if that is not more than `most`. */
function leastBy(boxes: readonly Box[], cost: (box: Box) => number, most: number): Box | undefined {
  let best: { box: Box; cost: number } | undefined;
  for (const box of boxes) {
    const its = cost(box);
    if (its === 0) return box;
    if (its <= most && (!best || its < best.cost)) best = { box, cost: its };
  }
  return best?.box;
}

const cell = 64;

/** Boxes by the cells of a grid that they lie in, so that only near ones are looked at. */
class Boxes {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const name of cellsOf(box)) {
      const there = this.#cells.get(name);
      if (there) there.push(box);
      else this.#cells.set(name, [box]);
    }
  }

  touching(box: Box): number {
    const found = new Set<Box>();
    for (const name of cellsOf(box)) {
      for (const other of this.#cells.get(name) ?? []) {
        const apart =
          other.right <= box.left ||
          other.left >= box.right ||
          other.bottom <= box.top ||
          other.top >= box.bottom;
        if (!apart) found.add(other);
      }
    }
    return found.size;
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) {
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) {
      yield x * 4_096 + y;
    }
  }
}
