import type { ConceptKind, ConceptOrigin } from './concept.ts';
import type { MentionRole } from './mention.ts';
import type { RangeFilter, SlugFilter } from './paper-filter.ts';

/** Which of the concepts that a paper mentions are meant. */
export type MentionFilter = {
  readonly kinds?: readonly ConceptKind[] | null;
  readonly roles?: readonly MentionRole[] | null;
  readonly origins?: readonly ConceptOrigin[] | null;
  readonly hubs?: boolean | null;
  readonly minWeight?: number | null;
};

/** Which concepts are meant. `topics`: mentioned by papers of these; `name`: label, alias or acronym holds it. */
export type ConceptFilter = {
  readonly kinds?: readonly ConceptKind[] | null;
  readonly origins?: readonly ConceptOrigin[] | null;
  readonly hubs?: boolean | null;
  readonly topics?: SlugFilter | null;
  readonly roles?: readonly MentionRole[] | null;
  readonly paperCount?: RangeFilter<number> | null;
  readonly name?: string | null;
};

/** Organizations or authors whose label holds `name`, compared without case and accents. */
export type NameFilter = { readonly name?: string | null };
