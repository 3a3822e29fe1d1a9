import type { Contribution, Signal } from '../../analysis/contribution.ts';
import type { Explanation } from '../../analysis/explain.ts';
import type { RelationVerdict } from '../../analysis/verdict.ts';
import type { EntityKind } from '../../domain/entity.ts';
import { builder } from '../builder.ts';
import { toEntityNode } from '../entity-types.ts';
import { describedValues } from '../enum-values.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, loadEvidence, type SubmittedText } from './evidence.ts';
import { rowsArgument } from './filters.ts';

const RelationVerdictRef = builder.enumType('RelationVerdict', {
  description: 'How a score reads.',
  values: describedValues<RelationVerdict>({
    STRONG: 'About the same things.',
    RELATED: 'Clearly something in common.',
    WEAK: 'Something in common, and little else.',
    UNRELATED: 'Nothing in common that would not be by chance.',
  }),
});

const SignalRef = builder.enumType('Signal', {
  description: 'What sort of thing two papers share.',
  values: describedValues<Signal>({
    CONCEPT: 'A concept that both mention.',
    BROADER_CONCEPT: 'A concept that at least one of them speaks of through a narrower one.',
    TOPIC: 'A topic that both are about.',
    ORGANIZATION: 'An organization that both are from.',
    AUTHOR: 'Someone who wrote both, where a source tells namesakes apart.',
    CITATION: 'One cites the other, or both cite one paper of the graph.',
    TEXT: 'A word, or a pair of words, of both texts.',
  }),
});

/** An explanation; with the text that was sent to us where one of the two sides is no paper. */
export type ExplanationNode = Explanation & { readonly submitted?: SubmittedText };
type ContributionNode = Contribution & Pick<ExplanationNode, 'submitted'>;

const kinds = {
  CONCEPT: 'CONCEPT',
  BROADER_CONCEPT: 'CONCEPT',
  TOPIC: 'TOPIC',
  ORGANIZATION: 'ORGANIZATION',
  AUTHOR: 'AUTHOR',
  CITATION: 'PAPER',
  TEXT: null,
} as const satisfies Record<Signal, EntityKind | null>;

const ContributionRef = builder.objectRef<ContributionNode>('Contribution').implement({
  description: 'One reason for a score, and how much of it.',
  fields: (t) => ({
    signal: t.expose('signal', { type: SignalRef, description: 'What sort of reason.' }),
    label: t.exposeString('label', {
      description: 'The reason to show: a name, or the words as the papers print them.',
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description:
        'The concept, topic, organization or author they share, or the paper that is cited; null for a plain term of the text.',
      resolve: async ({ signal, slug }, _args, { loaders }) => {
        const kind = kinds[signal];
        const entity = kind && slug ? await loaders.entity({ kind, key: slug }) : null;
        return entity && toEntityNode(entity);
      },
    }),
    value: t.exposeFloat('value', {
      description: 'Its part of the score; below 0 only where seeds to be unlike speak.',
    }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'value / score; null at score 0.',
    }),
    idf: t.exposeFloat('idf', {
      nullable: true,
      description: 'How rare it is, above 0: ln((1 + N) / (1 + df)) + 1.',
    }),
    left: t.field({
      type: [EvidenceRef],
      description: 'Where it stands in the first paper, or in the seeds.',
      resolve: ({ left, submitted }, _args, { loaders }) =>
        loadEvidence(left, submitted ?? null, loaders),
    }),
    right: t.field({
      type: [EvidenceRef],
      description: 'Where it stands in the second paper, or in the one that was found.',
      resolve: ({ right, submitted }, _args, { loaders }) =>
        loadEvidence(right, submitted ?? null, loaders),
    }),
  }),
});

type ListedContributions = {
  readonly items: readonly ContributionNode[];
  readonly total: number;
  readonly rest: number;
};

const ContributionsRef = builder.objectRef<ListedContributions>('Contributions').implement({
  description: 'The reasons for a score: the values of items and rest together are the score.',
  fields: (t) => ({
    items: t.expose('items', { type: [ContributionRef], description: 'Largest first by size.' }),
    total: t.exposeInt('total', { description: 'How many reasons there are, 0 or more.' }),
    rest: t.exposeFloat('rest', { description: 'The sum of those not in items.' }),
  }),
});

const sum = (contributions: readonly Contribution[]) =>
  contributions.reduce((total, { value }) => total + value, 0);

export const ExplanationRef = builder.objectRef<ExplanationNode>('Explanation').implement({
  description: 'Why papers are related, or are not.',
  fields: (t) => ({
    score: t.exposeFloat('score', {
      description:
        'Between two papers 0 to 1 and symmetric; for several seeds signed. Equals sum(contributions.items.value) + rest, to 1e-9.',
    }),
    verdict: t.expose('verdict', { type: RelationVerdictRef, description: 'How it reads.' }),
    sentence: t.exposeString('sentence', { description: 'One plain sentence for people.' }),
    contributions: t.field({
      type: ContributionsRef,
      description: 'The reasons, largest first.',
      args: { first: t.arg.int({ defaultValue: 10, ...rowsArgument }) },
      resolve: ({ contributions, submitted }, { first }) => {
        const listed = contributions.slice(0, first ?? 10);
        return {
          items: listed.map((each) => ({ ...each, ...(submitted && { submitted }) })),
          total: contributions.length,
          rest: sum(contributions.slice(listed.length)),
        };
      },
    }),
  }),
});
