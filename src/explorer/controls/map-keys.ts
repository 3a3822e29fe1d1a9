import type { GraphMap } from '../map/graph-map.ts';

const step = 0.12;
const moves: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The map by keyboard: arrows move it, plus and minus zoom, 0 shows all. */
export function listenToKeys(frame: HTMLElement, map: GraphMap): void {
  frame.tabIndex = 0;
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move) map.pan(...move);
    else if (event.key === '+' || event.key === '=') map.zoom(1 / 1.5);
    else if (event.key === '-') map.zoom(1.5);
    else if (event.key === '0') map.moveTo(null, true);
    else return;
    event.preventDefault();
  });
}
