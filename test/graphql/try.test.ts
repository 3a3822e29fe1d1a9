import { it } from 'vitest';
import { ask, serve } from './ask.ts';
import { openSeed } from './open-seed.ts';
const reader = await openSeed();
const server = serve(reader);
const show = async (q: string, v?: Record<string, unknown>) => { const a = await ask(server, q, v); console.log(JSON.stringify(a.errors ? a : a.data)); return a; };
it('x', async () => {
  const all = await ask(server, `{ papers(first: 100) { nodes { id title cluster { strength role cluster { label } nextBest { label } } } } }`);
  const nodes = (all.data as any).papers.nodes;
  
  const id = (t: string) => nodes.find((n: any) => n.title.includes(t)).id;
  const hydra = id('Hydra'), dust = id('DUSt3R'), eagle = id('S2D'), merge = id('MergeDNA'), code = id('CodeT5+');
  await show('query($a: ID!) { related(to: [$a], first: 8) { nodes { title } edges { score } } }', { a: hydra });
  for (const [a, b] of [[hydra, dust], [merge, code]]) {
    await show('query($a: ID!, $b: ID!) { explainRelation(a: $a, b: $b) { explanation { score verdict sentence contributions(first: 8) { total rest items { label signal value } } } } paths(from: $a, to: $b) { verdict sentence truncated paths { length strength sentence steps { relation weight evidence { paper { title } spans { text } } } } } }', { a, b });
  }
  await show('query($a: ID!, $b: ID!) { paths(from: $a, to: $b) { verdict sentence truncated paths { length strength sentence steps { relation weight evidence { paper { title } spans { text } } } } } }', { a: hydra, b: eagle });
  await show('query($p: [ID!]!) { compare(papers: $p) { rows { heading shared cells { mentions { concept { label } spans { text } } } } } }', { p: [hydra, eagle] });
  await show('{ e: concept(by: {name: "EAGLE-2"}) { label papers(mention: {roles: [COMPARES]}) { nodes { title } } } e2: concept(by: {name: "EAGLE2"}) { label papers(mention: {roles: [COMPARES]}) { nodes { title } } } clusters { clusters { cluster { label sentence } } } c1: clusters(level: 1) { stability clusters { cluster { label sentence parent { label } } } } }');
});
