import { z } from 'zod';
import type { FoundPaths } from '../../analysis/find-paths.ts';
import type { FoundPath, PathStep } from '../../analysis/path-node.ts';
import { type PathLabels, pathSentence } from '../../analysis/path-sentence.ts';
import type { PathVerdict } from '../../analysis/path-verdict.ts';
import { type Entity, type EntityKey, unpackEntityKey } from '../../domain/entity.ts';
import { BadUserInput, NotFound } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { type EntityNode, toEntityNode } from '../entity-types.ts';
import { describedValues } from '../enum-values.ts';
import { readEntityId } from '../global-id.ts';
import type { Loaders } from '../loaders.ts';
import { entityPaths } from '../relations/entity-paths.ts';
import { pathEvidence } from '../relations/path-evidence.ts';
import { pathsSentence } from '../relations/paths-sentence.ts';
import { turnedCitations } from '../relations/turned-citations.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, labelEvidence, loadEvidence, type TextEvidence } from './evidence.ts';
import { RelationKindRef } from './relation-kind.ts';

/** A path with all that a reader sees of it. */
type ShownPath = Omit<FoundPath, 'steps'> & {
  readonly steps: readonly ShownStep[];
  readonly sentence: string;
};
type ShownStep = Pick<PathStep, 'relation' | 'weight'> & {
  readonly from: EntityNode;
  readonly to: EntityNode;
  readonly evidence: readonly TextEvidence[];
};

const PathVerdictRef = builder.enumType('PathVerdict', {
  description: 'How closely two entities are connected.',
  values: describedValues<PathVerdict>({
    DIRECT: 'An edge joins them, or they are two related papers.',
    CLOSE: 'Some strong path joins them, without anything that very many papers mention.',
    WEAK: 'Every path runs through a hub, or is so long and thin that it proves little.',
    NONE: 'There is no path within the hops asked for.',
  }),
});

const PathStepRef = builder.objectRef<ShownStep>('PathStep').implement({
  description: 'One hop of a path.',
  fields: (t) => ({
    from: t.expose('from', { type: EntityRef, description: 'Where it starts.' }),
    to: t.expose('to', { type: EntityRef, description: 'Where it leads.' }),
    relation: t.expose('relation', { type: RelationKindRef, description: 'What ties the two.' }),
    weight: t.exposeFloat('weight', { description: 'How strongly, above 0 to 1.' }),
    evidence: t.expose('evidence', {
      type: [EvidenceRef],
      description: 'The words in papers that say so; empty where no text does.',
    }),
  }),
});

const PathRef = builder.objectRef<ShownPath>('Path').implement({
  description: 'A way from one entity to another.',
  fields: (t) => ({
    length: t.int({ description: 'Number of hops, 1 to 6.', resolve: ({ steps }) => steps.length }),
    strength: t.exposeFloat('strength', { description: 'exp(-cost), 0 to 1.' }),
    steps: t.expose('steps', { type: [PathStepRef], description: 'The hops, in order.' }),
    sentence: t.exposeString('sentence', { description: 'The path in one plain sentence.' }),
  }),
});

type ShownPaths = Pick<FoundPaths, 'verdict' | 'truncated'> & {
  readonly paths: readonly ShownPath[];
  readonly sentence: string;
};

const PathResultRef = builder.objectRef<ShownPaths>('PathResult').implement({
  description: 'The strongest ways between two entities.',
  fields: (t) => ({
    paths: t.expose('paths', {
      type: [PathRef],
      description: 'Strongest first; of equals the shorter first.',
    }),
    verdict: t.expose('verdict', { type: PathVerdictRef, description: 'What they amount to.' }),
    sentence: t.exposeString('sentence', { description: 'The verdict and why, for people.' }),
    truncated: t.exposeBoolean('truncated', {
      description: 'A bound was hit: there may be stronger paths that were not seen.',
    }),
  }),
});

async function loadEnd(id: string, loaders: Loaders): Promise<EntityKey> {
  const key = readEntityId(id);
  const entity = key && (await loaders.entity(key));
  if (!entity) throw new NotFound('entity', id);
  const { kind, value } = entity;
  // a retired key has led to its survivor
  return { kind, key: kind === 'PAPER' ? value.key : value.slug };
}

/** Every entity on the paths, by the name that paths give it. */
async function loadEntities(
  paths: readonly FoundPath[],
  loaders: Loaders,
): Promise<Map<string, Entity>> {
  const names = new Set(paths.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to])));
  const read = [...names].map(async (name): Promise<[string, Entity | null]> => {
    const key = unpackEntityKey(name);
    return [name, key && (await loaders.entity(key))];
  });
  const found = await Promise.all(read);
  return new Map(found.flatMap(([name, entity]) => (entity ? [[name, entity]] : [])));
}

function toLabels(entities: ReadonlyMap<string, Entity>): PathLabels {
  return {
    labelOf: (name) => {
      const entity = entities.get(name);
      if (!entity) return '';
      return entity.kind === 'PAPER' ? entity.value.title : entity.value.label;
    },
    isPaper: (name) => entities.get(name)?.kind === 'PAPER',
  };
}

builder.queryField('paths', (t) =>
  t.field({
    type: PathResultRef,
    nullable: true,
    description: 'The strongest few ways between any two entities.',
    args: {
      from: t.arg.id({ required: true, description: 'Global id of an entity.' }),
      to: t.arg.id({ required: true, description: 'Global id of another entity.' }),
      maxHops: t.arg.int({
        defaultValue: 4,
        description: 'Longest path, 1 to 6 hops.',
        validate: z
          .int()
          .min(1, '"maxHops" is from 1 to 6.')
          .max(6, '"maxHops" is from 1 to 6.')
          .nullish(),
      }),
      first: t.arg.int({
        defaultValue: 3,
        description: 'How many paths at most, 1 to 10.',
        validate: z
          .int()
          .min(1, '"first" is from 1 to 10.')
          .max(10, '"first" is from 1 to 10.')
          .nullish(),
      }),
    },
    resolve: async (_root, args, { analysis, loaders }) => {
      const [from, to] = (await Promise.all(
        [args.from, args.to].map((id) => loadEnd(id, loaders)),
      )) as [EntityKey, EntityKey];
      if (from.kind === to.kind && from.key === to.key) {
        throw new BadUserInput('"from" and "to" are the same entity.');
      }
      const maxHops = args.maxHops ?? 4;
      const found = await entityPaths(analysis, { from, to, maxHops, first: args.first ?? 3 });
      const [entities, evidenceOf, isTurned] = await Promise.all([
        loadEntities(found.paths, loaders),
        pathEvidence(analysis, found.paths),
        turnedCitations(analysis, found.paths),
      ]);
      const labels: PathLabels = { ...toLabels(entities), isTurned };
      const toStep = async (step: PathStep): Promise<ShownStep[]> => {
        const [start, end] = [entities.get(step.from), entities.get(step.to)];
        if (!start || !end) return [];
        const evidence =
          step.relation === 'BROADER'
            ? [step.from, step.to].map((name) => labelEvidence(labels.labelOf(name)))
            : await loadEvidence(evidenceOf(step), null, loaders);
        return [{ ...step, from: toEntityNode(start), to: toEntityNode(end), evidence }];
      };
      const paths = found.paths.map(async (path): Promise<ShownPath> => {
        const steps = await Promise.all(path.steps.map(toStep));
        return { ...path, steps: steps.flat(), sentence: pathSentence(path, labels) };
      });
      const sentence = pathsSentence(found, maxHops, labels);
      return { ...found, paths: await Promise.all(paths), sentence };
    },
  }),
);
