import { builder } from '../builder.ts';
import { describedValues } from '../enum-values.ts';

export const RelationKindRef = builder.enumType('RelationKind', {
  description: 'What ties two nodes.',
  values: describedValues({
    MENTIONS: 'The paper speaks of the concept.',
    ABOUT: 'The paper is about the topic.',
    BROADER: 'One concept or topic is the broader one of the two.',
    FROM: 'The paper comes from the organization.',
    WROTE: 'The author wrote the paper.',
    SIMILAR: 'The two papers score high under the present model.',
    CITES: 'The paper cites the other one.',
    CO_OCCURS: 'Papers mention the two concepts together.',
    OVERLAPS: 'Papers are about both topics.',
    MEMBER_OF: 'The paper lies in the cluster.',
    PART_OF: 'The cluster lies in the coarser one.',
    CLUSTER_TIE: 'Papers of the two clusters are similar.',
  }),
});
