import type { RelationKind } from '../../domain/drawn-graph.ts';
import type { EntityKey } from '../../domain/entity.ts';
import { packEntityKey, unpackEntityKey } from '../../domain/entity.ts';
import { BadUserInput } from '../../domain/errors.ts';
import { PaperKey } from '../../domain/paper.ts';
import { isEmptyFilter } from '../../domain/paper-filter.ts';
import type { GraphReader } from '../../store/graph-reader.ts';
import { turnedCitations } from '../relations/turned-citations.ts';
import { sketchAroundAs } from './around-projection.ts';
import { broaderEdges } from './graph-edges.ts';
import {
  givenPapers,
  type PaperSet,
  papersOfCluster,
  papersOfTopic,
  papersUnder,
} from './paper-set.ts';
import type { PictureQuestion, Projection } from './picture-question.ts';
import { papersOfSeeds } from './seed-papers.ts';
import type { Sketch } from './sketch.ts';
import { sketchAround } from './sketch-around.ts';
import { clustersInScope, sketchClusters } from './sketch-clusters.ts';
import { sketchConcepts } from './sketch-concepts.ts';
import type { SketchContext } from './sketch-context.ts';
import { sketchEntities } from './sketch-entities.ts';
import { sketchPapers } from './sketch-papers.ts';
import { pathsBetween, sketchPaths } from './sketch-path.ts';
import { sketchTopics } from './sketch-topics.ts';

const usual: Readonly<Record<Projection, readonly RelationKind[]>> = {
  ENTITIES: ['MENTIONS', 'ABOUT', 'BROADER', 'FROM', 'WROTE'],
  PAPERS: ['SIMILAR'],
  CONCEPTS: ['CO_OCCURS'],
  TOPICS: ['OVERLAPS'],
  CLUSTERS: ['CLUSTER_TIE'],
};
const possible: Readonly<Record<Projection, readonly RelationKind[]>> = {
  ...usual,
  ENTITIES: [...usual.ENTITIES, 'SIMILAR', 'CITES'],
  PAPERS: ['SIMILAR', 'CITES'],
};

/** Chooses what a picture shows. */
export async function chooseSketch(
  context: SketchContext,
  question: PictureQuestion,
): Promise<Sketch> {
  const { scope, show, where, limits, level } = question;
  const { reader, analysis, deadline } = context;
  switch (scope.by) {
    case 'all':
      return project(context, papersUnder(reader, where), question);
    case 'topic':
      return project(context, papersOfTopic(reader, scope.slug, where), question);
    case 'cluster': {
      const set = await papersOfCluster(reader, analysis, scope.id, where);
      if (show !== 'CLUSTERS') return project(context, set, question);
      const clusters = await clustersInScope(analysis, level, scope.id);
      return sketchClusters(analysis, clusters, set.filter, limits);
    }
    case 'papers':
      return project(context, await givenPapers(reader, scope.keys, where), question);
    case 'search': {
      const { papers, names } = await searchHits(reader, scope.text, where);
      return project(context, await givenPapers(reader, papers, {}), question, names);
    }
    case 'path': {
      const found = await pathsBetween(analysis, scope.from, scope.to);
      const ends = [packEntityKey(scope.from), packEntityKey(scope.to)] as const;
      const steps = found.paths.flatMap((path) => path.steps);
      const met = [...new Set([...ends, ...steps.flatMap(({ from, to }) => [from, to])])];
      const keys = met.map(unpackEntityKey).filter((key) => key !== null);
      if (show === 'ENTITIES') {
        const [broader, isTurned] = await Promise.all([
          broaderEdges(reader.pictures, keys),
          turnedCitations(analysis, found.paths),
        ]);
        return sketchPaths(found, ends, limits, broader, isTurned);
      }
      const papers = keys.filter(({ kind }) => kind === 'PAPER').map(({ key }) => key);
      const set = await givenPapers(
        reader,
        papers.map((key) => PaperKey.parse(key)),
        where,
      );
      return project(context, set, question);
    }
    case 'around': {
      const relations = new Set(scope.relations ?? usual[show]);
      const wrong = [...relations].find((relation) => !possible[show].includes(relation));
      if (wrong) {
        throw new BadUserInput(
          `"relations" of ${show} are ${possible[show].join(', ')}; ${wrong} is none of them.`,
        );
      }
      const { pictures } = reader;
      const walk = { pictures, near: context.near, where, relations, limits, deadline };
      if (show === 'ENTITIES') return sketchAround(scope.keys, scope.depth, walk);
      if (show !== 'PAPERS') {
        return sketchAroundAs(show, context, { seeds: scope.keys, depth: scope.depth, question });
      }
      const { revision } = await analysis.head();
      const starts = await papersOfSeeds(pictures, revision, scope.keys, where, limits.nodes + 1);
      const seeds = starts.map((key) => ({ kind: 'PAPER', key }) as const);
      return sketchAround(seeds, scope.depth, walk);
    }
  }
}

async function searchHits(reader: GraphReader, text: string, where: PictureQuestion['where']) {
  const page = { limit: 1_000, direction: 'forward', cursor: null } as const;
  const { rows } = await reader.search({ text, kinds: [], where }, page);
  const hits = rows.map(({ row }) => row.entity);
  return {
    papers: hits.flatMap((hit) => (hit.kind === 'PAPER' ? [hit.value.key] : [])),
    names: hits.flatMap((hit): EntityKey[] =>
      hit.kind === 'PAPER' ? [] : [{ kind: hit.kind, key: hit.value.slug }],
    ),
  };
}

async function project(
  { reader, analysis, near }: SketchContext,
  set: PaperSet,
  { show, limits, level }: PictureQuestion,
  names: readonly EntityKey[] = [],
): Promise<Sketch> {
  const { pictures } = reader;
  switch (show) {
    case 'ENTITIES':
      return sketchEntities(pictures, set, limits, names);
    case 'PAPERS':
      return sketchPapers(set, near, limits, () => countPapers({ reader, analysis, near }, set));
    case 'CONCEPTS':
      return sketchConcepts(pictures, set, limits);
    case 'TOPICS':
      return sketchTopics(pictures, set.filter, limits);
    case 'CLUSTERS': {
      const clusters = await clustersInScope(analysis, level, null);
      return sketchClusters(analysis, clusters, set.filter, limits);
    }
  }
}

/** So many papers are looked at one by one to count the ties between them. */
const mostCounted = 2_000;

async function countPapers(
  { reader, analysis, near }: Pick<SketchContext, 'reader' | 'analysis' | 'near'>,
  set: PaperSet,
) {
  const papers = await reader.pictures.countPapers(set.filter);
  if (papers > mostCounted) {
    const { revision } = await analysis.head();
    const ties = isEmptyFilter(set.filter) ? await reader.pictures.countSimilar(revision) : null;
    return { papers, ties };
  }
  const keys = (await set.strongest(mostCounted)).map(({ key }) => key);
  const all = new Set(keys);
  const lists = [...(await near(keys)).values()];
  const ends = lists.flatMap((list) => list.filter(({ key }) => all.has(key))).length;
  return { papers, ties: ends / 2 };
}
