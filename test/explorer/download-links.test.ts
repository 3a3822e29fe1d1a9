import { expect, it } from 'vitest';
import { downloadLinks } from '../../src/explorer/controls/download-links.ts';
import { firstView, type Scope } from '../../src/explorer/view/view.ts';
import { ask, serve } from '../graphql/ask.ts';
import { openSeed } from '../graphql/open-seed.ts';
import { get } from '../graphql/send.ts';

const { reader, idOf } = await openSeed();
const server = serve(reader);
const { data } = await ask(
  server,
  '{ topic(by: { slug: "decoding" }) { id } clusters { clusters { cluster { id } } } }',
);
const ids = data as {
  topic: { id: string };
  clusters: { clusters: [{ cluster: { id: string } }] };
};

const scopes: Scope[] = [
  { kind: 'all' },
  { kind: 'topic', id: ids.topic.id },
  { kind: 'cluster', id: ids.clusters.clusters[0].cluster.id },
  { kind: 'around', id: idOf('Hydra') },
  { kind: 'search', text: 'speculative & "quoted"' },
];

it.each(scopes)('leads to the data of a view of $kind', async (scope) => {
  const view = { ...firstView, scope, topics: ['decoding'], from: 2020, to: 2025 };
  for (const { href } of downloadLinks(view)) {
    const { status } = await get(server, `/${href}`, {});
    expect([href, status]).toEqual([href, 200]);
  }
});

it('leads to the path that is drawn', async () => {
  const view = { ...firstView, path: { from: idOf('Hydra'), to: idOf('GENERator') } };
  for (const { href } of downloadLinks(view)) {
    const { status } = await get(server, `/${href}`, {});
    expect([href, status]).toEqual([href, 200]);
  }
});
