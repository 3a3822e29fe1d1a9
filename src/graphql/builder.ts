import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import ValidationPlugin from '@pothos/plugin-validation';
import { BadUserInput } from '../domain/errors.ts';
import type { GraphContext } from './context.ts';
import { nodesOfField } from './cost.ts';

type Text = { Input: string; Output: string };

/** What every schema file builds with: the plugins and the contract's nullability. */
export const builder = new SchemaBuilder<{
  Context: GraphContext;
  Scalars: {
    ID: Text;
    Date: Text;
    DateTime: Text;
    URL: Text;
    JSON: { Input: never; Output: unknown };
  };
  Connection: { totalCount: () => Promise<number> };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
}>({
  plugins: [RelayPlugin, DataloaderPlugin, ComplexityPlugin, ValidationPlugin],
  defaultFieldNullability: false,
  complexity: { disabled: true, fieldComplexity: nodesOfField },
  validation: {
    validationError: ({ issues }) =>
      new BadUserInput([...new Set(issues.map(({ message }) => message))].join(' ')),
  },
  relay: {
    cursorType: 'String',
    brandLoadedObjects: true,
    // defined in types/node.ts: an id that nobody gave out leads to null, not to an error
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'Anything that can be found again by its id.' },
    idFieldOptions: { description: 'Global id: stable, opaque, taken by node and nodes.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
    hasNextPageFieldOptions: { description: 'Whether rows follow the last one of this page.' },
    hasPreviousPageFieldOptions: {
      description: 'Whether rows come before the first one of this page.',
    },
    startCursorFieldOptions: { description: 'Cursor of the first row; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last row; null on an empty page.' },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The rows of this page in the order of the list, with what is known of each.',
    },
    nodeFieldOptions: { nullable: false, description: 'What the row leads to.' },
    nodesOnConnection: { description: 'Shortcut for edges.node.' },
    pageInfoFieldOptions: { description: 'Where this page lies in the list.' },
    cursorFieldOptions: { description: 'Opaque place of this row, for after and before.' },
    firstArgOptions: { description: 'How many rows from the front, 1 to 100; 20 when absent.' },
    lastArgOptions: {
      description: 'How many rows from the back, 1 to 100; never together with first.',
    },
    afterArgOptions: { description: 'Goes on behind this cursor; goes with first.' },
    beforeArgOptions: { description: 'Ends in front of this cursor; goes with last.' },
    defaultConnectionTypeOptions: { description: 'A page of a list.' },
    defaultEdgeTypeOptions: { description: 'A row of a page.' },
    defaultConnectionFieldOptions: { nullable: true },
  },
});

builder.queryType({ description: 'All questions that the graph answers.' });

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    nullable: true,
    description: 'Rows of the whole list under the same filter; counted only when asked.',
    resolve: (connection) => connection.totalCount(),
  }),
);

/** Field builder of rows that hold at least `Row`: for fields that several edges share. */
export type EdgeFields<Row> = PothosSchemaTypes.ObjectFieldBuilder<
  typeof builder.$inferSchemaTypes,
  Row
>;
