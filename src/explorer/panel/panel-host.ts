import { ApiProblem } from '../api/ask-api.ts';
import { element } from '../element.ts';
import type { Panel } from './desk.ts';
import { button } from './pieces.ts';

/** The place beside the map: shows one panel at a time, or that it is being read, or why it cannot be. */
export class PanelHost {
  readonly #place: HTMLElement;
  readonly #leave: () => void;
  readonly #again: () => void;
  #reading: AbortController | null = null;

  /** `again`: what to do when someone wants what failed once more. */
  constructor(place: HTMLElement, leave: () => void, again: () => void) {
    this.#place = place;
    this.#leave = leave;
    this.#again = again;
  }

  /** Answers the panel once it stands there; null when another one was asked for meanwhile, or when it failed. */
  async show(
    read: (signal: AbortSignal) => Promise<Panel>,
    closable: boolean,
  ): Promise<Panel | null> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#place.setAttribute('aria-busy', 'true');
    try {
      const panel = await read(reading.signal);
      if (reading.signal.aborted) return null;
      this.#put(panel.title, panel.content, closable);
      return panel;
    } catch (error) {
      if (reading.signal.aborted) return null;
      this.#put('This cannot be shown', problem(error, this.#again), closable);
      return null;
    }
  }

  #put(title: string, content: readonly (Node | string)[], closable: boolean): void {
    // who moved here by a link goes on reading here, not at the top of the page
    const inside = this.#place.contains(document.activeElement);
    const heading = element('h2', { tabindex: -1 }, title);
    const head = element(
      'div',
      { class: 'head' },
      heading,
      closable &&
        button('×', this.#leave, { 'aria-label': 'Close', class: 'close', title: 'Close' }),
    );
    this.#place.replaceChildren(head, ...content.filter((each) => each !== ''));
    this.#place.removeAttribute('aria-busy');
    this.#place.scrollTop = 0;
    if (inside) heading.focus({ preventScroll: true });
  }
}

/** What went wrong in the API's own words, and a way to try again. */
export function problem(error: unknown, again: () => void): HTMLElement[] {
  const message =
    error instanceof ApiProblem ? error.message : `This is a bug of the page: ${String(error)}`;
  return [element('p', { class: 'problem', role: 'alert' }, message), button('Try again', again)];
}
