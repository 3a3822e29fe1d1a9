import type { MentionRole } from './mention.ts';
import type { PaperKey } from './paper.ts';

/** Slugs; a topic or concept stands for its narrower ones too. All given conditions must hold. */
export type SlugFilter = {
  readonly some?: readonly string[] | null;
  readonly all?: readonly string[] | null;
  readonly none?: readonly string[] | null;
};

/** Both ends included; a missing value satisfies neither `from` nor `to`. */
export type RangeFilter<Value> = {
  readonly from?: Value | null;
  readonly to?: Value | null;
  readonly isNull?: boolean | null;
};

/** Which papers are meant. Every given condition must hold; an empty filter means all papers. */
export type PaperFilter = {
  readonly ids?: readonly PaperKey[] | null;
  readonly topics?: SlugFilter | null;
  readonly concepts?: SlugFilter | null;
  readonly organizations?: SlugFilter | null;
  readonly authors?: SlugFilter | null;
  /** In any of these, as an analysis found them; the revision is that of the whole request. */
  readonly clusters?: { readonly revision: number; readonly ids: readonly string[] } | null;
  readonly sources?: readonly string[] | null;
  /** With `concepts`: only mentions in these roles. Alone: papers with any mention in one of them. */
  readonly roles?: readonly MentionRole[] | null;
  readonly publishedOn?: RangeFilter<string> | null;
  readonly listedOn?: RangeFilter<string> | null;
  readonly authorCount?: RangeFilter<number> | null;
  readonly commentCount?: RangeFilter<number> | null;
  readonly upvotes?: RangeFilter<number> | null;
  readonly hasAbstract?: boolean | null;
  readonly hasLinks?: boolean | null;
  /** Full text; only at the top level of a filter. */
  readonly text?: string | null;
  readonly and?: readonly PaperFilter[] | null;
  readonly or?: readonly PaperFilter[] | null;
  readonly not?: PaperFilter | null;
};

/** Whether a filter lets every paper through because it asks for nothing. */
export const isEmptyFilter = (where: PaperFilter): boolean =>
  Object.values(where).every((condition) => condition == null);
