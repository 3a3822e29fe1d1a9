import { z } from 'zod';
import type { ConceptKind, ConceptOrigin } from '../../domain/concept.ts';
import type { MentionRole } from '../../domain/mention.ts';
import { builder } from '../builder.ts';
import { describedValues } from '../enum-values.ts';

/** Longest text that is searched for, in UTF-16 code units. */
const mostText = 256;
/** Most values in one condition. */
const mostValues = 1_000;

const fewValues = z
  .array(z.string())
  .max(mostValues, `A condition takes at most ${mostValues} values.`);
export const shortText = z
  .string()
  .max(mostText, `Search text has at most ${mostText} characters.`);

export const MentionRoleRef = builder.enumType('MentionRole', {
  description: 'What a paper does with a concept it mentions.',
  values: describedValues<MentionRole>({
    INTRODUCES: 'Presents it as its own.',
    USES: 'Builds on it.',
    COMPARES: 'Compares itself with it.',
    EVALUATES_ON: 'Is measured on it.',
    MENTIONS: 'Names it without a clearer role.',
  }),
});

export const ConceptKindRef = builder.enumType('ConceptKind', {
  description: 'What sort of thing a concept is.',
  values: describedValues<ConceptKind>({
    METHOD: 'A way of doing something.',
    TASK: 'Something to be done.',
    MODEL: 'A trained model or a family of them.',
    DATASET: 'A collection of data.',
    BENCHMARK: 'A test that results are compared on.',
    METRIC: 'A measure of how well something does.',
    ARCHITECTURE: 'A shape of model.',
    OBJECTIVE: 'What training aims at.',
    TOOL: 'Software, a library, a system.',
    FIELD: 'A field of research.',
    OTHER: 'Anything else.',
  }),
});

export const ConceptOriginRef = builder.enumType('ConceptOrigin', {
  description: 'How a concept came into the graph.',
  values: describedValues<ConceptOrigin>({
    CURATED: 'From the hand-checked vocabulary.',
    SOURCE: "From a source's keywords.",
    EXTRACTED: 'Found in text.',
  }),
});

export const SlugFilterInput = builder.inputType('SlugFilter', {
  description: 'Conditions on slugs. A topic or concept stands for its narrower ones too.',
  fields: (t) => ({
    some: t.stringList({ description: 'At least one of these.', validate: fewValues.nullish() }),
    all: t.stringList({ description: 'Every one of these.', validate: fewValues.nullish() }),
    none: t.stringList({ description: 'None of these.', validate: fewValues.nullish() }),
  }),
});

export const DateFilterInput = builder.inputType('DateFilter', {
  description: 'A span of days, both ends included; an absent end is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    isNull: t.boolean({ description: 'true: only without a date; false: only with one.' }),
  }),
});

export const IntFilterInput = builder.inputType('IntFilter', {
  description: 'A span of numbers, both ends included; an absent end is open.',
  fields: (t) => ({
    from: t.int({ description: 'Least number.' }),
    to: t.int({ description: 'Greatest number.' }),
    isNull: t.boolean({ description: 'true: only without a number; false: only with one.' }),
  }),
});

export const MentionFilterInput = builder.inputType('MentionFilter', {
  description: 'Which mentions count. Every given condition must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [ConceptKindRef], description: 'Of concepts of one of these kinds.' }),
    roles: t.field({ type: [MentionRoleRef], description: 'In one of these roles.' }),
    origins: t.field({ type: [ConceptOriginRef], description: 'Of concepts from one of these.' }),
    hubs: t.boolean({ description: 'true: only hub concepts; false: none of them.' }),
    minWeight: t.float({ description: 'At least this weight, 0 to 1.' }),
  }),
});

export const ConceptFilterInput = builder.inputType('ConceptFilter', {
  description: 'Which concepts are meant. Every given condition must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [ConceptKindRef], description: 'Of one of these kinds.' }),
    origins: t.field({ type: [ConceptOriginRef], description: 'From one of these.' }),
    hubs: t.boolean({ description: 'true: only hub concepts; false: none of them.' }),
    topics: t.field({ type: SlugFilterInput, description: 'Mentioned by papers of these topics.' }),
    roles: t.field({
      type: [MentionRoleRef],
      description: 'Mentioned in one of these roles by some paper.',
    }),
    paperCount: t.field({
      type: IntFilterInput,
      description: 'Papers that mention it, 0 or more.',
    }),
    name: t.string({
      description: 'Label, alias or acronym holds it; at most 256 characters.',
      validate: shortText.nullish(),
    }),
  }),
});

export const NameFilterInput = builder.inputType('NameFilter', {
  description: 'Which names are meant.',
  fields: (t) => ({
    name: t.string({
      description: 'Label holds it, compared without case and accents; at most 256 characters.',
      validate: shortText.nullish(),
    }),
  }),
});

/** `first` of a list that has no pages. */
export const rowsArgument = {
  description: 'How many at most, 1 to 100.',
  validate: z
    .int()
    .min(1, '"first" is from 1 to 100.')
    .max(100, '"first" is from 1 to 100.')
    .nullish(),
};

/** `level` of clusters; how many there are only the analysis knows. */
export const levelArgument = {
  description: 'Level of the clusters; 0 is the coarsest.',
  validate: z.int().min(0, '"level" is 0 or more.').nullish(),
};
