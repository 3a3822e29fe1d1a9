import type Sigma from 'sigma';

type PointerEvents = {
  /** The node below a point of the screen, within so many pixels. */
  readonly nodeAt: (x: number, y: number, reach: number) => string | null;
  readonly onHover: (key: string | null) => void;
  readonly onClick: (x: number, y: number, reach: number) => void;
};

/** A mouse points at what it touches, a finger at what is near. */
const mouseReach = 3;
const fingerReach = 14;

/**
 * Tells what is pointed at from where the nodes are. Sigma would read it back from the picture with every move, for which
 * a picture that is drawn in software has to be finished first: ten times the cost of drawing it.
 */
export function listenToPointer(sigma: Sigma, { nodeAt, onHover, onClick }: PointerEvents): void {
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  const mouseEvents = [
    'mousemove',
    'click',
    'rightClick',
    'doubleClick',
    'wheel',
    'mousedown',
    'mouseup',
    'mouseleave',
  ] as const;
  for (const name of mouseEvents) mouse.removeAllListeners(name);
  const touchEvents = ['touchdown', 'touchup', 'touchmove', 'tap', 'doubletap'] as const;
  for (const name of touchEvents) touch.removeAllListeners(name);

  let hovered: string | null = null;
  const hover = (key: string | null) => {
    if (key === hovered) return;
    hovered = key;
    onHover(key);
  };
  mouse.on('mousemove', ({ x, y }) => {
    // while the map is dragged nothing is pointed at
    hover(mouse.isMouseDown ? hovered : nodeAt(x, y, mouseReach));
  });
  mouse.on('mouseleave', () => hover(null));
  mouse.on('click', ({ x, y }) => onClick(x, y, mouseReach));
  touch.on('tap', ({ touches: [at] }) => {
    if (at) onClick(at.x, at.y, fingerReach);
  });
}
