import { type EntityKey, type EntityKind, packEntityKey } from '../../domain/entity.ts';
import type { EntityNeighbours, NeighbourRelation } from '../analysis-reader.ts';
import type { Engine, Row } from '../engine.ts';
import { fill, query } from '../query.ts';
import { groupRows } from './group-rows.ts';

const nodes: Readonly<Record<EntityKind, { readonly label: string; readonly property: string }>> = {
  PAPER: { label: 'Paper', property: 'key' },
  TOPIC: { label: 'Topic', property: 'slug' },
  CONCEPT: { label: 'Concept', property: 'slug' },
  ORGANIZATION: { label: 'Organization', property: 'slug' },
  AUTHOR: { label: 'Author', property: 'slug' },
};

/** What an edge counts for that is only there or not: a common author ties papers, a common house hardly does. */
const weights = { BROADER: 0.5, FROM: 0.3, WROTE: 0.6 } as const;

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
      const filled = fill(query('neighbours-of-nodes'), nodes[kind]);
      // one more than asked tells whether the list was cut
      const params = { keys: [...asked], limit: limit + 1, weights };
      const rows = await engine.read(filled, params);
      const groups = groupRows(rows, 'asked', (row) => row);
      return [...groups].map(
        ([key, group]) => [packEntityKey({ kind, key }), toNeighbours(group, limit)] as const,
      );
    }),
  );
  return new Map(found.flat());
}

function toNeighbours(rows: readonly Row[], limit: number): EntityNeighbours {
  const [first] = rows;
  return {
    degree: Number(first?.['degree']),
    hub: first?.['hub'] === true,
    cut: rows.length > limit,
    neighbours: rows.slice(0, limit).map((row) => ({
      key: `${String(row['label']).toUpperCase()}:${String(row['key'])}`,
      relation: row['relation'] as NeighbourRelation,
      weight: Number(row['weight']),
    })),
  };
}
