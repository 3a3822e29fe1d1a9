import { element } from '../element.ts';
import { button } from '../panel/pieces.ts';
import type { View } from '../view/view.ts';
import { downloadLinks } from './download-links.ts';

type Sources = {
  readonly view: () => View;
  readonly query: () => string;
  readonly picture: () => HTMLCanvasElement;
};

/** Takes the view elsewhere: as a link, as its query, as a picture, or as data. */
export class ShareMenu {
  readonly #menu: HTMLElement;
  readonly #sources: Sources;
  readonly #said = element('p', { role: 'status' });

  constructor(menu: HTMLElement, sources: Sources) {
    this.#menu = menu;
    this.#sources = sources;
    menu.addEventListener('beforetoggle', () => this.#fill());
  }

  #fill(): void {
    this.#said.replaceChildren();
    this.#menu.replaceChildren(
      button('Copy the link', () => this.#copy(location.href, 'The link is copied.')),
      button('Copy the GraphQL query', () =>
        this.#copy(this.#sources.query(), 'The query is copied.'),
      ),
      button('Download the picture (PNG)', () => this.#download()),
      element('h2', {}, 'Download the data'),
      element(
        'ul',
        {},
        downloadLinks(this.#sources.view()).map(({ name, href, file }) =>
          element('li', {}, element('a', { href, download: file }, name)),
        ),
      ),
      this.#said,
    );
  }

  async #copy(text: string, said: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#said.textContent = said;
    } catch {
      // a browser may keep the clipboard to itself; then the text is there to be copied by hand
      const field = element('textarea', { readonly: true, rows: 5, 'aria-label': 'To copy' }, text);
      this.#said.replaceChildren('Copy it from here:', field);
      field.select();
    }
  }

  #download(): void {
    this.#sources.picture().toBlob((blob) => {
      if (!blob) return;
      const href = URL.createObjectURL(blob);
      element('a', { href, download: 'papergraph.png' }).click();
      setTimeout(() => URL.revokeObjectURL(href), 10_000);
      this.#said.textContent = 'The picture is downloaded.';
    });
  }
}
