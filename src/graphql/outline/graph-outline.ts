import { MentionRole } from '../../domain/mention.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type {
  BroaderPair,
  OutlinedPaper,
  PaperEdge,
  PaperSketch,
  PictureReader,
} from '../../store/picture-reader.ts';
import type { GraphState } from '../relations/remembered.ts';
import { rankTies, TieColumns, type Ties, turnTies } from './tie-columns.ts';

export type OutlinedKind = 'CONCEPT' | 'TOPIC';
/** Names of one kind by their numbers, and how papers hang on them. */
export type OutlinedNames = {
  readonly slugs: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** From papers to names: those of each paper strongest first, ties by slug. */
  readonly ofPapers: Ties;
  /** From names to papers: those of each name strongest first, ties by key. */
  readonly ofNames: Ties;
  readonly broader: readonly BroaderPair[];
  /** The same of names that papers have, as numbers: narrower and broader by turns. */
  readonly broaderEnds: Int32Array;
};

/**
 * What pictures and simple filters ask of every paper, of one state of the graph and in the memory of a server: some 2 kB a
 * paper. Papers are numbered in the order of their keys.
 */
export type GraphOutline = {
  readonly state: GraphState;
  readonly papers: readonly OutlinedPaper[];
  readonly numbers: ReadonlyMap<PaperKey, number>;
  /** Numbers of papers, the strongest first, ties by key. */
  readonly byStrength: Int32Array;
  readonly sketches: readonly PaperSketch[];
  readonly names: Readonly<Record<OutlinedKind, OutlinedNames>>;
  /** Pairs of similar papers, from the one that holds their edge, and the same from the other. */
  readonly near: Ties;
  readonly nearBack: Ties;
};

/** Papers of one read of themselves, and of one read of what hangs on them: some 10 ms of work. */
const batches = { papers: 2_000, edges: 200 } as const;

/** Null where it would be too large, where the graph changes meanwhile, or when nobody wants it any more. */
export async function readOutline(
  reader: PictureReader,
  state: GraphState,
  mostPapers: number,
  isWanted: () => boolean,
): Promise<GraphOutline | null> {
  const papers = await readPapers(reader, mostPapers, isWanted);
  if (papers === null) return null;
  const numbers = new Map(papers.map(({ key }, number) => [key, number]));
  const near = new TieColumns();
  const concepts = new NameColumns('MENTIONS');
  const topics = new NameColumns('ABOUT');
  const sketches: PaperSketch[] = [];
  for (let at = 0; at < papers.length; at += batches.edges) {
    if (!isWanted()) return null;
    const keys = papers.slice(at, at + batches.edges).map(({ key }) => key);
    const looks = await reader.paperSketches(keys);
    const edges = await reader.edgesOfPapers(keys, ['MENTIONS', 'ABOUT']);
    const similar = await reader.nearHeld(state.revision, keys);
    for (const key of keys) {
      const look = looks.get(key);
      if (!look) return null;
      sketches.push(look);
      concepts.add(edges.get(key) ?? []);
      topics.add(edges.get(key) ?? []);
      for (const other of similar.get(key) ?? []) {
        const number = numbers.get(other.key);
        if (number === undefined) return null;
        near.add(number, other.score);
      }
      near.endNode();
    }
  }
  const names = {
    CONCEPT: await concepts.finish(await reader.broaderPairs('CONCEPT')),
    TOPIC: await topics.finish(await reader.broaderPairs('TOPIC')),
  };
  if ((await reader.version()) !== state.version) return null;
  const ties = near.finish();
  const nearBack = turnTies(ties, papers.length);
  const byStrength = rank(papers);
  return { state, papers, numbers, sketches, names, near: ties, nearBack, byStrength };
}

async function readPapers(
  reader: PictureReader,
  mostPapers: number,
  isWanted: () => boolean,
): Promise<OutlinedPaper[] | null> {
  const papers: OutlinedPaper[] = [];
  for (;;) {
    if (!isWanted()) return null;
    const read = await reader.outlinedPapers(papers.at(-1)?.key ?? '', batches.papers);
    // engines do not agree on where such a paper stands among the strongest
    if (read.some(({ strength }) => strength == null)) return null;
    papers.push(...read);
    if (papers.length > mostPapers) return null;
    if (read.length < batches.papers) return papers;
  }
}

/** A sort of all would hold others up; there are few different strengths. */
function rank(papers: readonly OutlinedPaper[]): Int32Array {
  const groups = new Map<number, number[]>();
  for (const [number, { strength }] of papers.entries()) {
    const group = groups.get(strength ?? 0);
    if (group) group.push(number);
    else groups.set(strength ?? 0, [number]);
  }
  const sorted = [...groups].sort(([a], [b]) => b - a);
  return new Int32Array(sorted.flatMap(([, group]) => group));
}

class NameColumns {
  readonly #relation: PaperEdge['relation'];
  readonly #slugs: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ties = new TieColumns();

  constructor(relation: PaperEdge['relation']) {
    this.#relation = relation;
  }

  /** The edges of the next paper. */
  add(edges: readonly PaperEdge[]): void {
    for (const { relation, slug, weight, roles } of edges) {
      if (relation === this.#relation) this.#ties.add(this.#numberOf(slug), weight, toMark(roles));
    }
    this.#ties.endNode();
  }

  #numberOf(slug: string): number {
    const known = this.#numbers.get(slug);
    if (known !== undefined) return known;
    const number = this.#slugs.push(slug) - 1;
    this.#numbers.set(slug, number);
    return number;
  }

  async finish(broader: readonly BroaderPair[]): Promise<OutlinedNames> {
    const ofPapers = this.#ties.finish();
    const ofNames = turnTies(ofPapers, this.#slugs.length);
    await rankTies(ofNames);
    const numbers = this.#numbers;
    const pairs = broader.map((pair) => pair.flatMap((slug) => numbers.get(slug) ?? []));
    const broaderEnds = new Int32Array(pairs.filter(({ length }) => length === 2).flat());
    return { slugs: this.#slugs, numbers, ofPapers, ofNames, broader, broaderEnds };
  }
}

const roles = MentionRole.options;
const toMark = (own: readonly MentionRole[]): number =>
  own.reduce((mark, role) => mark | (1 << roles.indexOf(role)), 0);

const rolesByMark = Array.from({ length: 1 << roles.length }, (_, mark) =>
  roles.filter((_role, at) => (mark & (1 << at)) !== 0),
);
/** The roles of a mention, in the order of their names in the domain. */
export const rolesOf = (mark: number): readonly MentionRole[] => rolesByMark[mark] ?? [];
