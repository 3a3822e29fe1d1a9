import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Camera } from '../view/view.ts';
import { discPrograms } from './disc-program.ts';
import type { EdgeLook, NodeLook } from './painter.ts';
import { listenToPointer } from './pointer.ts';
import { emptyScene, type Scene } from './scene.ts';

export type EdgeToDraw = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly look: EdgeLook;
};
/** From places in the graph to pixels of the screen, as the camera stands now. */
export type Projection = {
  readonly width: number;
  readonly height: number;
  readonly density: number;
  readonly toScreen: (place: { readonly x: number; readonly y: number }) => {
    x: number;
    y: number;
  };
  /** Pixels of the screen for a radius. */
  readonly toRadius: (radius: number) => number;
  /** How wide the whole picture would be, in pixels. */
  readonly span: number;
};
type StageEvents = {
  readonly onHover: (key: string | null) => void;
  readonly onNode: (key: string) => void;
  readonly onStage: (x: number, y: number) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onRender: () => void;
};

const rest = 350;
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Sigma and its graph: holds what is drawn by WebGL, and moves the camera. */
export class Stage {
  readonly #frame: HTMLElement;
  readonly #sigma: Sigma;
  #scene: Scene = emptyScene;
  readonly #graph = new Graph({ multi: true, type: 'undirected' });
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLElement, events: StageEvents) {
    this.#frame = frame;
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    frame.append(canvas);
    this.#sigma = new Sigma(this.#graph, canvas, {
      nodeProgramClasses: discPrograms,
      defaultNodeType: 'disc light',
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 2.5,
      minEdgeThickness: 0.5,
      edgeProgramClasses: { band: EdgeRectangleProgram, hair: EdgeLineProgram },
      defaultEdgeType: 'band',
    });
    listenToPointer(this.#sigma, {
      nodeAt: (x, y, reach) => this.#nodeAt(x, y, reach),
      onHover: (key) => {
        frame.style.cursor = key === null ? '' : 'pointer';
        events.onHover(key);
      },
      onClick: (x, y, reach) => {
        const key = this.#nodeAt(x, y, reach);
        if (key === null) events.onStage(x, y);
        else events.onNode(key);
      },
    });
    this.#sigma.on('afterRender', events.onRender);
    this.#sigma.getCamera().on('updated', ({ x, y, ratio }) => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => events.onCamera({ x, y, ratio }), rest);
    });
  }

  show(scene: Scene): void {
    this.#scene = scene;
    const { spots } = scene;
    const widest = [...spots.values()].reduce((most, { radius }) => Math.max(most, radius), 0);
    const margin = this.#frame.clientWidth < 560 ? 24 : 56;
    this.#sigma.setSetting('stagePadding', margin + widest);
    this.#graph.clear();
    for (const { key, x, y } of spots.values()) this.#graph.addNode(key, { x, y, size: 1 });
  }

  style(look: (key: string) => NodeLook | null, edges: readonly EdgeToDraw[]): void {
    this.#graph.clearEdges();
    for (const { key, source, target, look: edge } of edges) {
      this.#graph.addEdgeWithKey(key, source, target, { ...edge });
    }
    this.#graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...look(key) }));
    this.#sigma.refresh();
  }

  render(): void {
    this.#sigma.refresh();
  }

  /** The same once more, for what lies below and above it. */
  redraw(): void {
    this.#sigma.scheduleRender();
  }

  moveTo(camera: Camera, animated: boolean): void {
    if (animated && !still()) this.#sigma.getCamera().animate(camera, { duration: 500 });
    else this.#sigma.getCamera().setState(camera);
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.moveTo(
      { ...camera.getState(), ratio: camera.getBoundedRatio(camera.ratio * factor) },
      true,
    );
  }

  pan(right: number, down: number): void {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    this.moveTo({ x: x + right * ratio, y: y - down * ratio, ratio }, true);
  }

  /** As near as all of these fit, but never so near that a few fill the screen. */
  flyTo(keys: readonly string[]): void {
    const places = keys.flatMap((key) => this.#sigma.getNodeDisplayData(key) ?? []);
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    const [left, right, low, high] = [
      Math.min(...xs),
      Math.max(...xs),
      Math.min(...ys),
      Math.max(...ys),
    ];
    const least = Math.min(Math.max(7 / Math.sqrt(this.#graph.order), 0.15), 0.8);
    const ratio = Math.min(Math.max(Math.max(right - left, high - low) * 1.7, least), 1);
    const current = this.#sigma.getCamera().getState();
    const camera = {
      x: (left + right) / 2,
      y: (low + high) / 2,
      ratio: Math.min(ratio, current.ratio),
    };
    this.moveTo(ratio > current.ratio ? { ...camera, ratio } : camera, true);
  }

  /** The nearest of those that the point touches. */
  #nodeAt(x: number, y: number, reach: number): string | null {
    const { toScreen, toRadius } = this.projection();
    let nearest: { key: string; distance: number } | null = null;
    for (const { key, x: graphX, y: graphY, radius } of this.#scene.spots.values()) {
      const place = toScreen({ x: graphX, y: graphY });
      const distance = Math.hypot(place.x - x, place.y - y) - toRadius(radius);
      if (distance > reach || (nearest && nearest.distance <= distance)) continue;
      nearest = { key, distance };
    }
    return nearest?.key ?? null;
  }

  projection(): Projection {
    const origin = this.#sigma.graphToViewport({ x: 0, y: 0 });
    const along = this.#sigma.graphToViewport({ x: 1, y: 0 });
    const up = this.#sigma.graphToViewport({ x: 0, y: 1 });
    const { width, height } = this.#sigma.getDimensions();
    const { x: extent, y: extentUp } = this.#sigma.getBBox();
    const unit = Math.hypot(along.x - origin.x, along.y - origin.y);
    return {
      width,
      height,
      density: devicePixelRatio,
      toScreen: ({ x, y }) => ({
        x: origin.x + x * (along.x - origin.x) + y * (up.x - origin.x),
        y: origin.y + x * (along.y - origin.y) + y * (up.y - origin.y),
      }),
      toRadius: (radius) => this.#sigma.scaleSize(radius),
      span: unit * Math.max(extent[1] - extent[0], extentUp[1] - extentUp[0]),
    };
  }

  /** Everything that lies over each other here, as one picture. */
  flatten(
    background: string,
    below: HTMLCanvasElement,
    above: HTMLCanvasElement,
  ): HTMLCanvasElement {
    const { width, height } = this.#sigma.getDimensions();
    const picture = document.createElement('canvas');
    picture.width = width * devicePixelRatio;
    picture.height = height * devicePixelRatio;
    const context = picture.getContext('2d');
    if (!context) return picture;
    context.fillStyle = background;
    context.fillRect(0, 0, picture.width, picture.height);
    for (const canvas of [below, ...this.#frame.querySelectorAll('canvas'), above]) {
      if (canvas.width > 0) context.drawImage(canvas, 0, 0, picture.width, picture.height);
    }
    return picture;
  }
}
