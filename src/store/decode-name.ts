import { Author } from '../domain/author.ts';
import { Organization } from '../domain/organization.ts';
import type { Row } from './engine.ts';

export function decodeOrganization(node: Row): Organization {
  return Organization.parse(node);
}

export function decodeAuthor(node: Row): Author {
  return Author.parse(node);
}
