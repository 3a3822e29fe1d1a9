import { z } from 'zod';
import { type EntityKey, type EntityKind, packEntityKey } from '../../domain/entity.ts';
import type { EntityNeighbours, NeighbourRelation } from '../analysis-reader.ts';
import type { Engine, Row } from '../engine.ts';
import { fill, query } from '../query.ts';

type Neighbour = EntityNeighbours['neighbours'][number];

/** What an edge counts for that is only there or not: a common author ties papers, as a citation does, a
 * common house hardly. */
const weights = { BROADER: 0.5, FROM: 0.3, WROTE: 0.6, CITES: 0.6 } as const;

/** How nodes of a kind hang on papers. Each in its own words: a pattern for all of them is three times slower on a hub. */
const names: Readonly<Record<Exclude<EntityKind, 'PAPER'>, NamedEdge>> = {
  CONCEPT: { label: 'Concept', edge: '<-[e:MENTIONS]-', relation: 'MENTIONS', weight: 'e.weight' },
  TOPIC: { label: 'Topic', edge: '<-[e:ABOUT]-', relation: 'ABOUT', weight: 'e.score' },
  ORGANIZATION: {
    label: 'Organization',
    edge: '<-[e:FROM]-',
    relation: 'FROM',
    weight: `${weights.FROM}`,
  },
  AUTHOR: { label: 'Author', edge: '-[e:WROTE]->', relation: 'WROTE', weight: `${weights.WROTE}` },
};
type NamedEdge = {
  readonly label: string;
  readonly edge: string;
  readonly relation: NeighbourRelation;
  /** Cypher for the weight of e. */
  readonly weight: string;
};

const kindOf = {
  MENTIONS: 'CONCEPT',
  ABOUT: 'TOPIC',
  FROM: 'ORGANIZATION',
  WROTE: 'AUTHOR',
  CITES: 'PAPER',
} as const;

/** Null where nobody counted: there is one at least, that which led there. */
const Count = z
  .number()
  .nullable()
  .transform((count) => Math.max(1, count ?? 1));

/** Only concepts can be hubs. */
const Hub = z
  .boolean()
  .nullable()
  .transform((hub) => hub === true);

const PaperRow = z.object({
  asked: z.string(),
  degree: z.number(),
  neighbours: z.array(
    z.tuple([
      z.enum(['MENTIONS', 'ABOUT', 'FROM', 'WROTE', 'CITES']),
      z.string(),
      z.number(),
      Count,
      Hub,
    ]),
  ),
});
const NameRow = z.object({
  asked: z.string(),
  hub: z.boolean().nullable(),
  papers: z.array(z.tuple([z.string(), z.number(), Count])),
  broader: z.array(z.tuple([z.string(), Count, Hub])),
  paperCount: z.number(),
});

/** One statement for each kind among the keys. */
export async function readNeighbours(
  engine: Engine,
  keys: readonly EntityKey[],
  limit: number,
): Promise<Map<string, EntityNeighbours>> {
  const kinds = [...new Set(keys.map(({ kind }) => kind))];
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const asked = new Set(keys.filter((key) => key.kind === kind).map(({ key }) => key));
      // one more than asked tells whether the list was cut
      const params = { keys: [...asked], limit: limit + 1 };
      if (kind === 'PAPER') {
        const rows = await engine.read(query('neighbours-of-papers'), { ...params, weights });
        return rows.map((row) => ofPaper(row, limit));
      }
      const { label, edge, weight } = names[kind];
      const filled = fill(query('neighbours-of-names'), { label, edge, weight });
      const rows = await engine.read(filled, params);
      return rows.map((row) => ofName(kind, row, limit));
    }),
  );
  return new Map(found.flat());
}

function ofPaper(row: Row, limit: number): [string, EntityNeighbours] {
  const { asked, degree, neighbours } = PaperRow.parse(row);
  const all = neighbours.map(([relation, name, weight, leastDegree, hub]): Neighbour => {
    const key = packEntityKey({ kind: kindOf[relation], key: name });
    return { key, relation, weight, leastDegree, hub };
  });
  return [packEntityKey({ kind: 'PAPER', key: asked }), { degree, hub: false, ...cut(all, limit) }];
}

function ofName(
  kind: Exclude<EntityKind, 'PAPER'>,
  row: Row,
  limit: number,
): [string, EntityNeighbours] {
  const { asked, hub, papers, broader, paperCount } = NameRow.parse(row);
  const { relation } = names[kind];
  const all = [
    ...papers.map(([key, weight, leastDegree]): Neighbour => {
      const paper = packEntityKey({ kind: 'PAPER', key });
      return { key: paper, relation, weight, leastDegree, hub: false };
    }),
    ...broader.map(([slug, leastDegree, isHub]): Neighbour => {
      const key = packEntityKey({ kind, key: slug });
      return { key, relation: 'BROADER', weight: weights.BROADER, leastDegree, hub: isHub };
    }),
  ];
  const degree = paperCount + broader.length;
  return [packEntityKey({ kind, key: asked }), { degree, hub: hub === true, ...cut(all, limit) }];
}

/** The strongest first, ties by key. */
function cut(all: readonly Neighbour[], limit: number) {
  const sorted = all.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return { neighbours: sorted.slice(0, limit), cut: all.length > limit };
}
