import type { TextIndex } from './engine.ts';

export type IndexedProperty = { readonly label: string; readonly property: string };

const all = (label: string, properties: readonly string[]): IndexedProperty[] =>
  properties.map((property) => ({ label, property }));

/** What MERGE finds a node by; at most one node has each value. */
export const uniqueKeys: readonly IndexedProperty[] = [
  ...all('Record', ['key']),
  ...all('Paper', ['key']),
  ...all('Topic', ['slug']),
  ...all('Concept', ['slug']),
  ...all('Organization', ['slug']),
  ...all('Author', ['slug']),
  ...all('Reference', ['key']),
  ...all('Alias', ['key']),
  ...all('Dataset', ['key']),
  ...all('FileReading', ['key']),
  ...all('Annotator', ['name']),
  ...all('Head', ['key']),
  ...all('Model', ['revision']),
  ...all('Vector', ['key']),
  ...all('Cluster', ['key']),
];

/** What else nodes are looked up by. Sorting has no index here: the embedded engine's serve equality alone. */
export const indexedProperties: readonly IndexedProperty[] = [
  ...all('Record', ['arxivId', 'doi', 'fingerprint']),
  ...all('Paper', ['slug', 'arxivId', 'doi', 'fingerprint']),
];

/** The labels whose `searchTerms` each full-text index covers. */
export const textIndexes: Readonly<Record<TextIndex, readonly string[]>> = {
  papers: ['Paper'],
  names: ['Topic', 'Concept', 'Organization', 'Author'],
};
