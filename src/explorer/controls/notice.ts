import { element } from '../element.ts';
import { button } from '../panel/pieces.ts';

/** Words over the map: what is being done, what went wrong, or that nothing is there. */
export class Notice {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  say(words: string, label: string, act: () => void): void {
    this.#place.replaceChildren(element('p', {}, words), button(label, act));
    this.#place.hidden = false;
  }

  clear(): void {
    this.#place.hidden = true;
    this.#place.replaceChildren();
  }
}
