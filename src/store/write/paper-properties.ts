import { fingerprint } from '../../domain/fold-text.ts';
import type { Row } from '../engine.ts';
import type { PaperWrite } from '../graph-writer.ts';
import { toIndexable } from '../rows/indexable.ts';
import { toSearchName, toSearchText, toSortText } from '../rows/name-properties.ts';
import { packLink } from '../rows/node-fields.ts';
import { withoutNulls } from '../rows/without-nulls.ts';

/** All properties of a paper's node but its sources, which its records tell. */
export function paperProperties({ paper, annotations, annotatedWith }: PaperWrite): Row {
  return withoutNulls({
    ...paper,
    links: paper.links.map(packLink),
    hasLinks: paper.links.length > 0,
    fingerprint: toIndexable(fingerprint(paper.title)),
    sortTitle: toSortText(paper.title),
    searchName: toSearchName([paper.title]),
    searchTerms: toSearchText(`${paper.title} ${paper.abstract ?? ''}`),
    conceptCount: annotations.concepts.length,
    annotatedWith,
  });
}
