import { relationKinds } from '../domain/drawn-graph.ts';
import { BadUserInput } from '../domain/errors.ts';
import { MentionRole } from '../domain/mention.ts';
import type { PictureParameters } from '../domain/picture-parameters.ts';
import type { GraphContext } from './context.ts';
import {
  mostEdges,
  mostNodes,
  type PictureQuestion,
  projections,
} from './pictures/picture-question.ts';
import { type AskedScope, readDrawnKey, resolveScope } from './pictures/resolve-scope.ts';
import { type AskedPaperFilter, toPaperFilter } from './types/paper-filter.ts';

const longestText = 256;

/** The picture that is asked for in plain words; the whole graph when no part is named. */
export async function toPictureQuestion(
  asked: PictureParameters,
  context: Pick<GraphContext, 'loaders' | 'analysis'>,
): Promise<PictureQuestion> {
  const show = oneOf('show', asked.show?.toUpperCase() ?? 'ENTITIES', projections);
  const [scope, where] = await Promise.all([
    resolveScope(toScope(asked), context),
    toPaperFilter(toFilter(asked), context.analysis),
  ]);
  return {
    ...{ scope, show, where, level: whole('level', asked.level, 0, 0, 100) },
    limits: {
      nodes: whole('nodes', asked.nodes, 200, 1, mostNodes),
      edges: whole('edges', asked.edges, 600, 0, mostEdges),
    },
  };
}

function toScope(asked: PictureParameters): AskedScope {
  const { topic, cluster, around, papers, search, from, to } = asked;
  const given = [
    ...Object.entries({ topic, cluster, around, papers, search }),
    ...(from !== undefined || to !== undefined ? [['from', from]] : []),
  ].filter(([name, value]) => name === 'from' || value !== undefined);
  if (given.length > 1) {
    const names = given.map(([name]) => `"${name}"`).join(' and ');
    throw new BadUserInput(`Ask for one part at a time, not for ${names}.`);
  }
  if (around === undefined && (asked.depth ?? asked.relations) !== undefined) {
    throw new BadUserInput('"depth" and "relations" go with "around".');
  }
  if (topic !== undefined) return { topic: keyOr('TOPIC', topic) };
  if (cluster !== undefined) return { cluster: keyOr('CLUSTER', cluster) };
  if (papers !== undefined) return { papers: listOf('papers', papers, 1_000).map(paperKey) };
  if (search !== undefined) return { search: short('search', search) };
  if (from !== undefined || to !== undefined) {
    if (!from || !to) throw new BadUserInput('A path needs both "from" and "to".');
    return { path: { from, to } };
  }
  if (around === undefined) return { all: true };
  const depth = asked.depth === undefined ? 1 : whole('depth', asked.depth, 1, 1, 100);
  const relations = asked.relations
    ? listOf('relations', asked.relations, relationKinds.length).map((relation) =>
        oneOf('relations', relation.toUpperCase(), relationKinds),
      )
    : null;
  return { around: { ids: listOf('around', around, 100), depth, relations } };
}

function toFilter(asked: PictureParameters): AskedPaperFilter {
  const some = (name: 'topics' | 'concepts' | 'organizations' | 'authors') =>
    asked[name] === undefined ? null : { some: listOf(name, asked[name], 1_000) };
  const { clusters, sources, roles, text } = asked;
  const [from, to] = [day('since', asked), day('until', asked)];
  return {
    ...{ topics: some('topics'), concepts: some('concepts') },
    ...{ organizations: some('organizations'), authors: some('authors') },
    clusters: clusters === undefined ? null : listOf('clusters', clusters, 1_000),
    sources: sources === undefined ? null : listOf('sources', sources, 1_000),
    roles: roles
      ? listOf('roles', roles, 10).map((role) =>
          oneOf('roles', role.toUpperCase(), MentionRole.options),
        )
      : null,
    publishedOn: from || to ? { from, to } : null,
    text: text === undefined ? null : short('text', text),
  };
}

const keyOr = (kind: string, name: string) => (readDrawnKey(name) ? name : `${kind}:${name}`);
const paperKey = (name: string) => keyOr('PAPER', name);

function listOf(name: string, text: string, most: number): string[] {
  const values = text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  if (values.length === 0) throw new BadUserInput(`"${name}" is empty.`);
  if (values.length > most) throw new BadUserInput(`"${name}" takes at most ${most}.`);
  return values;
}

function whole(name: string, text: string | undefined, usual: number, least: number, most: number) {
  if (text === undefined) return usual;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new BadUserInput(`"${name}" is a whole number from ${least} to ${most}.`);
}

function oneOf<Value extends string>(name: string, value: string, all: readonly Value[]): Value {
  const known = all.find((each) => each === value);
  if (known) return known;
  throw new BadUserInput(`"${name}" takes ${all.join(', ').toLowerCase()}.`);
}

function short(name: string, text: string): string {
  if (text.length <= longestText) return text;
  throw new BadUserInput(`"${name}" has at most ${longestText} characters.`);
}

function day(name: 'since' | 'until', asked: PictureParameters): string | null {
  const text = asked[name];
  if (text === undefined) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  if (isDay) return text;
  throw new BadUserInput(`"${name}" is a day such as 2024-02-07.`);
}
