import type { NamedOrderField } from '../../domain/orders.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Everything } from '../graph-reader.ts';
import { topicFields } from '../rows/node-fields.ts';
import { mostPapersFirst, type NamedNoun, namedSortFields } from './named-reader.ts';

export const topicNoun: NamedNoun<Topic, Everything, NamedOrderField> = {
  plural: 'topics',
  sorting: {
    name: 'topics',
    fields: namedSortFields,
    byDefault: [mostPapersFirst],
    key: 'n.slug',
  },
  fields: topicFields,
  condition: async () => ({ cypher: 'true', params: {} }),
};
