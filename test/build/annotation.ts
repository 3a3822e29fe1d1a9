import type { Finding, FoundConcept, FoundTopic } from '../../src/domain/annotations.ts';

export function aFinding(over: Partial<Finding> = {}): Finding {
  return { source: 'text', method: 'vocabulary', methodVersion: '1', confidence: 1, ...over };
}

/** A concept that one paper speaks of, found in its title. */
export function aFoundConcept(over: Partial<FoundConcept> = {}): FoundConcept {
  const { slug = 'speculative-decoding' } = over;
  return {
    slug,
    label: slug.replaceAll('-', ' '),
    kinds: ['METHOD'],
    origin: 'EXTRACTED',
    aliases: [],
    acronym: null,
    spans: [{ field: 'title', start: 0, end: 20 }],
    roles: ['MENTIONS'],
    weight: 0.5,
    found: aFinding(),
    ...over,
  };
}

export function aFoundTopic(over: Partial<FoundTopic> = {}): FoundTopic {
  return {
    slug: 'decoding',
    score: 0.75,
    primary: true,
    concepts: ['speculative-decoding'],
    evidence: [{ field: 'title', start: 0, end: 20 }],
    found: aFinding({ method: 'concept-evidence' }),
    ...over,
  };
}
