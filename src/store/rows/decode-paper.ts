import { z } from 'zod';
import { Link } from '../../domain/link.ts';
import { Paper } from '../../domain/paper.ts';
import { withoutNulls } from './without-nulls.ts';

const PackedLinks = z.array(z.string()).default([]);

/** A paper from the properties of its node; what the database leaves out is null. */
export function decodePaper(row: unknown): Paper {
  const node = withoutNulls(row);
  const links = PackedLinks.parse(node['links']).map(unpackLink);
  return Paper.parse({ ...node, links });
}

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
