import type { FoundPath, PathRelation, PathStep } from './path-node.ts';

const verbs: Readonly<Record<PathRelation, string>> = {
  MENTIONS: 'mentions',
  ABOUT: 'is about',
  BROADER: 'is akin to',
  FROM: 'comes from',
  WROTE: 'is by',
  CITES: 'cites',
  CO_OCCURS: 'often stands beside',
  SIMILAR: 'is similar to',
};
/** The same, read towards a paper. */
const turned: Readonly<Record<PathRelation, string>> = {
  MENTIONS: 'is mentioned by',
  ABOUT: 'is the subject of',
  BROADER: 'is akin to',
  FROM: 'is the house of',
  WROTE: 'wrote',
  CITES: 'is cited by',
  CO_OCCURS: 'often stands beside',
  SIMILAR: 'is similar to',
};

/** Of two papers at once. */
const plural: Readonly<Record<PathRelation, string>> = {
  ...verbs,
  MENTIONS: 'mention',
  ABOUT: 'are about',
  FROM: 'come from',
  WROTE: 'are by',
  CITES: 'cite',
};

/** What the caller knows of the nodes on a path. */
export type PathLabels = {
  readonly labelOf: (key: string) => string;
  readonly isPaper: (key: string) => boolean;
  /** Whether a hop between two papers goes against its edge: `to` cites `from`. */
  readonly isTurned?: (step: PathStep) => boolean;
};

/** A path in one plain sentence. */
export function pathSentence(
  { steps }: FoundPath,
  { labelOf, isPaper, isTurned = () => false }: PathLabels,
): string {
  const name = (key: string) => (isPaper(key) ? `“${labelOf(key)}”` : labelOf(key));
  const [first, second] = steps;
  if (!first) return '';
  if (
    second &&
    steps.length === 2 &&
    first.relation === second.relation &&
    isPaper(first.from) &&
    isPaper(second.to) &&
    (first.relation !== 'CITES' || isTurned(first) !== isTurned(second))
  ) {
    const both = `Both ${name(first.from)} and ${name(second.to)}`;
    const are = isTurned(first) ? 'are cited by' : plural[first.relation];
    return `${both} ${are} ${name(first.to)}.`;
  }
  const say = (step: PathStep) =>
    `${isPaper(step.from) && !isTurned(step) ? verbs[step.relation] : turned[step.relation]} ${name(step.to)}`;
  return `${name(first.from)} ${steps.map(say).join(', which ')}.`;
}
