import type { ConceptKind } from '../../domain/concept.ts';
import type { MentionRole } from '../../domain/mention.ts';
import type { Paper } from '../../domain/paper.ts';
import type { PaperConcept } from '../../store/graph-reader.ts';

export type ComparisonCell = { readonly paper: Paper; readonly mentions: readonly PaperConcept[] };
export type ComparisonRow = {
  readonly heading: string;
  readonly role: MentionRole | null;
  readonly kind: ConceptKind | null;
  /** Whether two of the papers at least have a concept of this row in common. */
  readonly shared: boolean;
  /** One for each paper, in the order asked. */
  readonly cells: readonly ComparisonCell[];
};

type Heading = Pick<ComparisonRow, 'heading' | 'role' | 'kind'>;

const ofRole = (role: MentionRole, heading: string): Heading => ({ heading, role, kind: null });
const ofKind = (kind: ConceptKind, heading: string): Heading => ({ heading, role: null, kind });

/** What readers look for first stands first. */
const headings: readonly Heading[] = [
  ofRole('INTRODUCES', 'introduces'),
  ofRole('COMPARES', 'compares with'),
  ofKind('TASK', 'tasks'),
  ofKind('METHOD', 'methods'),
  ofKind('OBJECTIVE', 'training objectives'),
  ofKind('ARCHITECTURE', 'architectures'),
  ofKind('MODEL', 'models'),
  ofKind('DATASET', 'data sets'),
  ofKind('BENCHMARK', 'benchmarks'),
  ofKind('METRIC', 'metrics'),
  ofKind('TOOL', 'tools'),
  ofKind('FIELD', 'fields'),
  ofKind('OTHER', 'other'),
];

/**
 * Papers side by side: a row for each role and kind that any of them has, rows with something in common first. A concept
 * stands in the row of every role and kind it has, in each cell what is shared before the rest.
 */
export function comparisonRows(
  papers: readonly Paper[],
  mentionsOf: (paper: Paper) => readonly PaperConcept[],
): ComparisonRow[] {
  const rows = headings.map(({ heading, role, kind }): ComparisonRow => {
    const cells = papers.map((paper) => ({
      paper,
      mentions: mentionsOf(paper).filter(({ concept, mention }) =>
        role === null
          ? kind !== null && concept.kinds.includes(kind)
          : mention.roles.includes(role),
      ),
    }));
    const shared = sharedSlugs(cells);
    return { heading, role, kind, shared: shared.size > 0, cells: sharedFirst(cells, shared) };
  });
  return rows
    .filter(({ cells }) => cells.some(({ mentions }) => mentions.length > 0))
    .sort((a, b) => Number(b.shared) - Number(a.shared));
}

function sharedSlugs(cells: readonly ComparisonCell[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { mentions } of cells) {
    for (const { concept } of mentions) (seen.has(concept.slug) ? shared : seen).add(concept.slug);
  }
  return shared;
}

function sharedFirst(
  cells: readonly ComparisonCell[],
  shared: ReadonlySet<string>,
): ComparisonCell[] {
  const isShared = ({ concept }: PaperConcept) => Number(shared.has(concept.slug));
  return cells.map(({ paper, mentions }) => ({
    paper,
    mentions: mentions.toSorted((a, b) => isShared(b) - isShared(a)),
  }));
}
