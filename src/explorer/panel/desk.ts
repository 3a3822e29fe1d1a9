import type { Opened, ThingKind, View } from '../view/view.ts';

/** What the panels may ask of the page around them. */
export type Desk = {
  readonly view: () => View;
  /** Goes to another view, and back again by the browser's own button. */
  readonly go: (change: Partial<View>) => void;
  /** The address of another view, for links that can be opened elsewhere. */
  readonly addressOf: (change: Partial<View>) => string;
  /** Opens a thing, or ends a path at it when one was begun. */
  readonly open: (opened: Opened) => void;
  /** The other end is what is opened next. */
  readonly beginPath: (from: { readonly id: string; readonly label: string }) => void;
  /** The CSS colour of a cluster. */
  readonly colorOf: (cluster: string | null) => string;
};

/** What is read beside the map, and what it lights up there. */
export type Panel = {
  readonly title: string;
  readonly content: readonly (Node | string)[];
  /** Ids; null leaves the picture as it is. */
  readonly lit: readonly string[] | null;
  /** How many there are in all, where only the first of them were read. */
  readonly litOf?: number;
};

/** The kind of a thing as links name it. */
export const toKind = (kind: string): ThingKind => kind.toLowerCase() as ThingKind;
