export type Span = {
  readonly field: 'TITLE' | 'ABSTRACT' | 'LABEL' | 'ALIAS';
  readonly start: number;
  readonly end: number;
  readonly text: string;
};
export type Named = { readonly id: string; readonly label: string };
export type Evidence = { readonly spans: readonly Span[] };

export type Contribution = {
  readonly signal: string;
  readonly label: string;
  readonly value: number;
  readonly share: number | null;
  readonly left: readonly Evidence[];
  readonly right: readonly Evidence[];
};
export type RelatedPaper = {
  readonly score: number;
  readonly node: {
    readonly id: string;
    readonly title: string;
    readonly publishedOn: string | null;
  };
  readonly explanation: {
    readonly verdict: string;
    readonly sentence: string;
    readonly contributions: {
      readonly items: readonly Contribution[];
      readonly total: number;
      readonly rest: number;
    };
  } | null;
};
export type Mention = {
  readonly weight: number;
  readonly roles: readonly string[];
  readonly spans: readonly Span[];
  readonly node: Named & { readonly kinds: readonly string[] };
};
export type Paper = {
  readonly id: string;
  readonly title: string;
  readonly abstract: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly links: readonly { readonly url: string; readonly kind: string }[];
  readonly authors: { readonly nodes: readonly Named[]; readonly totalCount: number } | null;
  readonly organizations: { readonly nodes: readonly Named[] } | null;
  readonly topics: { readonly nodes: readonly Named[] } | null;
  readonly concepts: { readonly edges: readonly Mention[]; readonly totalCount: number } | null;
  readonly related: { readonly edges: readonly RelatedPaper[] } | null;
  readonly cluster: { readonly role: string; readonly cluster: Named } | null;
};
/** Null when there is no such paper any more. */
export type PaperAnswer = { readonly node: Paper | null };

export const paperQuery = `
  query Paper($id: ID!) {
    node(id: $id) {
      ... on Paper {
        id
        title
        abstract
        publishedOn
        url
        links { url kind }
        authors(first: 12) { nodes { id label } totalCount }
        organizations(first: 6) { nodes { id label } }
        topics(first: 10) { nodes { id label } }
        concepts(first: 100) {
          totalCount
          edges { weight roles spans { field start end text } node { id label kinds } }
        }
        cluster { role cluster { id label } }
        related(first: 8) {
          edges {
            score
            node { id title publishedOn }
            explanation {
              verdict
              sentence
              contributions(first: 6) {
                total
                rest
                items {
                  signal
                  label
                  value
                  share
                  left { spans { field start end text } }
                  right { spans { field start end text } }
                }
              }
            }
          }
        }
      }
    }
  }`;
