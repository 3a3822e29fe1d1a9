import { compareText } from '../../domain/compare-text.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { NamingRelation, PaperEdge, PictureReader } from '../../store/picture-reader.ts';
import {
  countAroundNames,
  countOutlined,
  markPassing,
  outlinedTopicSets,
} from './count-outline.ts';
import { type GraphOutline, type OutlinedKind, rolesOf } from './graph-outline.ts';
import { type PaperTest, paperTest } from './paper-test.ts';
import { endOf, firstTies, startOf } from './tie-columns.ts';

type Passing = <Value>(
  where: Parameters<typeof paperTest>[1],
  known: (test: PaperTest) => Value,
  otherwise: () => Promise<Value>,
) => Promise<Value>;

/** The same reader; what the outline knows is not read. */
export function outlinedPictures(reader: PictureReader, outline: GraphOutline): PictureReader {
  const { papers, numbers, byStrength, sketches, near, nearBack, state, names } = outline;
  const under: Passing = async (where, known, otherwise) => {
    const test = paperTest(outline, where);
    return test ? known(test) : otherwise();
  };
  const keyOf = (number: number) => papers[number]?.key as PaperKey;
  const numbersOf = (keys: readonly PaperKey[]) => {
    const found: number[] = [];
    for (const key of new Set(keys)) {
      const number = numbers.get(key);
      if (number !== undefined) found.push(number);
    }
    return found;
  };
  const isOutlined = (kind: string): kind is OutlinedKind => kind in names;
  return {
    ...reader,
    strongestPapers: (source, where, limit) => {
      const otherwise = () => reader.strongestPapers(source, where, limit);
      if (source.by !== 'filter') return otherwise();
      const first = (test: PaperTest) =>
        firstOf(byStrength, test, limit).map((number) => ({
          key: keyOf(number),
          strength: papers[number]?.strength ?? 0,
        }));
      return under(where, first, otherwise);
    },
    papersAmong: (keys, where) =>
      under(
        where,
        (test) => new Set(numbersOf(keys).filter(test).map(keyOf)),
        async () => new Set(await reader.papersAmong(keys, where)),
      ),
    paperSketches: async (keys) =>
      new Map(
        numbersOf(keys).flatMap((number) => {
          const sketch = sketches[number];
          return sketch ? [[keyOf(number), sketch] as const] : [];
        }),
      ),
    edgesOfPapers: async (keys, relations) => {
      const [known, others] = split(relations);
      if (relations.length === 0) return new Map();
      const read = others.length > 0 ? await reader.edgesOfPapers(keys, others) : new Map();
      return new Map(
        numbersOf(keys).map((number) => {
          const own = known.map((relation) => edgesOf(outline, number, relation));
          const lists = [...own, read.get(keyOf(number)) ?? []].filter(({ length }) => length > 0);
          // each list is in order by itself
          const edges = lists.length > 1 ? lists.flat().sort(byWeight) : (lists[0] ?? []);
          return [keyOf(number), edges] as const;
        }),
      );
    },
    nearPapers: async (revision, keys) => {
      if (revision !== state.revision) return reader.nearPapers(revision, keys);
      return new Map(
        numbersOf(keys).map((number) => {
          const list: { other: number; score: number }[] = [];
          for (const ties of [near, nearBack]) {
            for (let at = startOf(ties, number); at < endOf(ties, number); at += 1) {
              list.push({ other: ties.ends[at] ?? 0, score: ties.weights[at] ?? 0 });
            }
          }
          list.sort((a, b) => b.score - a.score || compareText(keyOf(a.other), keyOf(b.other)));
          const named = list.map(({ other, score }) => ({ key: keyOf(other), score }));
          return [keyOf(number), named] as const;
        }),
      );
    },
    papersOfNames: (kind, slugs, where, limit) => {
      const otherwise = () => reader.papersOfNames(kind, slugs, where, limit);
      if (!isOutlined(kind)) return otherwise();
      const { numbers: known, ofNames } = names[kind];
      const strongest = (test: PaperTest) =>
        new Map(
          [...new Set(slugs)].flatMap((slug) => {
            const name = known.get(slug);
            if (name === undefined) return [];
            const list = firstTies(ofNames, name, limit, test).map((at) => ({
              key: keyOf(ofNames.ends[at] ?? 0),
              weight: ofNames.weights[at] ?? 0,
            }));
            return [[slug, list] as const];
          }),
        );
      return under(where, strongest, otherwise);
    },
    countPapers: (where) =>
      under(
        where,
        (test) => markPassing(papers.length, test).count,
        () => reader.countPapers(where),
      ),
    countEntities: (where) =>
      under(
        where,
        (test) => countOutlined(outline, test),
        async () => reader.countEntities(where),
      ),
    countSimilar: async (revision) =>
      revision === state.revision ? near.ends.length : reader.countSimilar(revision),
    countPapersOfNames: (kind, slugs, beside, where) => {
      const otherwise = () => reader.countPapersOfNames(kind, slugs, beside, where);
      if (!isOutlined(kind)) return otherwise();
      const count = (test: PaperTest) => countAroundNames(outline, kind, slugs, beside, test);
      return under(where, count, async () => ({ ...(await otherwise()) }));
    },
    topicSets: (where) =>
      under(
        where,
        (test) => outlinedTopicSets(outline, [...papers.keys()].filter(test)),
        async () => [...(await reader.topicSets(where))],
      ),
  };
}

function firstOf(order: Int32Array, test: PaperTest, limit: number): number[] {
  const found: number[] = [];
  for (const number of order) {
    if (found.length === limit) break;
    if (test(number)) found.push(number);
  }
  return found;
}

const kindOf = { MENTIONS: 'CONCEPT', ABOUT: 'TOPIC' } as const;
type Known = keyof typeof kindOf;

function split(relations: readonly NamingRelation[]) {
  const known: Known[] = [];
  const others: NamingRelation[] = [];
  for (const relation of relations) {
    if (relation === 'MENTIONS' || relation === 'ABOUT') known.push(relation);
    else others.push(relation);
  }
  return [known, others] as const;
}

function edgesOf({ names }: GraphOutline, paper: number, relation: Known): PaperEdge[] {
  const { slugs, ofPapers } = names[kindOf[relation]];
  const edges: PaperEdge[] = [];
  for (let at = startOf(ofPapers, paper); at < endOf(ofPapers, paper); at += 1) {
    const slug = slugs[ofPapers.ends[at] ?? 0] ?? '';
    const roles = rolesOf(ofPapers.marks[at] ?? 0);
    edges.push({ relation, slug, weight: ofPapers.weights[at] ?? 0, roles });
  }
  return edges;
}

const byWeight = (a: PaperEdge, b: PaperEdge) =>
  b.weight - a.weight || compareText(a.relation, b.relation) || compareText(a.slug, b.slug);
