// Class-based tf-idf: Grootendorst, M. (2022). BERTopic: neural topic modeling with a class-based TF-IDF procedure.
// https://doi.org/10.48550/arXiv.2203.05794; over concepts and their weights instead of words.

/** A concept of one paper, hubs left out. */
export type LabelConcept = {
  readonly slug: string;
  readonly label: string;
  readonly weight: number;
};

export type ClusterTerm = {
  readonly slug: string;
  readonly label: string;
  readonly weight: number;
  /** Members that mention it. */
  readonly papers: number;
};

type Tally = { label: string; weight: number; papers: number };

function tally(papers: readonly (readonly LabelConcept[])[]): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const concepts of papers) {
    for (const { slug, label, weight } of concepts) {
      const known = found.get(slug);
      if (!known) {
        found.set(slug, { label, weight, papers: 1 });
        continue;
      }
      known.label = label;
      known.weight += weight;
      known.papers += 1;
    }
  }
  return found;
}

/**
 * What is typical of each cluster against the others of its level, heaviest first, ties by slug. What one member alone
 * mentions is typical of that paper, not of a cluster, where anything else is to be had.
 */
export function clusterTerms(
  clusters: readonly (readonly (readonly LabelConcept[])[])[],
  most = 20,
): ClusterTerm[][] {
  const tallies = clusters.map(tally);
  const overall = new Map<string, number>();
  let mass = 0;
  for (const terms of tallies) {
    for (const [slug, { weight }] of terms) {
      overall.set(slug, (overall.get(slug) ?? 0) + weight);
      mass += weight;
    }
  }
  const average = mass / Math.max(1, clusters.length);
  return tallies.map((terms, at) => {
    const members = Math.max(1, clusters[at]?.length ?? 1);
    const weighed = [...terms].map(([slug, { label, weight, papers }]) => {
      const rarity = Math.log(1 + average / (overall.get(slug) ?? 1));
      return { slug, label, weight: (weight / members) * rarity, papers };
    });
    const shared = weighed.filter(({ papers }) => papers > 1);
    return (shared.length > 0 ? shared : weighed)
      .sort((a, b) => b.weight - a.weight || (a.slug < b.slug ? -1 : 1))
      .slice(0, most);
  });
}

/** Two or three terms that name a cluster; none that another one, or the name of the cluster above, says already. */
export function clusterLabel(terms: readonly ClusterTerm[], above: string | null): string {
  const taken = (above ?? '').toLowerCase();
  const named: string[] = [];
  const strongest = terms[0]?.weight ?? 0;
  for (const { label, weight } of terms) {
    const words = label.toLowerCase();
    const said = named.some(
      (n) => n.toLowerCase().includes(words) || words.includes(n.toLowerCase()),
    );
    if (said || taken.split(', ').includes(words)) continue;
    if (named.length === 3 || (named.length > 0 && weight < strongest * 0.35)) break;
    named.push(label);
  }
  return named.join(', ') || (terms[0]?.label ?? above ?? 'no common concept');
}
