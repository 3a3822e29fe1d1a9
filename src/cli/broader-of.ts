import type { BroaderOf } from '../analysis/facts-of-text.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

/** Every broader concept of a curated one, however far up, by slug; none of any other. */
export function toBroaderOf({ concepts }: Vocabulary): BroaderOf {
  const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]));
  const known = new Map<string, ReturnType<BroaderOf>>();
  return (slug) => {
    let above = known.get(slug);
    if (!above) {
      const found = new Map<string, string>();
      const climb = (from: string) => {
        for (const up of bySlug.get(from)?.broader ?? []) {
          const concept = bySlug.get(up);
          if (!concept || found.has(up)) continue;
          found.set(up, concept.label);
          climb(up);
        }
      };
      climb(slug);
      above = [...found]
        .map(([broader, label]) => ({ slug: broader, label }))
        .sort((a, b) => (a.slug < b.slug ? -1 : 1));
      known.set(slug, above);
    }
    return above;
  };
}
