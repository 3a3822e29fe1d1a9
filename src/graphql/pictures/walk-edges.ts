import type { DrawnKey, RelationKind } from '../../domain/drawn-graph.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { NamingRelation, PictureReader } from '../../store/picture-reader.ts';
import { citationEdges } from './citation-edges.ts';
import type { Deadline } from './deadline.ts';
import { broaderEdges, namingEdge } from './graph-edges.ts';
import type { NearPapers } from './near-papers.ts';
import { nameOfPaper } from './paper-name.ts';
import { type SketchEdge, sketchEdge } from './sketch.ts';

export const naming = ['MENTIONS', 'ABOUT', 'FROM', 'WROTE'] as const satisfies NamingRelation[];

/** What a walk through the graph goes by. */
export type Walk = {
  readonly pictures: PictureReader;
  readonly near: NearPapers;
  readonly where: PaperFilter;
  readonly relations: ReadonlySet<RelationKind>;
  readonly limits: { readonly nodes: number; readonly edges: number };
  readonly deadline: Deadline;
};

/** All edges of the chosen kinds that nodes have; what leads to names is read from the papers' side. */
export async function edgesAmong(
  nodes: readonly DrawnKey[],
  { pictures, near, relations }: Pick<Walk, 'pictures' | 'near' | 'relations'>,
): Promise<SketchEdge[]> {
  const papers = nodes.filter(({ kind }) => kind === 'PAPER').map(({ key }) => PaperKey.parse(key));
  const drawn = new Set(papers);
  const [edges, ties, citations, broader] = await Promise.all([
    pictures.edgesOfPapers(
      papers,
      naming.filter((relation) => relations.has(relation)),
    ),
    relations.has('SIMILAR') ? near(papers) : null,
    // each citation is met at the paper that cites
    relations.has('CITES') ? pictures.citationsOf(papers, 1) : new Map(),
    relations.has('BROADER') ? broaderEdges(pictures, nodes) : [],
  ]);
  return [
    ...[...edges].flatMap(([paper, list]) => list.map((edge) => namingEdge(paper, edge))),
    ...[...(ties ?? [])].flatMap(([paper, list]) =>
      list
        .filter(({ key }) => drawn.has(key))
        .map(({ key, score }) =>
          sketchEdge('SIMILAR', nameOfPaper(paper), nameOfPaper(key), score),
        ),
    ),
    ...citationEdges(citations),
    ...broader,
  ];
}
