import type { Camera } from '../view/view.ts';
import { type ClusterPlace, clusterPlaces } from './cluster-places.ts';
import { emphasisOf, type Focus, noFocus } from './focus.ts';
import { type ClusterNames, clusterLabel, type LabelPlan, planLabels } from './label-order.ts';
import { Overlay } from './overlay.ts';
import { type ClusterIndex, colorOf, edgeLook, nodeLook, pathLook } from './painter.ts';
import type { Palette } from './palette.ts';
import { emptyScene, type Scene, type Spot } from './scene.ts';
import { type EdgeToDraw, Stage } from './stage.ts';

/** In a larger picture what is pointed at is named, and nothing else changes: thousands of looks would take too long. */
const crowd = 800;

export type MapEvents = {
  readonly onNode: (spot: Spot) => void;
  readonly onCluster: (id: string) => void;
  readonly onStage: () => void;
  /** The camera came to rest. */
  readonly onCamera: (camera: Camera) => void;
};

/** The picture: nodes and ties by WebGL, clouds below and words above them. Knows nothing of the API. */
export class GraphMap {
  readonly #frame: HTMLElement;
  readonly #stage: Stage;
  readonly #overlay: Overlay;
  #palette: Palette;
  #scene: Scene = emptyScene;
  #focus: Focus = noFocus;
  #indexOf: ClusterIndex = () => null;
  #names: ClusterNames = new Map();
  #places: readonly ClusterPlace[] = [];
  #plans: readonly LabelPlan[] = [];
  /** Keys of what is not in question now. */
  #dim: ReadonlySet<string> = new Set();

  constructor(frame: HTMLElement, palette: Palette, events: MapEvents) {
    this.#frame = frame;
    this.#palette = palette;
    this.#overlay = new Overlay();
    this.#stage = new Stage(frame, {
      onHover: (hovered) => this.focus({ ...this.#focus, hovered }),
      onNode: (key) => {
        const spot = this.#scene.spots.get(key);
        if (spot) events.onNode(spot);
      },
      onStage: (x, y) => {
        const key = this.#overlay.labelAt(x, y);
        const spot = key === null ? undefined : this.#scene.spots.get(key);
        if (key?.startsWith(clusterLabel)) events.onCluster(key.slice(clusterLabel.length));
        else if (spot) events.onNode(spot);
        else events.onStage();
      },
      onCamera: events.onCamera,
      onRender: () => this.#paintOverlay(),
    });
    frame.prepend(this.#overlay.clouds.canvas);
    frame.append(this.#overlay.labels.canvas);
  }

  get focusNow(): Focus {
    return this.#focus;
  }

  /** Shows another picture. */
  draw(scene: Scene, names: ClusterNames, indexOf: ClusterIndex): void {
    this.#scene = scene;
    this.#names = names;
    this.#indexOf = indexOf;
    this.#places = clusterPlaces(scene.spots.values());
    this.#focus = { ...this.#focus, hovered: null };
    this.#stage.show(scene);
    this.#restyle();
  }

  /** Draws attention to something else in the same picture. */
  focus(focus: Focus): void {
    const { lit, opened, path } = this.#focus;
    const pointed = focus.lit === lit && focus.opened === opened && focus.path === path;
    this.#focus = focus;
    if (!pointed || this.#scene.spots.size <= crowd) this.#restyle();
    else {
      this.#plan();
      this.#stage.redraw();
    }
  }

  repaint(palette: Palette): void {
    this.#palette = palette;
    this.#restyle();
  }

  /** No label goes where these lie over the map. */
  keepFree(things: readonly HTMLElement[]): void {
    const frame = this.#frame.getBoundingClientRect();
    this.#overlay.labels.kept = things.map((thing) => {
      const { left, top, right, bottom } = thing.getBoundingClientRect();
      return {
        left: left - frame.left,
        top: top - frame.top,
        right: right - frame.left,
        bottom: bottom - frame.top,
      };
    });
    this.#stage.render();
  }

  moveTo(camera: Camera | null, animated: boolean): void {
    this.#stage.moveTo(camera ?? { x: 0.5, y: 0.5, ratio: 1 }, animated);
  }

  /** Brings all of these into view, if there are any. */
  flyTo(ids: ReadonlySet<string>): void {
    const keys = [...this.#scene.spots.values()].filter(({ id }) => ids.has(id));
    if (keys.length > 0) this.#stage.flyTo(keys.map(({ key }) => key));
  }

  zoom(factor: number): void {
    this.#stage.zoom(factor);
  }

  pan(right: number, down: number): void {
    this.#stage.pan(right, down);
  }

  /** The picture as it is on the screen. */
  picture(): HTMLCanvasElement {
    this.#stage.render();
    const { clouds, labels } = this.#overlay;
    return this.#stage.flatten(this.#palette.paper, clouds.canvas, labels.canvas);
  }

  #restyle(): void {
    const [scene, palette, indexOf] = [this.#scene, this.#palette, this.#indexOf];
    const emphasis = emphasisOf(scene, this.#focus);
    this.#plan();
    this.#dim = new Set([...scene.spots.keys()].filter((key) => emphasis(key) === 'dim'));
    const { opened } = this.#focus;
    const edges: EdgeToDraw[] = [];
    for (const tie of scene.ties) {
      const { key, source, target, plain } = tie;
      const ends = [emphasis(source), emphasis(target)] as const;
      const spoken = [source, target].some((end) => scene.spots.get(end)?.id === opened);
      if (!plain && !spoken) continue;
      edges.push({ key, source, target, look: edgeLook(tie, scene, ends, palette, indexOf) });
    }
    const path = this.#focus.path ?? [];
    path.slice(1).forEach((target, index) => {
      const source = path[index] ?? target;
      edges.push({ key: `path ${index}`, source, target, look: pathLook(palette) });
    });
    this.#stage.style((key) => {
      const spot = scene.spots.get(key);
      return spot ? nodeLook(spot, emphasis(key), palette, indexOf) : null;
    }, edges);
  }

  #plan(): void {
    const emphasis = emphasisOf(this.#scene, this.#focus);
    const colors = { palette: this.#palette, indexOf: this.#indexOf };
    this.#plans = planLabels(this.#scene, emphasis, this.#places, this.#names, colors);
  }

  #paintOverlay(): void {
    const spots = [...this.#scene.spots.values()];
    this.#overlay.paint(this.#stage.projection(), {
      palette: this.#palette,
      plans: this.#plans,
      puffs: spots
        .filter(
          ({ key, cluster, kind }) => cluster !== null && kind !== 'CLUSTER' && !this.#dim.has(key),
        )
        .map((spot) => ({ x: spot.x, y: spot.y, color: this.#puffColor(spot) })),
      spots,
      opened: this.#focus.opened,
    });
  }

  #puffColor(spot: Spot): string {
    const index = this.#indexOf(spot.cluster);
    return index === null ? colorOf(spot, this.#palette, this.#indexOf) : this.#palette.hue(index);
  }
}
