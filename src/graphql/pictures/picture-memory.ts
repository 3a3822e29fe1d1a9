import type { ClusterId } from '../../domain/cluster.ts';
import type { DrawnGraph, GraphCut } from '../../domain/drawn-graph.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type {
  NameSketch,
  PaperEdge,
  PaperPlace,
  PaperSketch,
  RankedPaper,
  TopicSet,
} from '../../store/picture-reader.ts';
import type { Outlines } from '../outline/outlines.ts';
import { Remembered } from '../relations/remembered.ts';
import type { Newcomer } from './near-papers.ts';
import type { Totals } from './sketch.ts';

export type Place = { readonly x: number; readonly y: number; readonly cluster: ClusterId | null };
type NextNames = { readonly broader: readonly string[]; readonly narrower: readonly string[] };
type Scored = { readonly key: PaperKey; readonly score: number };
type Weighted = { readonly key: PaperKey; readonly weight: number };

/** What pictures of one server share: some 100 MB when all of it is full. */
export type PictureMemory = {
  /** Of every paper what pictures ask for; null for a reader of a few pictures. */
  readonly outlines: Outlines | null;
  /** Where names are drawn, by level and name; null: nowhere. It takes the strongest papers of each to know. */
  readonly places: Remembered<Place | null>;
  /** By question; whole ones only. */
  readonly drawn: Remembered<
    Pick<DrawnGraph, 'nodes' | 'edges'> & { readonly cutBy: readonly GraphCut[] }
  >;
  /** How much there is in all, by question. */
  readonly totals: Remembered<Totals>;
  readonly papers: Remembered<PaperSketch | null>;
  readonly paperPlaces: Remembered<PaperPlace | null>;
  readonly paperEdges: Remembered<readonly PaperEdge[] | null>;
  readonly near: Remembered<readonly Scored[] | null>;
  /** Of papers that came after the analysis. */
  readonly newcomers: Remembered<Newcomer | null>;
  readonly names: Remembered<NameSketch | null>;
  readonly nextNames: Remembered<NextNames | null>;
  readonly papersOfNames: Remembered<readonly Weighted[] | null>;
  /** By source, filter and limit. */
  readonly strongest: Remembered<readonly RankedPaper[]>;
  readonly topicSets: Remembered<readonly TopicSet[]>;
};

export const createPictureMemory = (outlines: Outlines | null = null): PictureMemory => ({
  outlines,
  places: new Remembered(50_000),
  drawn: new Remembered(40_000, ({ nodes, edges }) => nodes.length + edges.length),
  totals: new Remembered(1_000),
  papers: new Remembered(20_000),
  paperPlaces: new Remembered(50_000),
  paperEdges: new Remembered(5_000),
  near: new Remembered(5_000),
  newcomers: new Remembered(10_000),
  names: new Remembered(20_000),
  nextNames: new Remembered(20_000),
  papersOfNames: new Remembered(2_000),
  strongest: new Remembered(100),
  topicSets: new Remembered(100),
});
