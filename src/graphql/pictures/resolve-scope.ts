import { ClusterId } from '../../domain/cluster.ts';
import { type DrawnKey, type RelationKind, unpackDrawnKey } from '../../domain/drawn-graph.ts';
import type { EntityKey } from '../../domain/entity.ts';
import { BadUserInput, NotFound } from '../../domain/errors.ts';
import { PaperKey } from '../../domain/paper.ts';
import { TopicSlug } from '../../domain/topic.ts';
import { kindOfType } from '../entity-types.ts';
import { readGlobalId } from '../global-id.ts';
import type { Loaders } from '../loaders.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import { deepest, type PictureScope } from './picture-question.ts';

/** A scope as it is asked: with global ids, or keys of a drawing. Exactly one is given. */
export type AskedScope = {
  readonly all?: boolean | null;
  readonly around?: {
    readonly ids: readonly string[];
    readonly depth?: number | null;
    readonly relations?: readonly RelationKind[] | null;
  } | null;
  readonly topic?: string | null;
  readonly cluster?: string | null;
  readonly papers?: readonly string[] | null;
  readonly search?: string | null;
  readonly path?: { readonly from: string; readonly to: string } | null;
};

type Context = { readonly loaders: Loaders; readonly analysis: RequestAnalysis };

/** The scope in words of the domain; refuses what leads nowhere. */
export async function resolveScope(asked: AskedScope, context: Context): Promise<PictureScope> {
  if (asked.around) {
    const { ids, depth, relations } = asked.around;
    if (ids.length === 0) throw new BadUserInput('"around" needs at least one id.');
    const hops = depth ?? 1;
    if (hops < 1 || hops > deepest) throw new BadUserInput(`"depth" is from 1 to ${deepest}.`);
    if (relations?.length === 0) throw new BadUserInput('"relations" names at least one kind.');
    const keys = await Promise.all(ids.map((id) => resolveId(id, context)));
    return { by: 'around', keys: distinct(keys), depth: hops, relations: relations ?? null };
  }
  if (asked.topic != null) {
    const key = await resolveId(asked.topic, context, 'topic');
    return { by: 'topic', slug: TopicSlug.parse(key.key) };
  }
  if (asked.cluster != null) {
    const key = await resolveId(asked.cluster, context, 'cluster');
    return { by: 'cluster', id: ClusterId.parse(key.key) };
  }
  if (asked.papers) {
    if (asked.papers.length === 0) throw new BadUserInput('"papers" needs at least one id.');
    const keys = await Promise.all(asked.papers.map((id) => resolveId(id, context, 'paper')));
    return { by: 'papers', keys: keys.map(({ key }) => PaperKey.parse(key)) };
  }
  if (asked.search != null) return { by: 'search', text: asked.search };
  if (asked.path) {
    const [from, to] = await Promise.all(
      [asked.path.from, asked.path.to].map((id) => resolveEntity(id, context)),
    );
    if (!from || !to || (from.kind === to.kind && from.key === to.key)) {
      throw new BadUserInput('"from" and "to" are the same entity.');
    }
    return { by: 'path', from, to };
  }
  if (asked.all !== true) throw new BadUserInput('"all" can only be true: name another scope.');
  return { by: 'all' };
}

function distinct(keys: readonly DrawnKey[]): DrawnKey[] {
  return [...new Map(keys.map((key) => [`${key.kind}:${key.key}`, key])).values()];
}

async function resolveEntity(id: string, context: Context): Promise<EntityKey> {
  const { kind, key } = await resolveId(id, context);
  if (kind === 'CLUSTER') throw new NotFound('entity', id);
  return { kind, key };
}

async function resolveId(
  id: string,
  { loaders, analysis }: Context,
  noun?: 'paper' | 'topic' | 'cluster',
): Promise<DrawnKey> {
  const asked = readDrawnKey(id);
  const named = noun ? id.replace(`${noun.toUpperCase()}:`, '') : id;
  const missing = new NotFound(noun ?? 'entity or cluster', shown(named));
  if (!asked || (noun && asked.kind !== noun.toUpperCase())) throw missing;
  if (asked.kind === 'CLUSTER') {
    const cluster = await analysis.cluster.load(ClusterId.parse(asked.key));
    if (!cluster) throw missing;
    return asked;
  }
  const entity = await loaders.entity({ kind: asked.kind, key: asked.key });
  if (!entity) throw missing;
  // a retired key has led to its survivor
  const key = entity.kind === 'PAPER' ? entity.value.key : entity.value.slug;
  return { kind: entity.kind, key };
}

const shown = (id: string) => (id.length > 100 ? `${id.slice(0, 100)}…` : id);

/** What an id, or a key of a drawing, names; null for anything else. */
export function readDrawnKey(id: string): DrawnKey | null {
  const own = unpackDrawnKey(id);
  if (own) return own;
  const known = readGlobalId(id);
  if (!known) return null;
  return known.typename === 'Cluster'
    ? { kind: 'CLUSTER', key: known.id }
    : { kind: kindOfType(known.typename), key: known.id };
}
