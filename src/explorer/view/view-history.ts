import type { Camera, View } from './view.ts';
import { readLink, toLink } from './view-link.ts';

type Listener = (view: View, by: 'link' | 'step') => void;

/** The views one after the other, kept by the browser: its address is the view, and its own buttons go back and forth. */
export class ViewHistory {
  #view: View = readLink(location.search);
  #listener: Listener = () => {};

  constructor() {
    addEventListener('popstate', () => {
      const view = readLink(location.search);
      // a jump inside the page is no other view
      if (toLink(view) === toLink(this.#view)) return;
      this.#view = view;
      this.#listener(view, 'link');
    });
  }

  get view(): View {
    return this.#view;
  }

  /** Called with the view that the page was opened with, and with each one after it. */
  listen(listener: Listener): void {
    this.#listener = listener;
    listener(this.#view, 'link');
  }

  go(change: Partial<View>): void {
    const view = { ...this.#view, ...change };
    if (toLink(view) === toLink(this.#view)) return;
    this.#view = view;
    history.pushState(null, '', toLink(view));
    this.#listener(view, 'step');
  }

  addressOf(change: Partial<View>): string {
    return toLink({ ...this.#view, camera: null, ...change });
  }

  /** A moved camera is no step to go back over, but the link is to show the same. */
  keepCamera({ x, y, ratio }: Camera): void {
    const whole = Math.abs(x - 0.5) + Math.abs(y - 0.5) + Math.abs(ratio - 1) < 0.01;
    this.#view = { ...this.#view, camera: whole ? null : { x, y, ratio } };
    history.replaceState(null, '', toLink(this.#view));
  }
}
