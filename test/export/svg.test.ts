import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { layOut } from '../../src/export/drawing/lay-out.ts';
import { textWidth, wrapText } from '../../src/export/drawing/measure-text.ts';
import { toSvg } from '../../src/export/svg.ts';
import { aDrawnEdge, aDrawnGraph, aDrawnNode, aHostileGraph } from '../build/drawn-graph.ts';

/** Many nodes in a small place, some of them on one another. */
const crowd = aDrawnGraph({
  nodes: Array.from({ length: 120 }, (_, at) =>
    aDrawnNode({
      ...{ key: `PAPER:${at}`, label: `A paper with a title of some length, number ${at}` },
      ...{ x: Math.cos(at) * (at % 7), y: Math.sin(at * 2) * (at % 5), size: 4 + (at % 6) },
      cluster: at % 2 === 0 ? 'c1' : null,
    }),
  ),
  edges: Array.from({ length: 60 }, (_, at) => aDrawnEdge(`PAPER:${at}`, `PAPER:${at + 7}`)),
  clusters: [{ id: 'c1', label: 'even ones', rank: 0 }],
});

it('keeps nodes off each other, and labels off labels and nodes', () => {
  const { nodes, height } = layOut(crowd, 1_200);
  const boxes = nodes.flatMap(({ label, circle, node }) => {
    if (!label) return [];
    const { lines, fontSize, x, y, anchor } = label;
    const width = Math.max(...lines.map((line) => textWidth(line))) * fontSize;
    const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
    const half = (lines.length * fontSize) / 2;
    return [{ left, right: left + width, top: y - half, bottom: y + half, circle, key: node.key }];
  });
  expect(boxes.length).toBeGreaterThan(20);
  for (const a of boxes) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(1_200);
    expect(a.top).toBeGreaterThanOrEqual(0);
    expect(a.bottom).toBeLessThanOrEqual(height);
    for (const b of boxes) {
      const apart =
        a === b || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `${a.key} ${b.key}`).toBe(true);
    }
  }
  for (const [at, a] of nodes.entries()) {
    for (const b of nodes.slice(at + 1)) {
      const distance = Math.hypot(a.circle.x - b.circle.x, a.circle.y - b.circle.y);
      expect(distance).toBeGreaterThan(a.circle.radius + b.circle.radius - 1);
    }
  }
});

it('is the same every time, and XML whatever the titles hold', () => {
  expect(toSvg(crowd)).toBe(toSvg(structuredClone(crowd)));
  const hostile = toSvg(aHostileGraph());
  expect(XMLValidator.validate(hostile)).toBe(true);
  expect(hostile).not.toMatch(/<script|NaN|undefined/);
});

it('has a legend and says what was left out', () => {
  const text = toSvg({ ...crowd, bounds: { ...crowd.bounds, totalsExact: false } });
  expect(text).toContain('>even ones</text>');
  expect(text).toContain('>120 papers</text>');
  expect(text).toContain(
    '120 of at least 40 nodes and 60 of at least 90 edges; the strongest nodes are shown',
  );
});

it('draws nothing, one node, and nodes without a place', () => {
  const lost = (key: string) => aDrawnNode({ key, x: null, y: null });
  for (const nodes of [[], [aDrawnNode({ key: 'PAPER:a' })], [lost('PAPER:a'), lost('PAPER:b')]]) {
    const text = toSvg(aDrawnGraph({ nodes }));
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toMatch(/NaN|Infinity/);
  }
});

it('lets one paper far from all others not make the rest small', () => {
  const far = aDrawnNode({ key: 'PAPER:far', x: 1_000, y: 0 });
  const { nodes } = layOut({ ...crowd, nodes: [...crowd.nodes, far] }, 1_200);
  const xs = nodes.slice(0, -1).map(({ circle }) => circle.x);
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(600);
});

it.each([
  ['short', 10, 2, ['short']],
  ['two words here', 6, 2, ['two words', 'here']],
  ['one two three four five six', 5, 2, ['one two', 'cut']],
  ['unbreakableunbreakable', 5, 1, ['unbreak…']],
  ['', 5, 2, ['']],
])('wraps %j into lines that fit, and shows what is cut', (text, width, lines, wrapped) => {
  const found = wrapText(text, width, lines);
  expect(found.length).toBe(wrapped.length);
  expect(found[0]).toBe(wrapped[0]);
  for (const line of found) expect(textWidth(line)).toBeLessThanOrEqual(width);
});
