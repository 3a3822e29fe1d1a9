import type { Scene } from './scene.ts';

/** What a picture draws attention to. */
export type Focus = {
  /** Ids of what is lit; null: everything alike. */
  readonly lit: ReadonlySet<string> | null;
  /** Id of what is read beside the map. */
  readonly opened: string | null;
  /** Key of what is pointed at. */
  readonly hovered: string | null;
  /** Keys of the nodes of a path as far as it is drawn, in order; null: no path. */
  readonly path: readonly string[] | null;
};

export const noFocus: Focus = { lit: null, opened: null, hovered: null, path: null };

export type Emphasis = 'opened' | 'lit' | 'usual' | 'dim';

/** How much each node is in question: the path before all, then what is lit, then neighbours of what is opened. */
export function emphasisOf(scene: Scene, focus: Focus): (key: string) => Emphasis {
  const { lit, opened, hovered, path } = focus;
  const onPath = path && new Set(path);
  const openedKey = [...scene.spots.values()].find(({ id }) => id === opened)?.key ?? null;
  const around = openedKey === null ? null : scene.neighbours.get(openedKey);
  const near = hovered === null ? null : scene.neighbours.get(hovered);
  return (key) => {
    if (key === hovered) return 'opened';
    if (onPath) return onPath.has(key) ? 'lit' : 'dim';
    if (key === openedKey) return 'opened';
    if (near?.has(key)) return 'lit';
    const id = scene.spots.get(key)?.id ?? '';
    if (lit) return lit.has(id) ? 'lit' : 'dim';
    if (openedKey !== null) return around?.has(key) ? 'lit' : 'dim';
    return 'usual';
  };
}
