import { askApi } from '../api/ask-api.ts';
import { type Found, type SuggestAnswer, suggestQuery } from '../api/search-queries.ts';
import { element } from '../element.ts';
import { toKind } from '../panel/desk.ts';
import type { Opened } from '../view/view.ts';

const pause = 120;

/** The search field: suggests while someone types, and searches when nothing suggested is taken. */
export class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #open: (opened: Opened) => void;
  #found: readonly Found[] = [];
  #chosen = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | null = null;

  constructor(
    form: HTMLFormElement,
    input: HTMLInputElement,
    list: HTMLElement,
    open: (opened: Opened) => void,
  ) {
    this.#input = input;
    this.#list = list;
    this.#open = open;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#take();
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#suggest(), pause);
    });
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.#close());
    document.addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  async #suggest(): Promise<void> {
    const prefix = this.#input.value.trim();
    this.#asking?.abort();
    if (prefix.length < 2) {
      this.#close();
      return;
    }
    const asking = new AbortController();
    this.#asking = asking;
    // suggestions are a help; when they fail the search itself will say why
    const answer = await askApi<SuggestAnswer>(suggestQuery, { prefix }, asking.signal).catch(
      () => null,
    );
    if (asking.signal.aborted || document.activeElement !== this.#input) return;
    this.#show((answer?.suggest ?? []).map(({ entity }) => entity));
  }

  #show(found: readonly Found[]): void {
    this.#found = found;
    this.#list.replaceChildren(...found.map((entity, index) => this.#option(entity, index)));
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute('aria-expanded', String(found.length > 0));
    this.#choose(-1);
  }

  #option({ kind, label }: Found, index: number): HTMLElement {
    const option = element(
      'div',
      { id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false' },
      element('span', { class: 'label' }, label),
      element('span', { class: 'signal' }, kind.toLowerCase()),
    );
    // before the field loses the focus, and with it the list
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.#chosen = index;
      this.#take();
    });
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || this.#found.length === 0) return;
    event.preventDefault();
    const places = this.#found.length + 1;
    this.#choose(((this.#chosen + 1 + step + places) % places) - 1);
  }

  #choose(index: number): void {
    this.#chosen = index;
    [...this.#list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `suggestion-${index}`);
  }

  #take(): void {
    const entity = this.#found[this.#chosen];
    const text = this.#input.value.trim();
    this.#close();
    if (entity) this.#open({ kind: toKind(entity.kind), id: entity.id });
    else if (text !== '') this.#open({ kind: 'search', text });
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#show([]);
  }
}
