import { type DrawnKey, packDrawnKey } from '../../domain/drawn-graph.ts';
import type { MentionRole } from '../../domain/mention.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { NamingRelation, PaperEdge, PictureReader } from '../../store/picture-reader.ts';
import { nameOfPaper } from './paper-name.ts';
import { type SketchEdge, sketchEdge } from './sketch.ts';

export const kindOfRelation = {
  MENTIONS: 'CONCEPT',
  ABOUT: 'TOPIC',
  FROM: 'ORGANIZATION',
  WROTE: 'AUTHOR',
} as const satisfies Record<NamingRelation, string>;

/** What a broader name counts for beside weights and scores. */
export const broaderWeight = 0.5;

const words: Readonly<Record<MentionRole, string>> = {
  INTRODUCES: 'introduces',
  USES: 'uses',
  COMPARES: 'compares with',
  EVALUATES_ON: 'evaluates on',
  MENTIONS: 'mentions',
};
const telling: readonly MentionRole[] = ['INTRODUCES', 'EVALUATES_ON', 'COMPARES', 'USES'];

const labels = { MENTIONS: 'mentions', ABOUT: 'about', FROM: 'from', WROTE: 'wrote' } as const;

export const nodeOfEdge = ({ relation, slug }: PaperEdge): DrawnKey => ({
  kind: kindOfRelation[relation],
  key: slug,
});

/** An edge of a paper, in the direction in which the graph holds it: authors write papers. */
export function namingEdge(paper: PaperKey, edge: PaperEdge): SketchEdge {
  const [own, other] = [nameOfPaper(paper), packDrawnKey(nodeOfEdge(edge))];
  const role = telling.find((each) => edge.roles.includes(each));
  const label = role ? words[role] : labels[edge.relation];
  return edge.relation === 'WROTE'
    ? sketchEdge('WROTE', other, own, edge.weight, label)
    : sketchEdge(edge.relation, own, other, edge.weight, label);
}

/** From narrower concepts and topics to the broader ones, wherever one end is among the given nodes. */
export async function broaderEdges(
  pictures: PictureReader,
  nodes: readonly DrawnKey[],
): Promise<SketchEdge[]> {
  const kinds = ['CONCEPT', 'TOPIC'] as const;
  const read = await Promise.all(
    kinds.map(async (kind) => {
      const slugs = nodes.filter((node) => node.kind === kind).map(({ key }) => key);
      const next = await pictures.nextNames(kind, slugs);
      const nameOf = (key: string) => packDrawnKey({ kind, key });
      const edge = (narrower: string, broader: string) =>
        sketchEdge('BROADER', nameOf(narrower), nameOf(broader), broaderWeight, 'broader');
      return [...next].flatMap(([slug, { broader, narrower }]) => [
        ...broader.map((other) => edge(slug, other)),
        ...narrower.map((other) => edge(other, slug)),
      ]);
    }),
  );
  return read.flat();
}
