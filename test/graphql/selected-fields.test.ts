import { expect, it } from 'vitest';
import { ask, serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

// A page reads only the fields that are asked for, so what a field's resolver needs besides must be read too.
const server = serve(await openGraph());

const provenance = 'provenance { source method methodVersion confidence recordedAt }';
const spans = '{ field start end text }';
const ofEntity = ['id', 'slug', 'label', 'kind', 'degree'];
const ofPaper = [
  ...ofEntity,
  ...['title', 'abstract', 'arxivId', 'doi', 'url', 'publishedOn', 'listedOn'],
  ...['authorCount', 'commentCount', 'upvotes', 'sources { source }'],
  `links { url kind span ${spans} }`,
  `concepts { edges { spans ${spans} } }`,
  `topics { edges { evidence ${spans} } }`,
];
const ofConcept = [
  ...ofEntity,
  ...['kinds', 'aliases', 'acronym', 'description', 'paperCount', 'idf', 'hub', 'origin'],
];
const ofTopic = [...ofEntity, 'description', 'broader { slug }', 'concepts { weight }'];
const ofMention = ['weight', 'count', 'roles', `spans ${spans}`, provenance];
const ofAssignment = [
  ...['score', 'primary', 'concepts { slug }', `evidence ${spans}`],
  provenance,
];
const nodes = (of: string) => (field: string) => `{ ${of}(first: 3) { nodes { ${field} } } }`;
const onEdges = (path: string) => (field: string) => path.replace('…', `edges { ${field} }`);
const ofOneTopic = '{ topic(by: { slug: "decoding" }) { papers(first: 3) { … } } }';
const ofOneConcept = '{ concept(by: { slug: "concept-0" }) { papers(first: 3) { … } } }';
const inNode = (fields: readonly string[]) => fields.map((field) => `node { ${field} }`);

it.each([
  ['papers', nodes('papers'), ofPaper],
  ['concepts', nodes('concepts'), ofConcept],
  ['topics', nodes('topics'), ofTopic],
  [
    "papers' concepts",
    onEdges('{ papers(first: 2) { nodes { concepts(first: 3) { … } } } }'),
    [...ofMention, ...inNode(ofConcept)],
  ],
  [
    "papers' topics",
    onEdges('{ papers(first: 2) { nodes { topics(first: 3) { … } } } }'),
    [...ofAssignment, ...inNode(ofTopic)],
  ],
  ["a topic's papers", onEdges(ofOneTopic), [...ofAssignment, ...inNode(ofPaper)]],
  ["a concept's papers", onEdges(ofOneConcept), [...ofMention, ...inNode(ofPaper)]],
] as const)('answers a field of %s the same, whatever else is asked', async (_, query, fields) => {
  const whole = await ask(server, query(fields.join(' ')));
  expect(whole.errors).toBeUndefined();
  for (const field of fields) {
    const alone = await ask(server, query(field));
    expect(alone.errors).toBeUndefined();
    expect(whole.data).toMatchObject(alone.data ?? {});
    expect(alone.data).not.toEqual(null);
  }
});

it('finds what is asked for in fragments and under other names', async () => {
  const { data, errors } = await ask(
    server,
    `{ papers(first: 1) { nodes { ...Text ... on Entity { called: label } } } }
     fragment Text on Paper { words: abstract concepts(first: 1) { edges { ...Said } } }
     fragment Said on PaperConceptEdge { where: spans { text } node { ... on Node { id } kinds } }`,
  );
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toMatch(/"words":".+"kinds":\[".+"called":".+"/);
});
