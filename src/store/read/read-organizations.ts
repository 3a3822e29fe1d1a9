import type { NameFilter } from '../../domain/filters.ts';
import type { NamedOrderField } from '../../domain/orders.ts';
import { Organization } from '../../domain/organization.ts';
import { decodeOrganization } from '../rows/decode-name.ts';
import { nameCondition } from './name-condition.ts';
import { mostPapersFirst, type NamedNoun, namedSortFields } from './named-reader.ts';
import { projection } from './projection.ts';

export const organizationNoun: NamedNoun<Organization, NameFilter, NamedOrderField> = {
  plural: 'organizations',
  sorting: {
    name: 'organizations',
    fields: namedSortFields,
    byDefault: [mostPapersFirst],
    key: 'n.slug',
  },
  fields: projection('n', Organization.shape),
  decode: decodeOrganization,
  condition: async (_, where) => nameCondition(where),
};
