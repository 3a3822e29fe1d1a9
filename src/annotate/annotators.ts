import type { Finding } from '../domain/annotations.ts';

/** What annotation consists of. A version rises when the same text may come out differently. */
export const annotators = [
  { name: 'vocabulary-match', version: '1' },
  { name: 'acronym-pairs', version: '2' },
  { name: 'introduced-names', version: '2' },
  { name: 'named-systems', version: '2' },
  { name: 'source-keywords', version: '1' },
  { name: 'keyphrases', version: '2' },
  { name: 'role-cues', version: '1' },
  { name: 'topic-evidence', version: '2' },
  { name: 'links', version: '1' },
] as const;

export type AnnotatorName = (typeof annotators)[number]['name'];

/** Says how something was found. */
export function foundBy(method: AnnotatorName, confidence: number, source = 'text'): Finding {
  const methodVersion = annotators.find(({ name }) => name === method)?.version ?? '';
  return { source, method, methodVersion, confidence };
}
