import type { TopicSet } from '../../store/picture-reader.ts';
import type { GraphOutline, OutlinedKind } from './graph-outline.ts';
import type { PaperTest } from './paper-test.ts';
import { endOf, startOf, type Ties } from './tie-columns.ts';

/** Papers that pass with their topics and concepts, and all edges between them. */
export function countOutlined(
  { papers, names }: GraphOutline,
  passes: PaperTest,
): { nodes: number; edges: number } {
  const { marked: passing, count } = markPassing(papers.length, passes);
  let nodes = count;
  let edges = 0;
  for (const { slugs, ofPapers, ofNames, broaderEnds: broader } of [names.CONCEPT, names.TOPIC]) {
    for (let paper = 0; paper < passing.length; paper += 1) {
      if (passing[paper] === 1) edges += endOf(ofPapers, paper) - startOf(ofPapers, paper);
    }
    for (let name = 0; name < slugs.length; name += 1) {
      if (hasAny(ofNames, name, passing)) nodes += 1;
    }
    for (let at = 0; at < broader.length; at += 2) {
      const both =
        hasAny(ofNames, broader[at] as number, passing) &&
        hasAny(ofNames, broader[at + 1] as number, passing);
      if (both) edges += 1;
    }
  }
  return { nodes, edges };
}

/** Which papers pass, and how many: a plain loop, for there may be many. */
export function markPassing(
  papers: number,
  passes: PaperTest,
): { readonly marked: Uint8Array; readonly count: number } {
  const marked = new Uint8Array(papers);
  let count = 0;
  for (let paper = 0; paper < papers; paper += 1) {
    if (!passes(paper)) continue;
    marked[paper] = 1;
    count += 1;
  }
  return { marked, count };
}

/** Most names are of one paper, or of one that passes: seen from the names, few ties are looked at. */
function hasAny(ties: Ties, node: number, marked: Uint8Array): boolean {
  const end = endOf(ties, node);
  for (let at = startOf(ties, node); at < end; at += 1) {
    if (marked[ties.ends[at] as number] === 1) return true;
  }
  return false;
}

/** Papers of names that pass, and their edges to the names and to those beside them. */
export function countAroundNames(
  { papers, names }: GraphOutline,
  kind: OutlinedKind,
  slugs: readonly string[],
  beside: readonly string[],
  passes: PaperTest,
): { papers: number; edges: number } {
  const { numbers, slugs: all, ofPapers, ofNames } = names[kind];
  const numbersOf = (of: readonly string[]) =>
    [...new Set(of)].flatMap((slug) => numbers.get(slug) ?? []);
  const wanted = new Uint8Array(all.length);
  for (const name of numbersOf([...slugs, ...beside])) wanted[name] = 1;
  const met = new Uint8Array(papers.length);
  const counted = { papers: 0, edges: 0 };
  for (const name of numbersOf(slugs)) {
    for (let at = startOf(ofNames, name); at < endOf(ofNames, name); at += 1) {
      const paper = ofNames.ends[at] ?? 0;
      if (met[paper] === 1 || !passes(paper)) continue;
      met[paper] = 1;
      counted.papers += 1;
      for (let tie = startOf(ofPapers, paper); tie < endOf(ofPapers, paper); tie += 1) {
        counted.edges += wanted[ofPapers.ends[tie] ?? 0] ?? 0;
      }
    }
  }
  return counted;
}

/** Which topics papers that pass are about together, and how many papers are about just these. */
export function outlinedTopicSets({ names }: GraphOutline, passing: Iterable<number>): TopicSet[] {
  const { slugs, ofPapers } = names.TOPIC;
  const sets = new Map<string, { topics: string[]; papers: number }>();
  for (const paper of passing) {
    const own = ofPapers.ends.subarray(startOf(ofPapers, paper), endOf(ofPapers, paper));
    if (own.length === 0) continue;
    const name = own.toSorted().join();
    const known = sets.get(name);
    if (known) known.papers += 1;
    else sets.set(name, { topics: Array.from(own, (topic) => slugs[topic] ?? ''), papers: 1 });
  }
  return [...sets.values()];
}
