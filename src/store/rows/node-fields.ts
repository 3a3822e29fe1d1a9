import { z } from 'zod';
import { Author } from '../../domain/author.ts';
import { Concept } from '../../domain/concept.ts';
import { Link } from '../../domain/link.ts';
import { Organization } from '../../domain/organization.ts';
import { Paper } from '../../domain/paper.ts';
import { Topic } from '../../domain/topic.ts';
import { packedList, storedFields } from './stored-fields.ts';

// How the nouns lie on their nodes.
export const authorFields = storedFields(Author);
export const conceptFields = storedFields(Concept);
export const organizationFields = storedFields(Organization);
export const paperFields = storedFields(Paper, { links: packedList('links', unpackLink) });
export const topicFields = storedFields(Topic);

/** A property cannot be a map, so each link is one JSON string. */
export function packLink(link: Link): string {
  return JSON.stringify([link.url, link.kind, link.span]);
}

function unpackLink(text: string): Link {
  const [url, kind, span] = z
    .tuple([z.unknown(), z.unknown(), z.unknown()])
    .parse(JSON.parse(text));
  return Link.parse({ url, kind, span });
}
