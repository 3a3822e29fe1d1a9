import type { Vocabulary, VocabularyConcept } from '../domain/vocabulary.ts';
import { surfaceKey } from './surface-key.ts';

/** The ways in which a curated concept may be written, its label first. */
export function writtenForms({ label, aliases, acronym }: VocabularyConcept): string[] {
  return [label, ...aliases, ...(acronym ? [acronym] : [])];
}

/** All that is wrong with a vocabulary, one sentence each; nothing when it is sound. */
export function checkVocabulary({ concepts, topics }: Vocabulary): string[] {
  return [
    ...repeated('Concept', concepts),
    ...repeated('Topic', topics),
    ...missing(concepts, topics),
    ...cycles('concept', new Map(concepts.map(({ slug, broader }) => [slug, broader]))),
    ...cycles(
      'topic',
      new Map(topics.map(({ slug, broader }) => [slug, broader === null ? [] : [broader]])),
    ),
    ...sharedForms(concepts),
  ];
}

function repeated(noun: string, rows: readonly { readonly slug: string }[]): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { slug } of rows) {
    if (seen.has(slug)) problems.push(`${noun} "${slug}" is there twice.`);
    seen.add(slug);
  }
  return problems;
}

function missing(concepts: Vocabulary['concepts'], topics: Vocabulary['topics']): string[] {
  const known = new Set(concepts.map(({ slug }) => slug));
  const knownTopics = new Set(topics.map(({ slug }) => slug));
  const problems: string[] = [];
  for (const { slug, broader } of concepts) {
    for (const wider of broader) {
      if (!known.has(wider)) {
        problems.push(`Concept "${slug}" has the broader concept "${wider}", which is not there.`);
      }
    }
  }
  for (const topic of topics) {
    if (topic.broader !== null && !knownTopics.has(topic.broader)) {
      problems.push(
        `Topic "${topic.slug}" has the broader topic "${topic.broader}", which is not there.`,
      );
    }
    const named = [topic.concepts, topic.against].flatMap((weights) => Object.keys(weights));
    for (const slug of [...named, ...topic.needs]) {
      if (!known.has(slug)) {
        problems.push(`Topic "${topic.slug}" rests on the concept "${slug}", which is not there.`);
      }
    }
  }
  return problems;
}

function cycles(noun: string, broader: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const problems: string[] = [];
  const visit = (slug: string, path: readonly string[]): void => {
    if (path.includes(slug)) {
      const round = [...path.slice(path.indexOf(slug)), slug].join(' < ');
      problems.push(`A ${noun} is broader than itself: ${round}.`);
      return;
    }
    if (done.has(slug)) return;
    for (const wider of broader.get(slug) ?? []) visit(wider, [...path, slug]);
    done.add(slug);
  };
  for (const slug of broader.keys()) visit(slug, []);
  return problems;
}

function sharedForms(concepts: readonly VocabularyConcept[]): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const concept of concepts) {
    for (const form of writtenForms(concept)) {
      const key = surfaceKey(form);
      if (key === '') {
        problems.push(
          `Concept "${concept.slug}" is written "${form}", which holds no letter or digit.`,
        );
      }
      const owner = owners.get(key);
      if (owner !== undefined && owner !== concept.slug) {
        problems.push(`Concepts "${owner}" and "${concept.slug}" are both written "${form}".`);
      }
      owners.set(key, concept.slug);
    }
  }
  return problems;
}
