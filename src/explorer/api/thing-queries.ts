import type { Named, Span } from './paper-query.ts';

export type PaperLine = {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: string | null;
};
type Papers<Edge> = { readonly totalCount: number | null; readonly edges: readonly Edge[] } | null;

export type Concept = Named & {
  readonly kinds: readonly string[];
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly hub: boolean;
  readonly papers: Papers<{
    readonly roles: readonly string[];
    readonly spans: readonly Span[];
    readonly node: PaperLine;
  }>;
  readonly coOccurring: readonly { readonly paperCount: number; readonly concept: Named }[] | null;
  readonly broader: { readonly nodes: readonly Named[] } | null;
  readonly narrower: { readonly nodes: readonly Named[] } | null;
};

export const conceptQuery = `
  query Concept($id: ID!, $where: PaperFilter) {
    node(id: $id) {
      ... on Concept {
        id
        label
        kinds
        aliases
        description
        hub
        papers(where: $where, first: 100) {
          totalCount
          edges { roles spans { field start end text } node { id title publishedOn } }
        }
        coOccurring(first: 12) { paperCount concept { id label } }
        broader(first: 10) { nodes { id label } }
        narrower(first: 20) { nodes { id label } }
      }
    }
  }`;

export type Topic = Named & {
  readonly description: string | null;
  readonly papers: Papers<{ readonly score: number; readonly node: PaperLine }>;
  readonly concepts: readonly { readonly paperCount: number; readonly concept: Named }[] | null;
  readonly overlaps: readonly { readonly paperCount: number; readonly topic: Named }[] | null;
  readonly narrower: { readonly nodes: readonly Named[] } | null;
};

export const topicQuery = `
  query Topic($id: ID!, $where: PaperFilter) {
    node(id: $id) {
      ... on Topic {
        id
        label
        description
        papers(where: $where, first: 100) {
          totalCount
          edges { score node { id title publishedOn } }
        }
        concepts(first: 12) { paperCount concept { id label } }
        overlaps(first: 8) { paperCount topic { id label } }
        narrower(first: 20) { nodes { id label } }
      }
    }
  }`;

export type Cluster = Named & {
  readonly sentence: string;
  readonly size: number;
  readonly terms: readonly { readonly paperCount: number; readonly concept: Named }[] | null;
  readonly members: Papers<{ readonly role: string; readonly node: PaperLine }>;
  readonly bridges:
    | readonly { readonly strength: number; readonly paper: PaperLine; readonly to: Named }[]
    | null;
};

export const clusterQuery = `
  query Cluster($id: ID!, $where: PaperFilter) {
    node(id: $id) {
      ... on Cluster {
        id
        label
        sentence
        size
        terms(first: 10) { paperCount concept { id label } }
        members(where: $where, first: 100) {
          totalCount
          edges { role node { id title publishedOn } }
        }
        bridges(first: 5) { strength paper { id title publishedOn } to { id label } }
      }
    }
  }`;

/** An author or an organization: a name and its papers. */
export type Writer = Named & { readonly papers: Papers<{ readonly node: PaperLine }> };

export const writerQuery = `
  query Writer($id: ID!, $where: PaperFilter) {
    node(id: $id) {
      ... on Author {
        id
        label
        papers(where: $where, first: 100) { totalCount edges { node { id title publishedOn } } }
      }
      ... on Organization {
        id
        label
        papers(where: $where, first: 100) { totalCount edges { node { id title publishedOn } } }
      }
    }
  }`;
