import { Author } from '../../domain/author.ts';
import type { NameFilter } from '../../domain/filters.ts';
import type { NamedOrderField } from '../../domain/orders.ts';
import { decodeAuthor } from '../rows/decode-name.ts';
import { nameCondition } from './name-condition.ts';
import { mostPapersFirst, type NamedNoun, namedSortFields } from './named-reader.ts';
import { projection } from './projection.ts';

export const authorNoun: NamedNoun<Author, NameFilter, NamedOrderField> = {
  plural: 'authors',
  sorting: {
    name: 'authors',
    fields: namedSortFields,
    byDefault: [mostPapersFirst],
    key: 'n.slug',
  },
  fields: projection('n', Author.shape),
  decode: decodeAuthor,
  condition: async (_, where) => nameCondition(where),
};
