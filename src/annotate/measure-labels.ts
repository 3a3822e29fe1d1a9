import type { Annotations, FoundConcept } from '../domain/annotations.ts';
import { type PaperText, readSpan } from '../domain/text.ts';
import { surfaceKey } from './surface-key.ts';

/** What a reader says of one paper. */
export type ReaderLabel = {
  readonly topics: readonly string[];
  /** Topics on which either answer is right. */
  readonly borderline: readonly string[];
  /** Systems, data sets and benchmarks that it presents itself. */
  readonly introduces: readonly string[];
  /** Those of others that it names. */
  readonly named: readonly string[];
  /** What it speaks of, each with the words that it rests on; null where nobody listed them. */
  readonly concepts: readonly (readonly string[])[] | null;
};

/** One paper, what a reader says of it, and what was found. */
export type LabelledCase = {
  readonly paper: PaperText;
  readonly label: ReaderLabel;
  readonly found: Annotations;
};

/** How many were found, how many are wanted, and how many are both. */
export type Agreement = {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
};

/** The first so many concepts of a paper are what a reader looks at. */
const mostRead = 15;

/** By what was labelled: topics one by one, then the concepts by role, then all and the first fifteen of them. */
export function measureLabels(cases: readonly LabelledCase[]): Map<string, Agreement> {
  const measures = new Map<string, Agreement>();
  const slugs = new Set(
    cases.flatMap(({ label, found }) => [...label.topics, ...found.topics.map(({ slug }) => slug)]),
  );
  for (const slug of [...slugs].sort()) measures.set(`topic ${slug}`, agreeOnTopic(cases, slug));
  const agreeOnNames = (wanted: 'introduces' | 'named', roles: readonly string[]) =>
    agreeOn(
      cases.map(({ paper, label, found }) => ({
        paper,
        wanted: label[wanted].map((name) => [name]),
        found: found.concepts.filter((concept) =>
          concept.roles.some((role) => roles.includes(role)),
        ),
      })),
    );
  measures.set('introduces', agreeOnNames('introduces', ['INTRODUCES']));
  measures.set('uses', agreeOnNames('named', ['USES', 'COMPARES', 'EVALUATES_ON']));
  const listed = cases.flatMap(({ paper, label, found }) =>
    label.concepts ? [{ paper, wanted: label.concepts, found: found.concepts }] : [],
  );
  if (listed.length === 0) return measures;
  const first = listed.map((each) => ({ ...each, found: each.found.slice(0, mostRead) }));
  return measures
    .set('concepts', agreeOn(listed))
    .set(`concepts, first ${mostRead}`, agreeOn(first));
}

function agreeOnTopic(cases: readonly LabelledCase[], slug: string): Agreement {
  const judged = cases.filter(({ label }) => !label.borderline.includes(slug));
  const isFound = ({ found }: LabelledCase) => found.topics.some((topic) => topic.slug === slug);
  const isWanted = ({ label }: LabelledCase) => label.topics.includes(slug);
  return {
    right: judged.filter((each) => isFound(each) && isWanted(each)).length,
    found: judged.filter(isFound).length,
    wanted: judged.filter(isWanted).length,
  };
}

type NamesOfPaper = {
  readonly paper: PaperText;
  /** Each by one of its names. */
  readonly wanted: readonly (readonly string[])[];
  readonly found: readonly FoundConcept[];
};

function agreeOn(papers: readonly NamesOfPaper[]): Agreement {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const each of papers) {
    const called = each.found.map((concept) => namesOf(concept, each.paper));
    right += each.wanted.filter((names) => {
      const keys = names.map(surfaceKey);
      return called.some((others) => keys.some((key) => others.has(key)));
    }).length;
    found += each.found.length;
    wanted += each.wanted.length;
  }
  return { right, found, wanted };
}

/** All ways in which a paper writes a concept, and its own names. */
function namesOf({ label, acronym, aliases, spans }: FoundConcept, paper: PaperText): Set<string> {
  const written = spans.map((span) => readSpan(paper, span));
  return new Set([label, acronym ?? '', ...aliases, ...written].map(surfaceKey));
}

export function precisionOf({ right, found }: Agreement): number {
  return found === 0 ? 0 : right / found;
}

export function recallOf({ right, wanted }: Agreement): number {
  return wanted === 0 ? 0 : right / wanted;
}

export function f1Of({ right, found, wanted }: Agreement): number {
  return right === 0 ? 0 : (2 * right) / (found + wanted);
}
