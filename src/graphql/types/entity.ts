import { type EntityKind, entityKinds } from '../../domain/entity.ts';
import { builder } from '../builder.ts';
import { type EntityNode, kindOfType } from '../entity-types.ts';
import { describedValues } from '../enum-values.ts';

export const EntityKindRef = builder.enumType('EntityKind', {
  description: 'The kinds of nodes that have a name.',
  values: describedValues<EntityKind>({
    PAPER: 'A published work.',
    TOPIC: 'A subject that papers are about.',
    CONCEPT: 'A thing that papers speak of.',
    ORGANIZATION: 'Where a paper comes from.',
    AUTHOR: 'Who wrote a paper.',
  }),
});

/** A paper by its key, everything else by its slug. */
const keyOf = (node: EntityNode) => ('key' in node ? node.key : node.slug);
const degreeKey = (type: string, node: EntityNode) => `${kindOfType(type)}:${keyOf(node)}`;

export const EntityRef = builder.interfaceRef<EntityNode>('Entity').implement({
  description: 'A node of the graph with a name: what search, paths and pictures are made of.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    kind: t.field({
      type: EntityKindRef,
      description: 'Which kind of node it is.',
      resolve: (_node, _args, _context, { parentType }) => kindOfType(parentType.name),
    }),
    slug: t.exposeString('slug', {
      description: 'Readable name for addresses, unique among nodes of its kind.',
    }),
    label: t.string({
      description: 'The name to show: the title of a paper, the label of anything else.',
      resolve: (node) => ('title' in node ? node.title : node.label),
    }),
    degree: t.loadable({
      type: 'Int',
      nullable: true,
      description: 'Distinct neighbours by MENTIONS, ABOUT, FROM and WROTE, 0 or more.',
      load: async (keys: string[], { reader }) => {
        const degrees = new Map<string, number>();
        for (const kind of entityKinds) {
          const own = keys.filter((key) => key.startsWith(`${kind}:`));
          if (own.length === 0) continue;
          const found = await reader.degrees(
            kind,
            own.map((key) => key.slice(kind.length + 1)),
          );
          for (const [key, degree] of found) degrees.set(`${kind}:${key}`, degree);
        }
        return keys.map((key) => degrees.get(key) ?? 0);
      },
      resolve: (node, _args, _context, { parentType }) => degreeKey(parentType.name, node),
    }),
  }),
});
