import type { Author } from '../../domain/author.ts';
import type { NameFilter } from '../../domain/filters.ts';
import type { NamedOrderField } from '../../domain/orders.ts';
import { authorFields } from '../rows/node-fields.ts';
import { nameCondition } from './name-condition.ts';
import { mostPapersFirst, type NamedNoun, namedSortFields } from './named-reader.ts';

export const authorNoun: NamedNoun<Author, NameFilter, NamedOrderField> = {
  plural: 'authors',
  sorting: {
    name: 'authors',
    fields: namedSortFields,
    byDefault: [mostPapersFirst],
    key: 'n.slug',
  },
  fields: authorFields,
  condition: async (_, where) => nameCondition(where),
};
