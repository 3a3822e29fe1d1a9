import { type Entity, type EntityKind, entityKinds } from '../../domain/entity.ts';
import type { Engine } from '../engine.ts';
import type { Suggestion } from '../graph-reader.ts';
import { query } from '../query.ts';
import { toSearchName } from '../rows/name-properties.ts';
import { readEntities } from './read-entities.ts';

/**
 * What has a name that begins with the prefix, be it an alias or acronym, then what has one that holds a word which does;
 * the more papers the earlier.
 */
export async function readSuggestions(
  engine: Engine,
  prefix: string,
  kinds: readonly EntityKind[],
  first: number,
): Promise<Suggestion[]> {
  const begins = toSearchName([prefix]).trimEnd();
  if (begins === '') return [];
  const rows = await engine.read(query('suggestions'), {
    begins,
    alias: `|${begins}`,
    kinds: kinds.length === 0 ? entityKinds : kinds,
    limit: first,
  });
  const ranked = rows
    .map((row) => ({
      kind: String(row['kind']) as EntityKind,
      key: String(row['key']),
      rank: [
        row['atStart'] === true ? 0 : 1,
        -Number(row['papers']),
        entityKinds.indexOf(String(row['kind']) as EntityKind),
      ],
    }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.key < b.key ? -1 : 1))
    .slice(0, first);
  const entities = await readEntities(engine, ranked);
  return ranked.flatMap(({ kind, key }) => {
    const entity = entities.get(`${kind}:${key}`);
    return entity ? [{ entity, matched: matchedName(entity, begins) }] : [];
  });
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The one of its names by which it was found: the label where that fits, else an alias or acronym. */
function matchedName(entity: Entity, begins: string): string {
  const names = namesOf(entity);
  const fits = (test: (name: string) => boolean) =>
    names.find((name) => test(toSearchName([name])));
  return (
    fits((name) => name.startsWith(begins)) ??
    fits((name) => name.includes(begins)) ??
    names[0] ??
    ''
  );
}

function namesOf(entity: Entity): string[] {
  if (entity.kind === 'PAPER') return [entity.value.title];
  if (entity.kind !== 'CONCEPT') return [entity.value.label];
  const { label, aliases, acronym } = entity.value;
  return [label, ...(acronym ? [acronym] : []), ...aliases];
}
