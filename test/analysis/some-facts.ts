import { type Background, buildModel, type Model } from '../../src/analysis/model.ts';
import type { ConceptFact, NamedFact, PaperFacts } from '../../src/analysis/paper-facts.ts';
import { defaultSettings } from '../../src/analysis/vector-settings.ts';

/** A concept that a paper mentions; nothing broader, no place in the text, unless said. */
export function aConcept(slug: string, more: Partial<ConceptFact> = {}): ConceptFact {
  return { slug, label: slug.replaceAll('-', ' '), weight: 0.5, spans: [], broader: [], ...more };
}

export function aName(slug: string): NamedFact {
  return { slug, label: slug, weight: 1, spans: [] };
}

/** A paper of which nothing is known but what the test says. */
export function someFacts(more: Partial<PaperFacts> & { title?: string } = {}): PaperFacts {
  const { title = '', ...rest } = more;
  return {
    key: 'arxiv:1',
    text: { title, abstract: null },
    concepts: [],
    topics: [],
    organizations: [],
    authors: [],
    cites: [],
    isCited: false,
    ...rest,
  };
}

export const noBackground: Background = { paperCount: 0, terms: [] };

export function aModel(papers: readonly PaperFacts[], hubs: readonly string[] = []): Model {
  return buildModel(noBackground, papers, new Set(hubs), defaultSettings);
}
