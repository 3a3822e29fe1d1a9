import { fingerprint } from '../../domain/fold-text.ts';
import type { Row } from '../engine.ts';
import type { PaperWrite } from '../graph-writer.ts';
import { toIndexable } from '../rows/indexable.ts';
import { toSearchName, toSearchText, toSortText } from '../rows/name-properties.ts';
import { packLink } from '../rows/node-fields.ts';
import { withoutNulls } from '../rows/without-nulls.ts';
import type { PaperBefore } from './papers-before.ts';

/** All properties of a paper's node but its sources, which its records tell; null for what a stored paper loses. */
export function paperProperties(
  { paper, annotations, annotatedWith }: PaperWrite,
  before: PaperBefore | undefined,
): Row {
  const properties = {
    ...paper,
    links: paper.links.map(packLink),
    hasLinks: paper.links.length > 0,
    fingerprint: toIndexable(fingerprint(paper.title)),
    sortTitle: toSortText(paper.title),
    searchName: toSearchName([paper.title]),
    searchTerms: toSearchText(`${paper.title} ${paper.abstract ?? ''}`),
    conceptCount: annotations.concepts.length,
    annotatedWith,
  };
  if (!before) return withoutNulls(properties);
  const { searchTerms, ...others } = properties;
  // to take a paper out of the index of words and put it back takes the engine longer than all else that is written of it
  return { ...(searchTerms === before.searchTerms ? others : properties), sources: null };
}
