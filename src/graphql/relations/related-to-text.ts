import { distinctiveConcepts } from '../../analysis/distinctive-concepts.ts';
import { factsOfText } from '../../analysis/facts-of-text.ts';
import type { PaperFacts } from '../../analysis/paper-facts.ts';
import type { SparseVector } from '../../analysis/sparse-vector.ts';
import { vectorise } from '../../analysis/vectorise.ts';
import type { TextAnnotations } from '../../domain/annotations.ts';
import { ConceptSlug } from '../../domain/concept.ts';
import { cutText } from '../../domain/cut-text.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { PaperText } from '../../domain/text.ts';
import { rankCandidates, type ScoredPaper } from './rank-candidates.ts';
import type { RequestAnalysis } from './request-analysis.ts';

/** What a text is among papers: everything that relates it to them. */
export type TextInGraph = { readonly facts: PaperFacts; readonly vector: SparseVector };

/** Stands where papers have their key; none of theirs looks like it. */
export const submittedKey = 'submitted text';

/** Concepts that lead to candidates; rarer ones come first, so that more would bring little. */
const mostConcepts = 12;
/** Papers whose neighbours are candidates too: near papers may share words with the text, and no concept. */
const mostLeads = 5;

/** Makes of a text what ingest would make of a paper with this title and abstract. */
export async function placeText(
  analysis: RequestAnalysis,
  text: PaperText,
  found: TextAnnotations,
  topicLabel: (slug: string) => string,
): Promise<TextInGraph> {
  const slugs = found.concepts.map(({ slug }) => ConceptSlug.parse(slug));
  const [model, broader] = await Promise.all([analysis.model(), analysis.reader.broaderOf(slugs)]);
  const broaderOf = (slug: string) => broader.get(ConceptSlug.parse(slug)) ?? [];
  const facts = factsOfText(submittedKey, cutText(text).text, found, broaderOf, topicLabel);
  return { facts, vector: vectorise(model, facts) };
}

/** The papers nearest to a text, the nearest first; not the paper that the text is of, where it is of one. */
export async function relatedToText(
  analysis: RequestAnalysis,
  { facts, vector }: TextInGraph,
  most: number,
  itself: PaperKey | null = null,
): Promise<ScoredPaper[]> {
  const model = await analysis.model();
  const concepts = distinctiveConcepts(model, [facts], vector, mostConcepts);
  const candidates = analysis.candidates({});
  const sharing = await candidates.load({ concepts, similarTo: [] });
  const others = sharing.filter((key) => key !== itself);
  const first = await rank(analysis, vector, others);
  const similarTo = first.slice(0, mostLeads).map(({ key }) => key);
  if (similarTo.length === 0) return [];
  const more = await candidates.load({ concepts: [], similarTo });
  const keys = new Set([...first.map(({ key }) => key), ...more, ...similarTo]);
  if (itself) keys.delete(itself);
  return (await rank(analysis, vector, [...keys])).slice(0, most);
}

async function rank(
  analysis: RequestAnalysis,
  vector: SparseVector,
  keys: readonly PaperKey[],
): Promise<ScoredPaper[]> {
  const vectors = await Promise.all(
    keys.map(async (key) => [key, await analysis.vector.load(key)] as const),
  );
  return rankCandidates(
    vector,
    vectors.flatMap(([key, other]) => (other ? [[key, other] as const] : [])),
  );
}
