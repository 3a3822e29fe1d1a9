import { canonicalJson } from '../../domain/canonical-json.ts';
import { isEmptyFilter } from '../../domain/paper-filter.ts';
import type { PictureReader } from '../../store/picture-reader.ts';
import { type GraphState, rememberEach } from '../relations/remembered.ts';
import type { PictureMemory } from './picture-memory.ts';

/**
 * The same reader; what pictures show again and again is read once for all requests of one state of the graph: the strongest
 * papers, and what is known of single papers and names.
 */
export function rememberingPictures(
  reader: PictureReader,
  memory: PictureMemory,
  state: GraphState,
): PictureReader {
  const under =
    (...parts: readonly (string | number)[]) =>
    (key: string) =>
      `${parts.join(' ')} ${key}`;
  return {
    ...reader,
    strongestPapers: (source, where, limit) =>
      memory.strongest.of(state, canonicalJson([source, where, limit]), () =>
        reader.strongestPapers(source, where, limit),
      ),
    paperSketches: (keys) =>
      rememberEach(memory.papers, state, keys, (unknown) => reader.paperSketches(unknown)),
    placesOf: (revision, level, keys) =>
      rememberEach(
        memory.paperPlaces,
        state,
        keys,
        (unknown) => reader.placesOf(revision, level, unknown),
        under(revision, level),
      ),
    edgesOfPapers: (keys, relations) =>
      rememberEach(
        memory.paperEdges,
        state,
        keys,
        (unknown) => reader.edgesOfPapers(unknown, relations),
        under(...relations),
      ),
    nearPapers: (revision, keys) =>
      rememberEach(
        memory.near,
        state,
        keys,
        (unknown) => reader.nearPapers(revision, unknown),
        under(revision),
      ),
    nameSketches: (kind, slugs) =>
      rememberEach(
        memory.names,
        state,
        slugs,
        (unknown) => reader.nameSketches(kind, unknown),
        under(kind),
      ),
    nextNames: (kind, slugs) =>
      rememberEach(
        memory.nextNames,
        state,
        slugs,
        (unknown) => reader.nextNames(kind, unknown),
        under(kind),
      ),
    papersOfNames: (kind, slugs, where, limit) =>
      isEmptyFilter(where)
        ? rememberEach(
            memory.papersOfNames,
            state,
            slugs,
            (unknown) => reader.papersOfNames(kind, unknown, where, limit),
            under(kind, limit),
          )
        : reader.papersOfNames(kind, slugs, where, limit),
    topicSets: (where) =>
      memory.topicSets.of(state, canonicalJson(where), () => reader.topicSets(where)),
  };
}
