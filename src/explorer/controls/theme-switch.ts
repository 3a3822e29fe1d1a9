import type { ThemeName } from '../map/palette.ts';

const remembered = 'papergraph-theme';

/** Follows the system until somebody switches; then the choice is kept in this browser. */
export class ThemeSwitch {
  readonly #button: HTMLButtonElement;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor(button: HTMLButtonElement, onChange: () => void) {
    this.#button = button;
    this.#show();
    this.#dark.addEventListener('change', () => {
      this.#show();
      onChange();
    });
    button.addEventListener('click', () => {
      keep(this.now() === 'dark' ? 'light' : 'dark');
      this.#show();
      onChange();
    });
  }

  now(): ThemeName {
    return chosen() ?? (this.#dark.matches ? 'dark' : 'light');
  }

  #show(): void {
    const now = this.now();
    document.documentElement.dataset['theme'] = now;
    this.#button.textContent = now === 'dark' ? '☀' : '☾';
    this.#button.setAttribute('aria-label', now === 'dark' ? 'Light theme' : 'Dark theme');
    this.#button.title = this.#button.ariaLabel ?? '';
  }
}

/** Where a browser keeps nothing for us, the choice lasts as long as the page. */
let inThisPage: ThemeName | null = null;

function chosen(): ThemeName | null {
  try {
    const name = localStorage.getItem(remembered);
    return name === 'dark' || name === 'light' ? name : inThisPage;
  } catch {
    return inThisPage;
  }
}

function keep(name: ThemeName): void {
  inThisPage = name;
  try {
    localStorage.setItem(remembered, name);
  } catch {
    // the page works the same without a memory
  }
}
