import type { FoundConcept, TextAnnotations } from '../domain/annotations.ts';
import { type PaperText, readSpan } from '../domain/text.ts';
import { toTable } from './to-table.ts';

/** What was found in a text, as lines for people: topics, concepts, links. */
export function describeAnnotations(text: PaperText, found: TextAnnotations): string[] {
  const labels = new Map(found.concepts.map(({ slug, label }) => [slug, label]));
  const topics = found.topics.map(({ slug, score, concepts }) => [
    slug,
    score.toFixed(2),
    concepts.map((concept) => labels.get(concept) ?? concept).join(', '),
  ]);
  const concepts = found.concepts.map((concept) => [
    concept.label,
    concept.weight.toFixed(2),
    concept.roles.join(' ').toLowerCase(),
    concept.kinds.join(' ').toLowerCase(),
    concept.origin.toLowerCase(),
    wordsOf(text, concept),
  ]);
  const links = found.links.map(({ url, kind }) => [url, kind.toLowerCase()]);
  return [
    ...toTable(['topic', 'score', 'because of'], topics),
    ...toTable(['concept', 'weight', 'role', 'kind', 'origin', 'words'], concepts),
    ...toTable(['link', 'kind'], links),
  ];
}

/** Each spelling once, with how often it stands there. */
function wordsOf(text: PaperText, { spans }: FoundConcept): string {
  const counts = new Map<string, number>();
  for (const span of spans) {
    const words = readSpan(text, span).replace(/\s+/g, ' ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .map(([words, count]) => (count > 1 ? `${words} (${count} times)` : words))
    .join(', ');
}
