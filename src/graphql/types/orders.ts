import { BadUserInput } from '../../domain/errors.ts';
import type {
  ConceptOrderField,
  Direction,
  MentionOrderField,
  NamedOrderField,
  Order,
  PaperOrderField,
} from '../../domain/orders.ts';
import { builder } from '../builder.ts';
import { describedValues } from '../enum-values.ts';

const DirectionRef = builder.enumType('Direction', {
  description: 'Which end comes first. Nulls come last both ways.',
  values: describedValues<Direction>({
    ASC: 'Smallest, earliest or first in the alphabet first.',
    DESC: 'Largest, latest or last in the alphabet first.',
  }),
});

const PaperOrderFieldRef = builder.enumType('PaperOrderField', {
  description: 'What papers can be sorted by.',
  values: describedValues<PaperOrderField>({
    PUBLISHED_ON: "The paper's own date.",
    LISTED_ON: 'The day its source listed it.',
    TITLE: 'Title, without case and accents.',
    AUTHOR_COUNT: 'Number of authors.',
    COMMENT_COUNT: 'Number of comments.',
    UPVOTES: 'Number of upvotes.',
    CONCEPT_COUNT: 'Number of concepts it mentions.',
  }),
});

const NamedOrderFieldRef = builder.enumType('NamedOrderField', {
  description: 'What topics, organizations and authors can be sorted by.',
  values: describedValues<NamedOrderField>({
    PAPER_COUNT: 'Number of papers.',
    LABEL: 'Label, without case and accents.',
  }),
});

const ConceptOrderFieldRef = builder.enumType('ConceptOrderField', {
  description: 'What concepts can be sorted by.',
  values: describedValues<ConceptOrderField>({
    PAPER_COUNT: 'Number of papers that mention it.',
    LABEL: 'Label, without case and accents.',
    IDF: 'How rare it is.',
  }),
});

const MentionOrderFieldRef = builder.enumType('MentionOrderField', {
  description: 'What the concepts of a paper can be sorted by.',
  values: describedValues<MentionOrderField>({
    WEIGHT: 'How much the paper is about it.',
    COUNT: 'How often the paper names it.',
    LABEL: 'Label, without case and accents.',
    PAPER_COUNT: 'Number of papers that mention it.',
  }),
});

const by = 'What to sort by.';
const towards = 'Which end comes first.';

export const PaperOrderInput = builder.inputType('PaperOrder', {
  description: 'An order of papers. Ties end in the key; nulls come last both ways.',
  fields: (t) => ({
    field: t.field({ type: PaperOrderFieldRef, required: true, description: by }),
    direction: t.field({ type: DirectionRef, defaultValue: 'DESC', description: towards }),
  }),
});

export const TopicOrderInput = builder.inputType('TopicOrder', {
  description: 'An order of topics. Ties end in the slug.',
  fields: (t) => ({
    field: t.field({ type: NamedOrderFieldRef, required: true, description: by }),
    direction: t.field({ type: DirectionRef, defaultValue: 'DESC', description: towards }),
  }),
});

export const NamedOrderInput = builder.inputType('NamedOrder', {
  description: 'An order of organizations or authors. Ties end in the slug.',
  fields: (t) => ({
    field: t.field({ type: NamedOrderFieldRef, required: true, description: by }),
    direction: t.field({ type: DirectionRef, defaultValue: 'DESC', description: towards }),
  }),
});

export const ConceptOrderInput = builder.inputType('ConceptOrder', {
  description: 'An order of concepts. Ties end in the slug.',
  fields: (t) => ({
    field: t.field({ type: ConceptOrderFieldRef, required: true, description: by }),
    direction: t.field({ type: DirectionRef, defaultValue: 'DESC', description: towards }),
  }),
});

export const MentionOrderInput = builder.inputType('MentionOrder', {
  description: 'An order of the concepts of a paper. Ties end in the slug.',
  fields: (t) => ({
    field: t.field({ type: MentionOrderFieldRef, required: true, description: by }),
    direction: t.field({ type: DirectionRef, defaultValue: 'DESC', description: towards }),
  }),
});

type AskedOrder<Field> = { field: Field; direction?: Direction | null };

/** Sort fields as they are asked; null as a direction means its default. */
export function toOrders<Field extends string>(
  asked: readonly AskedOrder<Field>[] | null | undefined,
): Order<Field>[] {
  const orders = (asked ?? []).map(({ field, direction }) => ({
    field,
    direction: direction ?? 'DESC',
  }));
  if (new Set(orders.map(({ field }) => field)).size < orders.length) {
    throw new BadUserInput('"orderBy" names each field at most once.');
  }
  return orders;
}
