import { ApiProblem } from './api/ask-api.ts';
import type { PathAnswer } from './api/path-query.ts';
import { boundsNote } from './controls/bounds-note.ts';
import type { Notice } from './controls/notice.ts';
import { element, part } from './element.ts';
import { noFocus } from './map/focus.ts';
import type { GraphMap } from './map/graph-map.ts';
import type { Palette } from './map/palette.ts';
import { emptyScene, type Scene, toScene } from './map/scene.ts';
import { button } from './panel/pieces.ts';
import { drawHopByHop, nodesOfPaths } from './path-drawing.ts';
import { type Picture, PictureReader, pictureKey } from './read-picture.ts';
import { firstView, mostNodes, type View } from './view/view.ts';

type Turns = {
  readonly go: (change: Partial<View>) => void;
  readonly again: () => void;
};

/** What the map shows of a view: reads it, draws it, and says what is left out. */
export class MapPicture {
  readonly #map: GraphMap;
  readonly #notice: Notice;
  readonly #turns: Turns;
  readonly #bounds = part('bounds', HTMLElement);
  readonly #frame = part('map', HTMLElement);
  readonly #zoom = part('zoom', HTMLElement);
  readonly #reader = new PictureReader();
  #scene: Scene = emptyScene;
  #colors: ReadonlyMap<string, number> = new Map();
  #reading: AbortController | null = null;
  #drawn: Promise<void> = Promise.resolve();
  #stopDrawing = () => {};
  #lit: { readonly shown: number; readonly all: number } | null = null;
  /** What to light up again when another picture comes. */
  #relight = () => {};
  shown: Picture | null = null;
  /** Names the picture that is shown, or is about to be. */
  key = '';

  constructor(map: GraphMap, notice: Notice, turns: Turns) {
    this.#map = map;
    this.#notice = notice;
    this.#turns = turns;
    addEventListener('resize', () => this.#keepFree());
  }

  /** Resolves when the view's picture is on the map, or when it is plain that it cannot be. */
  show(view: View, moved: boolean): Promise<void> {
    const key = pictureKey(view);
    if (key === this.key) {
      const alone = view.camera === null && !view.opened && !view.path;
      if (!moved || alone) this.#map.moveTo(view.camera, true);
      if (!view.path) this.#dropPath();
      return this.#drawn;
    }
    this.key = key;
    this.#drawn = this.#read(view);
    return this.#drawn;
  }

  has(id: string): boolean {
    return [...this.#scene.spots.values()].some((spot) => spot.id === id);
  }

  /** How many ties of a node are drawn always. */
  tiesOf(key: string): number {
    return this.#scene.neighbours.get(key)?.size ?? 0;
  }

  /** Lights up what of these is on the map, and says how much that is; null: everything alike. */
  light(ids: readonly string[] | null, opened: string | null, total = 0): void {
    this.#relight = () => this.light(ids, opened, total);
    this.#stopDrawing();
    const wanted = (ids ?? []).filter((id) => id !== opened);
    const there = wanted.filter((id) => this.has(id));
    const lit = there.length > 0 ? new Set([...there, ...(opened ? [opened] : [])]) : null;
    this.#map.focus({ ...noFocus, lit, opened });
    this.#lit =
      wanted.length > 0 ? { shown: there.length, all: Math.max(total, wanted.length) } : null;
    if (this.shown) this.#describe(this.shown);
  }

  /** Puts what lies on the paths among what is drawn already. */
  async addPaths(answer: PathAnswer): Promise<void> {
    await this.#drawn;
    if (!this.shown) return;
    const { graph } = this.shown;
    const there = new Set(graph.nodes.map(({ key }) => key));
    const added = nodesOfPaths(answer).filter(({ key }) => !there.has(key));
    this.#put({ ...this.shown, graph: { ...graph, nodes: [...graph.nodes, ...added] } });
  }

  /** Draws a path hop by hop, and brings all of it into view. */
  drawPath(ids: readonly string[]): void {
    this.#stopDrawing();
    const keys = new Map([...this.#scene.spots.values()].map(({ id, key }) => [id, key]));
    const along = ids.flatMap((id) => keys.get(id) ?? []);
    this.#map.focus({ ...noFocus, path: along.slice(0, 1) });
    this.#map.flyTo(new Set(ids));
    this.#relight = () => {};
    this.#lit = null;
    if (this.shown) this.#describe(this.shown);
    this.#stopDrawing = drawHopByHop(along, (path) => this.#map.focus({ ...noFocus, path }));
  }

  colorOf(cluster: string | null, palette: Palette): string {
    const index = cluster === null ? undefined : this.#colors.get(cluster);
    return index === undefined ? palette.unassigned : palette.hue(index);
  }

  async #read(view: View): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#frame.setAttribute('aria-busy', 'true');
    try {
      const picture = await this.#reader.read(view, reading.signal);
      if (reading.signal.aborted) return;
      this.shown = picture;
      this.#notice.clear();
      this.#put(picture);
      this.#map.moveTo(view.camera, false);
      this.#describe(picture);
      this.#relight();
      this.#sayIfEmpty(picture);
    } catch (error) {
      if (reading.signal.aborted) return;
      this.key = '';
      const words =
        error instanceof ApiProblem ? error.message : `A bug of the page: ${String(error)}`;
      this.#notice.say(words, 'Try again', this.#turns.again);
    }
    this.#frame.removeAttribute('aria-busy');
    this.#frame.dataset['drawn'] = String(this.#scene.spots.size);
  }

  #put({ graph, clusters }: Picture): void {
    this.#colors = new Map(clusters.map(({ id }, index) => [id, index]));
    this.#scene = toScene(graph, Math.min(this.#frame.clientWidth, this.#frame.clientHeight));
    const names = new Map(clusters.map(({ id, label }) => [id, label]));
    this.#map.draw(this.#scene, names, (id) =>
      id === null ? null : (this.#colors.get(id) ?? null),
    );
  }

  #dropPath(): void {
    this.#stopDrawing();
    if (this.shown && this.#scene.spots.size !== this.shown.graph.nodes.length)
      this.#put(this.shown);
  }

  #describe({ graph, view }: Picture): void {
    const { bounds } = graph;
    const ties = this.#scene.ties.filter(({ plain }) => plain).length;
    const more = bounds.cutBy.includes('NODE_LIMIT') && view.nodes < mostNodes;
    this.#bounds.replaceChildren(
      element('span', {}, boundsNote(bounds, ties, view.projection, this.#lit)),
      ...(more
        ? [button('Draw more', () => this.#turns.go({ nodes: mostNodes }), { class: 'quiet' })]
        : []),
    );
    this.#keepFree();
  }

  #keepFree(): void {
    this.#map.keepFree([this.#bounds, this.#zoom]);
  }

  #sayIfEmpty({ graph, view }: Picture): void {
    if (graph.nodes.length > 0) return;
    const { topics, from, to, scope } = firstView;
    if (view.scope.kind === 'all' && view.topics.length === 0 && !view.from && !view.to) {
      const words = 'The graph holds no papers yet; `papergraph ingest` brings them in.';
      this.#notice.say(words, 'Look again', this.#turns.again);
      // an empty picture is no answer to keep
      this.key = '';
      return;
    }
    this.#notice.say('Nothing fits: no paper has all that was asked for.', 'Draw all again', () =>
      this.#turns.go({ topics, from, to, scope }),
    );
  }
}
