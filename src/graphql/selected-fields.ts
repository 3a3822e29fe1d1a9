import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** What a field's resolver reads of its paper besides what bears the field's own name. */
const needs: Readonly<Record<string, readonly string[]>> = {
  links: ['abstract'],
  concepts: ['abstract'],
  topics: ['abstract'],
  spans: ['abstract'],
  evidence: ['abstract'],
};

/** What lies between a connection and the fields of its rows. */
const wrappers = new Set(['edges', 'node', 'nodes']);

type Fragments = GraphQLResolveInfo['fragments'];
const known = new WeakMap<object, readonly string[]>();

/**
 * The names of all fields that a connection's rows are asked for, nodes and edges together, in no order that would tell
 * one query from another. What `@skip` leaves out counts as asked for, so it depends on the document alone.
 */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): readonly string[] {
  // rows beside each other share the nodes of the document; so do requests while the document is kept
  const [first] = fieldNodes;
  const remembered = fieldNodes.length === 1 && first ? known.get(first) : undefined;
  if (remembered) return remembered;
  const names = new Set<string>();
  for (const { selectionSet } of fieldNodes) collect(selectionSet, fragments, names);
  const fields = [...names].sort();
  if (fieldNodes.length === 1 && first) known.set(first, fields);
  return fields;
}

function collect(set: SelectionSetNode | undefined, fragments: Fragments, into: Set<string>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      collect(fragments[selection.name.value]?.selectionSet, fragments, into);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, fragments, into);
    } else {
      const name = selection.name.value;
      into.add(name);
      for (const other of needs[name] ?? []) into.add(other);
      if (wrappers.has(name)) collect(selection.selectionSet, fragments, into);
    }
  }
}
