import type { NameFilter } from '../../domain/filters.ts';
import type { NamedOrderField } from '../../domain/orders.ts';
import type { Organization } from '../../domain/organization.ts';
import { organizationFields } from '../rows/node-fields.ts';
import { nameCondition } from './name-condition.ts';
import { mostPapersFirst, type NamedNoun, namedSortFields } from './named-reader.ts';

export const organizationNoun: NamedNoun<Organization, NameFilter, NamedOrderField> = {
  plural: 'organizations',
  sorting: {
    name: 'organizations',
    fields: namedSortFields,
    byDefault: [mostPapersFirst],
    key: 'n.slug',
  },
  fields: organizationFields,
  condition: async (_, where) => nameCondition(where),
};
