import DataLoader from 'dataloader';
import { AuthorSlug } from '../domain/author.ts';
import { ConceptSlug } from '../domain/concept.ts';
import type { Entity, EntityKey } from '../domain/entity.ts';
import { OrganizationSlug } from '../domain/organization.ts';
import { emptyPage, type Page } from '../domain/page.ts';
import { PaperKey } from '../domain/paper.ts';
import { TopicSlug } from '../domain/topic.ts';
import type { GraphReader, ListRequest, Relation } from '../store/graph-reader.ts';

/** One set per request: loaders remember what they loaded, and requests must not share memory. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(reader: GraphReader) {
  const shared = createSharing();
  const nouns = {
    paper: byKey((keys: readonly PaperKey[]) => reader.papersByKey(keys)),
    topic: byKey((slugs: readonly TopicSlug[]) => reader.topicsBySlug(slugs)),
    concept: byKey((slugs: readonly ConceptSlug[]) => reader.conceptsBySlug(slugs)),
    organization: byKey((slugs: readonly OrganizationSlug[]) => reader.organizationsBySlug(slugs)),
    author: byKey((slugs: readonly AuthorSlug[]) => reader.authorsBySlug(slugs)),
  };

  return {
    ...nouns,
    entity: (key: EntityKey) => loadEntity(nouns, key),

    /** Fields that ask for the same page of a relation share a loader, so a list of parents costs one read. */
    page<From, Row, Filter, Field extends string>(
      relation: Relation<From, Row, Filter, Field>,
      request: ListRequest<Filter, Field>,
    ): DataLoader<From, Page<Row>> {
      return shared(relation, ['page', request], () => {
        const read = (from: readonly From[]) => relation.pages(from, request);
        return byKey<From, Page<Row>, Page<Row>>(read, emptyPage);
      });
    },

    count<From, Row, Filter, Field extends string>(
      relation: Relation<From, Row, Filter, Field>,
      where: Filter,
    ): DataLoader<From, number> {
      return shared(relation, ['count', where], () => {
        const read = (from: readonly From[]) => relation.counts(from, where);
        return byKey<From, number, number>(read, 0);
      });
    },
  };
}

type NounLoaders = Pick<Loaders, 'paper' | 'topic' | 'concept' | 'organization' | 'author'>;

/** Whatever kind of entity it is; null where there is none. */
async function loadEntity(loaders: NounLoaders, { kind, key }: EntityKey): Promise<Entity | null> {
  const known = <Kind extends string, Value>(kind: Kind, value: Value | null) =>
    value && { kind, value };
  switch (kind) {
    case 'PAPER':
      return known(kind, await loaders.paper.load(PaperKey.parse(key)));
    case 'TOPIC':
      return known(kind, await loaders.topic.load(TopicSlug.parse(key)));
    case 'CONCEPT':
      return known(kind, await loaders.concept.load(ConceptSlug.parse(key)));
    case 'ORGANIZATION':
      return known(kind, await loaders.organization.load(OrganizationSlug.parse(key)));
    case 'AUTHOR':
      return known(kind, await loaders.author.load(AuthorSlug.parse(key)));
  }
}

/** A loader over a read that answers a Map, in which what is not there is absent. */
function byKey<Key, Value, Absent = null>(
  read: (keys: readonly Key[]) => Promise<Map<Key, Value>>,
  ...[absent]: null extends Absent ? [] : [absent: Absent]
): DataLoader<Key, Value | Absent> {
  return new DataLoader<Key, Value | Absent>(async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key) ?? ((absent ?? null) as Absent));
  });
}

/** Hands out one loader for a relation and an argument set. */
function createSharing() {
  const byRelation = new Map<object, Map<string, unknown>>();

  return <Key, Value>(
    relation: object,
    args: unknown,
    make: () => DataLoader<Key, Value>,
  ): DataLoader<Key, Value> => {
    const known = byRelation.get(relation) ?? new Map<string, unknown>();
    byRelation.set(relation, known);
    const name = JSON.stringify(args);
    const loader = (known.get(name) as DataLoader<Key, Value> | undefined) ?? make();
    known.set(name, loader);
    return loader;
  };
}
