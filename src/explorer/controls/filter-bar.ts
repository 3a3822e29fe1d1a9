import type { Bucket, Overview } from '../api/overview-query.ts';
import { element, part } from '../element.ts';
import { button } from '../panel/pieces.ts';
import { type Projection, projections, type Scope, type View } from '../view/view.ts';

const projectionNames: Readonly<Record<Projection, string>> = {
  papers: 'Papers',
  entities: 'Papers and concepts',
  concepts: 'Concepts',
  topics: 'Topics',
  clusters: 'Clusters',
};

/** What is drawn and by which filters; every change is a new view. */
export class FilterBar {
  readonly #projection = part('projection', HTMLSelectElement);
  readonly #from = part('from', HTMLSelectElement);
  readonly #to = part('to', HTMLSelectElement);
  readonly #topics = part('topics', HTMLElement);
  readonly #scope = part('scope', HTMLElement);
  readonly #go: (change: Partial<View>) => void;

  constructor(go: (change: Partial<View>) => void) {
    this.#go = go;
    this.#projection.append(
      ...projections.map((name) => element('option', { value: name }, projectionNames[name])),
    );
    this.#projection.addEventListener('change', () => {
      const projection = projections.find((name) => name === this.#projection.value);
      if (projection) go({ projection, camera: null });
    });
    for (const [select, name] of [
      [this.#from, 'from'],
      [this.#to, 'to'],
    ] as const) {
      select.addEventListener('change', () => {
        go({ [name]: select.value === '' ? null : Number(select.value), camera: null });
      });
    }
  }

  show(view: View, overview: Overview): void {
    this.#projection.value = view.projection;
    const bucketsOf = (field: string) =>
      overview.facets.find((facet) => facet.field === field)?.buckets ?? [];
    const years = bucketsOf('YEAR').map(({ key }) => Number(key));
    fillYears(this.#from, years, view.from, 'any year');
    fillYears(this.#to, years, view.to, 'any year');
    this.#topics.replaceChildren(...this.#topicButtons(bucketsOf('TOPIC'), view));
    this.#scope.replaceChildren(...this.#scopeNote(view.scope, overview.scope?.label ?? null));
  }

  #topicButtons(buckets: readonly Bucket[], view: View): HTMLElement[] {
    return buckets.map(({ key, label, count }) => {
      const on = view.topics.includes(key);
      const topics = on ? view.topics.filter((slug) => slug !== key) : [...view.topics, key];
      const toggle = button(label, () => this.#go({ topics, camera: null }), {
        class: 'chip',
        'aria-pressed': String(on),
      });
      toggle.append(element('span', { class: 'count' }, count.toLocaleString('en')));
      return toggle;
    });
  }

  #scopeNote(scope: Scope, name: string | null): HTMLElement[] {
    if (scope.kind === 'all') return [];
    const what = {
      topic: 'Topic',
      cluster: 'Cluster',
      around: 'Around',
      search: 'Found by',
    }[scope.kind];
    const label = scope.kind === 'search' ? `“${scope.text}”` : (name ?? '…');
    const back = button('×', () => this.#go({ scope: { kind: 'all' }, camera: null }), {
      'aria-label': 'Draw all again',
      title: 'Draw all again',
    });
    const note = element('span', { class: 'name' }, `${what}: ${label}`);
    return [element('span', { class: 'chip scope' }, note, back)];
  }
}

function fillYears(
  select: HTMLSelectElement,
  years: readonly number[],
  chosen: number | null,
  any: string,
): void {
  const all = [...new Set([...years, ...(chosen === null ? [] : [chosen])])].sort((a, b) => b - a);
  select.replaceChildren(
    element('option', { value: '' }, any),
    ...all.map((year) => element('option', { value: year }, String(year))),
  );
  select.value = chosen === null ? '' : String(chosen);
}
