import type { PaperFilter, RangeFilter, SlugFilter } from '../../domain/paper-filter.ts';
import type { OutlinedPaper } from '../../store/picture-reader.ts';
import type { GraphOutline, OutlinedKind, OutlinedNames } from './graph-outline.ts';
import { endOf, startOf } from './tie-columns.ts';

/** Whether the paper of a number passes a filter. */
export type PaperTest = (number: number) => boolean;

/** A filter as a test; null where it asks for more than an outline knows. */
export function paperTest(outline: GraphOutline, where: PaperFilter): PaperTest | null {
  const { organizations, authors, clusters, roles, text, and, or, not, ...own } = where;
  if ([organizations, authors, clusters, roles, text].some((each) => each != null)) return null;
  const inner = (filters: readonly PaperFilter[]) => {
    const tests = filters.map((each) => paperTest(outline, each));
    return tests.every((test) => test !== null) ? tests : null;
  };
  const [every, some, none] = [inner(and ?? []), inner(or ?? []), inner(not ? [not] : [])];
  if (!every || !some || !none) return null;
  const tests = [...ownTests(outline, own), ...every];
  if (or) tests.push((number) => some.some((test) => test(number)));
  for (const test of none) tests.push((number) => !test(number));
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (number) => tests.every((test) => test(number));
}

function ownTests(outline: GraphOutline, where: PaperFilter): PaperTest[] {
  const { papers } = outline;
  const { ids, topics, concepts, sources, hasAbstract, hasLinks } = where;
  const tests: PaperTest[] = [
    ...nameTests(outline, 'TOPIC', topics),
    ...nameTests(outline, 'CONCEPT', concepts),
  ];
  const add = (test: (paper: OutlinedPaper) => boolean) =>
    tests.push((number) => {
      const paper = papers[number];
      return paper !== undefined && test(paper);
    });
  if (ids) {
    const given = new Set<string>(ids);
    add(({ key }) => given.has(key));
  }
  if (sources) add((paper) => (paper.sources ?? []).some((each) => sources.includes(each)));
  if (hasAbstract != null) add((paper) => paper.hasAbstract === hasAbstract);
  if (hasLinks != null) add((paper) => paper.hasLinks === hasLinks);
  for (const field of ['publishedOn', 'listedOn'] as const) {
    const range = where[field];
    if (range) add((paper) => lies(paper[field], range));
  }
  for (const field of ['authorCount', 'commentCount', 'upvotes'] as const) {
    const range = where[field];
    if (range) add((paper) => lies(paper[field], range));
  }
  return tests;
}

/** A missing value satisfies neither end. */
function lies<Value extends string | number>(
  value: Value | null | undefined,
  { from, to, isNull }: RangeFilter<Value>,
): boolean {
  if (isNull != null && isNull !== (value == null)) return false;
  if (from != null && !(value != null && value >= from)) return false;
  return to == null || (value != null && value <= to);
}

function nameTests(
  { papers, names }: GraphOutline,
  kind: OutlinedKind,
  filter: SlugFilter | null | undefined,
): PaperTest[] {
  if (!filter) return [];
  const { some, all, none } = filter;
  const has = (slugs: readonly string[]): PaperTest => {
    const marked = markPapers(names[kind], slugs, papers.length);
    return (number) => marked[number] === 1;
  };
  const without = none ? has(none) : null;
  return [
    ...(some ? [has(some)] : []),
    ...(all ?? []).map((slug) => has([slug])),
    ...(without ? [(number: number) => !without(number)] : []),
  ];
}

/** Papers of names and of what is narrower, however far down. */
function markPapers(names: OutlinedNames, slugs: readonly string[], papers: number): Uint8Array {
  const family = new Set(slugs);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const [narrower, broader] of names.broader) if (family.has(broader)) family.add(narrower);
  }
  const marked = new Uint8Array(papers);
  for (const slug of family) {
    const name = names.numbers.get(slug);
    if (name === undefined) continue;
    const { ofNames } = names;
    for (let at = startOf(ofNames, name); at < endOf(ofNames, name); at += 1) {
      marked[ofNames.ends[at] ?? 0] = 1;
    }
  }
  return marked;
}
