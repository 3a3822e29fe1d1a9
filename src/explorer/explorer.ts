import { askApi } from './api/ask-api.ts';
import { whereOf } from './api/graph-query.ts';
import { type Path, type PathAnswer, pathQuery } from './api/path-query.ts';
import { FilterBar } from './controls/filter-bar.ts';
import { Notice } from './controls/notice.ts';
import type { ThemeSwitch } from './controls/theme-switch.ts';
import { part } from './element.ts';
import { GraphMap } from './map/graph-map.ts';
import { palettes } from './map/palette.ts';
import { MapPicture } from './map-picture.ts';
import { type Desk, type Panel, toKind } from './panel/desk.ts';
import { openPanel } from './panel/open-panel.ts';
import { overviewPanel } from './panel/overview-panel.ts';
import { PanelHost } from './panel/panel-host.ts';
import { pathPanel } from './panel/path-panel.ts';
import { idsAlong } from './path-drawing.ts';
import { OverviewReader, pictureKey } from './read-picture.ts';
import { type Opened, pathEnds, type View } from './view/view.ts';
import type { ViewHistory } from './view/view-history.ts';

/** Brings view, map and panel together: every change goes through the address, and what the address says is shown. */
export class Explorer {
  readonly map: GraphMap;
  readonly #history: ViewHistory;
  readonly #theme: ThemeSwitch;
  readonly #picture: MapPicture;
  readonly #filters: FilterBar;
  readonly #host: PanelHost;
  readonly #notice = new Notice(part('notice', HTMLElement));
  readonly #overviews = new OverviewReader();
  readonly #desk: Desk;
  #beside = '';
  #pathFrom: { readonly id: string; readonly label: string } | null = null;

  constructor(history: ViewHistory, theme: ThemeSwitch) {
    this.#history = history;
    this.#theme = theme;
    this.#desk = this.#makeDesk();
    this.map = new GraphMap(part('map', HTMLElement), palettes[theme.now()], {
      onNode: ({ kind, id }) => this.open({ kind: toKind(kind), id }),
      onCluster: (id) => this.open({ kind: 'cluster', id }),
      onStage: () => this.leave(),
      onCamera: (camera) => history.keepCamera(camera),
    });
    const again = () => void this.#show(history.view, false);
    const go = (change: Partial<View>) => history.go(change);
    this.#picture = new MapPicture(this.map, this.#notice, { go, again });
    this.#filters = new FilterBar(go);
    this.#host = new PanelHost(part('panel', HTMLElement), () => this.leave(), again);
    history.listen((view, by) => void this.#show(view, by === 'step'));
  }

  /** Opens a thing; where a path was begun, draws it to there. */
  open(opened: Opened): void {
    const from = this.#pathFrom;
    if (from && pathEnds(opened) && opened.id !== from.id) {
      this.#pathFrom = null;
      this.#notice.clear();
      this.#history.go({ path: { from: from.id, to: opened.id }, opened: null });
    } else this.#history.go({ opened, path: null });
  }

  /** Back to the picture alone. */
  leave(): void {
    if (this.#pathFrom) this.#notice.clear();
    this.#pathFrom = null;
    this.#history.go({ opened: null, path: null });
  }

  repaint(): void {
    this.map.repaint(palettes[this.#theme.now()]);
    this.#beside = '';
    void this.#showBeside(this.#history.view, false);
  }

  async #show(view: View, moved: boolean): Promise<void> {
    if (!this.#pathFrom) this.#notice.clear();
    const first = this.#picture.shown === null;
    const picture = this.#picture.show(view, moved);
    // what is opened need not wait for another picture, only for the first one's colours
    const beside = !first && view.opened ? this.#showBeside(view, moved) : null;
    await picture;
    const { shown } = this.#picture;
    if (!shown || pictureKey(this.#history.view) !== pictureKey(view)) return;
    const overview = this.#overviews.read(view);
    // when it fails, the panel says so
    overview.then((answer) => this.#filters.show(view, answer)).catch(() => {});
    await (beside ?? this.#showBeside(view, moved));
  }

  async #showBeside(view: View, moved: boolean): Promise<void> {
    const { opened, path } = view;
    const of = opened ? whereOf(view) : this.#picture.key;
    const beside = JSON.stringify([opened, path, of]);
    if (beside === this.#beside) return;
    this.#beside = beside;
    const panel = await this.#host.show(
      (signal) => this.#read(view, signal),
      Boolean(opened ?? path),
    );
    // what failed is read again when the map is
    if (!panel && this.#beside === beside) this.#beside = '';
    document.title = panel && (opened ?? path) ? `${panel.title} · Papergraph` : 'Papergraph';
    if (path || !panel) return;
    this.#picture.light(panel.lit, opened && 'id' in opened ? opened.id : null, panel.litOf);
    if (moved && opened && opened.kind !== 'search') this.map.flyTo(new Set(panel.lit));
    const isThere = panel.lit !== null;
    if (opened?.kind === 'paper' && isThere && !this.#picture.has(opened.id)) {
      this.#sayAbsent(opened.id);
    }
  }

  async #read(view: View, signal: AbortSignal): Promise<Panel> {
    if (view.opened) return openPanel(this.#desk, view.opened, signal);
    if (view.path) return this.#readPath(view.path, signal);
    const { shown } = this.#picture;
    if (!shown) return emptyPanel;
    return overviewPanel(this.#desk, await this.#overviews.read(view), shown.graph, (key) =>
      this.#picture.tiesOf(key),
    );
  }

  async #readPath(ends: NonNullable<View['path']>, signal: AbortSignal): Promise<Panel> {
    const answer = await askApi<PathAnswer>(pathQuery, ends, signal);
    const draw = (path: Path) => this.#picture.drawPath(idsAlong(path));
    await this.#picture.addPaths(answer);
    const [best] = answer.paths?.paths ?? [];
    if (!signal.aborted) best ? draw(best) : this.#picture.light(null, null);
    return pathPanel(this.#desk, answer, draw);
  }

  #sayAbsent(id: string): void {
    this.#notice.say(
      'This paper is not among those that are drawn.',
      'Draw what is around it',
      () => this.#history.go({ scope: { kind: 'around', id }, camera: null }),
    );
  }

  #makeDesk(): Desk {
    return {
      view: () => this.#history.view,
      go: (change) => this.#history.go(change),
      addressOf: (change) => this.#history.addressOf(change),
      open: (opened) => this.open(opened),
      beginPath: (from) => {
        this.#pathFrom = from;
        const words = `Choose the other end of a path from “${from.label}”: on the map, in a list, or by search.`;
        this.#notice.say(words, 'Cancel', () => {
          this.#pathFrom = null;
          this.#notice.clear();
        });
      },
      colorOf: (cluster) => this.#picture.colorOf(cluster, palettes[this.#theme.now()]),
    };
  }
}

const emptyPanel: Panel = { title: 'On the map', lit: null, content: [] };
