import type { ClusterId } from '../../domain/cluster.ts';
import type { DrawnKey, RelationKind } from '../../domain/drawn-graph.ts';
import type { EntityKey } from '../../domain/entity.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { TopicSlug } from '../../domain/topic.ts';

export const projections = ['ENTITIES', 'PAPERS', 'CONCEPTS', 'TOPICS', 'CLUSTERS'] as const;
export type Projection = (typeof projections)[number];

/** Which part of the graph is meant. */
export type PictureScope =
  | { readonly by: 'all' }
  | {
      readonly by: 'around';
      readonly keys: readonly DrawnKey[];
      /** How many hops from there. */
      readonly depth: number;
      /** The kinds of hop; null: all that the projection has. */
      readonly relations: readonly RelationKind[] | null;
    }
  | { readonly by: 'topic'; readonly slug: TopicSlug }
  | { readonly by: 'cluster'; readonly id: ClusterId }
  | { readonly by: 'papers'; readonly keys: readonly PaperKey[] }
  | { readonly by: 'search'; readonly text: string }
  | { readonly by: 'path'; readonly from: EntityKey; readonly to: EntityKey };

export type PictureQuestion = {
  readonly scope: PictureScope;
  readonly show: Projection;
  readonly where: PaperFilter;
  readonly limits: { readonly nodes: number; readonly edges: number };
  /** Of the clusters that are drawn, and that nodes are coloured by; 0 is the coarsest. */
  readonly level: number;
};

export const mostNodes = 2_000;
export const mostEdges = 10_000;
export const deepest = 4;
