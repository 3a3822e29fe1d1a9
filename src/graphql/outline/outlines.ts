import type { PictureReader } from '../../store/picture-reader.ts';
import type { GraphState } from '../relations/remembered.ts';
import { type GraphOutline, readOutline } from './graph-outline.ts';

const usual = {
  /** An outline of so many papers holds some 300 MB; while it is made, a server takes about three times as much. */
  mostPapers: 150_000,
  /** Milliseconds for which the graph has to hold still: of one that grows, an outline is out of date when it is made. */
  patience: 5_000,
} as const;

/**
 * The outline that requests of one server share. Nobody waits for it: while there is none, everything is read, and some
 * seconds after somebody missed one, it is made beside the requests.
 */
export class Outlines {
  readonly #reader: PictureReader;
  readonly #settings: typeof usual;
  #known: GraphOutline | null = null;
  /** What the graph was when it was last asked for. */
  #current: GraphState | null = null;
  #waiting: NodeJS.Timeout | undefined;
  #making: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(reader: PictureReader, settings: Partial<typeof usual> = {}) {
    this.#reader = reader;
    this.#settings = { ...usual, ...settings };
  }

  /** Null where none of this state is there yet, or never will be. */
  find(state: GraphState): GraphOutline | null {
    if (isSame(this.#known?.state, state)) return this.#known;
    if (!this.#stopped && !isSame(this.#current, state)) {
      this.#turnTo(state);
      this.#waiting = setTimeout(() => void this.make(state), this.#settings.patience).unref();
    }
    return null;
  }

  /** Resolves when the outline of a state is there, or cannot be made. */
  make(state: GraphState): Promise<void> {
    this.#turnTo(state);
    const isWanted = () => !this.#stopped && isSame(this.#current, state);
    const making = this.#making.then(async () => {
      if (!isWanted()) return;
      const { mostPapers } = this.#settings;
      const made = await readOutline(this.#reader, state, mostPapers, isWanted);
      if (isWanted()) this.#known = made;
    });
    // whoever asks for a picture finds out what is wrong with the store; here nobody does
    this.#making = making.catch(() => undefined);
    return this.#making;
  }

  /** Resolves when nothing is read any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#waiting);
    await this.#making;
  }

  #turnTo(state: GraphState): void {
    clearTimeout(this.#waiting);
    if (!isSame(this.#known?.state, state)) this.#known = null;
    this.#current = state;
  }
}

const isSame = (a: GraphState | null | undefined, b: GraphState): boolean =>
  a?.revision === b.revision && a.version === b.version;
