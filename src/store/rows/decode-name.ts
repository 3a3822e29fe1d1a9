import { Author } from '../../domain/author.ts';
import { Organization } from '../../domain/organization.ts';
import { withoutNulls } from './without-nulls.ts';

export function decodeOrganization(node: unknown): Organization {
  return Organization.parse(withoutNulls(node));
}

export function decodeAuthor(node: unknown): Author {
  return Author.parse(withoutNulls(node));
}
