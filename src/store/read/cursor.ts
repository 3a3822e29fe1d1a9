import { z } from 'zod';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { BadCursor } from '../../domain/errors.ts';
import { hash } from '../rows/hash.ts';

/** Where a row stands in its list: its sort values, the key last. */
export type Place = readonly (string | number | boolean | null)[];

const Packed = z
  .tuple([z.string()], z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .refine((values) => values.length > 1);

/** Names a list by all that decides its rows and their order; cursors of one do not fit another. */
export function listHash(name: string, where: unknown, orderBy: unknown): string {
  return hash(canonicalJson([name, where, orderBy])).slice(0, 12);
}

export function toCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url');
}

/** The place a cursor stands for; BadCursor when it was cut, edited, or made for another list or order. */
export function parseCursor(list: string, cursor: string, length: number): Place {
  const parsed = Packed.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw new BadCursor('it is not one of ours');
  const [madeFor, ...place] = parsed.data;
  if (madeFor !== list || place.length !== length) throw new BadCursor();
  return place;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
