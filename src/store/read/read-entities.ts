import type { Entity, EntityKey } from '../../domain/entity.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { Engine } from '../engine.ts';
import { project, type StoredFields } from '../rows/stored-fields.ts';
import { readAsked } from './named-reader.ts';
import { authorNoun } from './read-authors.ts';
import { conceptNoun } from './read-concepts.ts';
import { organizationNoun } from './read-organizations.ts';
import { readPapersByKey } from './read-papers.ts';
import { topicNoun } from './read-topics.ts';

/** Entities of several kinds, by `KIND:key`: one statement a kind. */
export async function readEntities(
  engine: Engine,
  asked: readonly EntityKey[],
): Promise<Map<string, Entity>> {
  const keysOf = (kind: EntityKey['kind']) =>
    asked.filter((one) => one.kind === kind).map(({ key }) => key);
  const named = async <Kind extends 'TOPIC' | 'CONCEPT' | 'ORGANIZATION' | 'AUTHOR'>(
    kind: Kind,
    noun: {
      plural: string;
      fields: StoredFields<Extract<Entity, { kind: Kind }>['value']>;
    },
  ) => {
    const node = project('n', noun.fields);
    const decode = (row: unknown) => ({ kind, value: node.decode(row) }) as Entity;
    return readAsked(engine, `${noun.plural}-by-slug`, keysOf(kind), { ...node, decode });
  };
  const [papers, topics, concepts, organizations, authors] = await Promise.all([
    readPapersByKey(engine, keysOf('PAPER') as PaperKey[]),
    named('TOPIC', topicNoun),
    named('CONCEPT', conceptNoun),
    named('ORGANIZATION', organizationNoun),
    named('AUTHOR', authorNoun),
  ]);
  const under = (kind: EntityKey['kind'], found: ReadonlyMap<string, Entity>) =>
    [...found].map(([key, entity]) => [`${kind}:${key}`, entity] as const);
  return new Map([
    ...[...papers].map(([key, value]) => [`PAPER:${key}`, { kind: 'PAPER', value }] as const),
    ...under('TOPIC', topics),
    ...under('CONCEPT', concepts),
    ...under('ORGANIZATION', organizations),
    ...under('AUTHOR', authors),
  ]);
}
