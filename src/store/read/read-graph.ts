import type { Engine } from '../engine.ts';
import type { GraphReader } from '../graph-reader.ts';
import {
  broaderConcepts,
  broaderTopics,
  narrowerConcepts,
  narrowerTopics,
} from './broader-relations.ts';
import { namedList, readNamedBySlug } from './named-reader.ts';
import {
  papersOfAuthors,
  papersOfConcepts,
  papersOfOrganizations,
  papersOfTopics,
} from './papers-of-relations.ts';
import { analysisReader } from './read-analysis.ts';
import { authorNoun } from './read-authors.ts';
import { conceptNoun, readConceptsByName } from './read-concepts.ts';
import { readDataset } from './read-dataset.ts';
import { readFacet } from './read-facet.ts';
import {
  readCoAuthors,
  readConceptsOfTopics,
  readDegrees,
  readIdfOfConcepts,
  readRecordsOfPapers,
  readTopicsOfConcepts,
} from './read-measures.ts';
import { organizationNoun } from './read-organizations.ts';
import { paperList, readPapersBy, readPapersByKey } from './read-papers.ts';
import { pictureReader } from './read-pictures.ts';
import { countSearch, readSearch } from './read-search.ts';
import { readSuggestions } from './read-suggestions.ts';
import { readTimeline } from './read-timeline.ts';
import { topicNoun } from './read-topics.ts';
import { relation } from './relation-reader.ts';
import {
  authorsOfPapers,
  conceptsOfPapers,
  organizationsOfPapers,
  topicsOfPapers,
} from './relations-of-papers.ts';
import { RememberedDays } from './remembered-days.ts';

/**
 * Everything that can be asked of the graph that the engine holds. Readers of one graph may share the days that they
 * remember.
 */
export function graphReader(engine: Engine, days = new RememberedDays()): GraphReader {
  return {
    papersByKey: (keys) => readPapersByKey(engine, keys),
    papersBy: (field, values) => readPapersBy(engine, field, values),
    topicsBySlug: (slugs) => readNamedBySlug(engine, topicNoun, slugs),
    conceptsBySlug: (slugs) => readNamedBySlug(engine, conceptNoun, slugs),
    conceptsByName: (names) => readConceptsByName(engine, names),
    organizationsBySlug: (slugs) => readNamedBySlug(engine, organizationNoun, slugs),
    authorsBySlug: (slugs) => readNamedBySlug(engine, authorNoun, slugs),
    degrees: (kind, keys) => readDegrees(engine, kind, keys),

    papers: paperList(engine, days),
    topics: namedList(engine, topicNoun),
    concepts: namedList(engine, conceptNoun),
    organizations: namedList(engine, organizationNoun),
    authors: namedList(engine, authorNoun),

    conceptsOfPapers: relation(engine, conceptsOfPapers),
    topicsOfPapers: relation(engine, topicsOfPapers),
    organizationsOfPapers: relation(engine, organizationsOfPapers),
    authorsOfPapers: relation(engine, authorsOfPapers),
    papersOfTopics: relation(engine, papersOfTopics),
    papersOfConcepts: relation(engine, papersOfConcepts),
    papersOfOrganizations: relation(engine, papersOfOrganizations),
    papersOfAuthors: relation(engine, papersOfAuthors),
    broaderOfConcepts: relation(engine, broaderConcepts),
    narrowerOfConcepts: relation(engine, narrowerConcepts),
    narrowerOfTopics: relation(engine, narrowerTopics),
    broaderOfTopics: (slugs) => broaderTopics(engine, slugs),

    recordsOfPapers: (keys) => readRecordsOfPapers(engine, keys),
    conceptsOfTopics: (slugs, first) => readConceptsOfTopics(engine, slugs, first),
    topicsOfConcepts: (slugs, first) => readTopicsOfConcepts(engine, slugs, first),
    coAuthors: (slugs, first) => readCoAuthors(engine, slugs, first),
    idfOfConcepts: (slugs) => readIdfOfConcepts(engine, slugs),

    search: (request, page) => readSearch(engine, request, page),
    countSearch: (request) => countSearch(engine, request),
    suggest: (prefix, kinds, first) => readSuggestions(engine, prefix, kinds, first),
    facet: (request) => readFacet(engine, request),
    timeline: (request) => readTimeline(engine, request),
    dataset: () => readDataset(engine),

    analysis: analysisReader(engine),
    pictures: pictureReader(engine),
  };
}
