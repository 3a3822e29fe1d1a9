import type { ClusterId } from '../../domain/cluster.ts';

export type Place = { readonly x: number; readonly y: number; readonly cluster: ClusterId | null };

/** Of the whole graph: another one makes all that is remembered wrong. */
type State = { readonly revision: number; readonly version: number };

const most = 50_000;

/**
 * Where names are drawn, which takes the strongest papers of each to know: remembered between requests as long as neither
 * the papers nor the analysis change.
 */
export class RememberedPlaces {
  #state: State = { revision: -1, version: -1 };
  readonly #places = new Map<string, Place | null>();

  /** Undefined where nothing is known; null where it is known that there is no place. */
  find(state: State, level: number, name: string): Place | null | undefined {
    this.#turnTo(state);
    return this.#places.get(`${level} ${name}`);
  }

  keep(state: State, level: number, name: string, place: Place | null): void {
    this.#turnTo(state);
    if (this.#places.size >= most) this.#places.clear();
    this.#places.set(`${level} ${name}`, place);
  }

  #turnTo(state: State): void {
    if (state.revision === this.#state.revision && state.version === this.#state.version) return;
    this.#places.clear();
    this.#state = state;
  }
}
