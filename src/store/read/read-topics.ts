import type { NamedOrderField } from '../../domain/orders.ts';
import { Topic } from '../../domain/topic.ts';
import type { Everything } from '../graph-reader.ts';
import { decodeTopic } from '../rows/decode-topic.ts';
import { mostPapersFirst, type NamedNoun, namedSortFields } from './named-reader.ts';
import { projection } from './projection.ts';

export const topicNoun: NamedNoun<Topic, Everything, NamedOrderField> = {
  plural: 'topics',
  sorting: {
    name: 'topics',
    fields: namedSortFields,
    byDefault: [mostPapersFirst],
    key: 'n.slug',
  },
  fields: projection('n', Topic.shape),
  decode: decodeTopic,
  condition: async () => ({ cypher: 'true', params: {} }),
};
