import type { z } from 'zod';

/** How one field of a domain object lies in the graph: the properties it takes, and what makes it of their values. */
export type StoredField = {
  readonly properties: readonly string[];
  /** What the field is when its property is not there. */
  readonly absent?: unknown;
  readonly decode?: (...values: readonly unknown[]) => unknown;
};
export type StoredFields<T> = { readonly [Name in keyof T & string]: StoredField };

/**
 * The fields of a domain object as a node or an edge holds them: each as a property of its own name, unless `packed`
 * says otherwise. What is stored has passed through types and schemas on its way in, so reading does not check it
 * again: what the database leaves out becomes the field's default, and that is all.
 */
export function storedFields<Shape extends z.ZodRawShape>(
  { shape }: z.ZodObject<Shape>,
  packed?: Readonly<Partial<Record<keyof Shape & string, StoredField>>>,
): StoredFields<z.infer<z.ZodObject<Shape>>> {
  const fields = Object.entries(shape).map(([name, field]) => [
    name,
    packed?.[name] ?? { properties: [name], absent: defaultOf(field as unknown as z.ZodType) },
  ]);
  return Object.fromEntries(fields);
}

function defaultOf(field: z.ZodType): unknown {
  const absent = field.safeParse(undefined).data;
  // one empty list serves all rows that have none
  return Array.isArray(absent) ? Object.freeze(absent) : absent;
}

/** A list whose members are stored as one text each. */
export function packedList<T>(property: string, unpack: (text: string) => T): StoredField {
  return {
    properties: [property],
    decode: (texts) => (texts == null ? [] : (texts as string[]).map(unpack)),
  };
}

/** A list that is stored as one text. */
export function packed<T>(property: string, unpack: (text: string) => T[]): StoredField {
  return {
    properties: [property],
    decode: (text) => (text == null ? [] : unpack(text as string)),
  };
}

/** What to read off a node or an edge as one list, and what makes the object of that list. */
export type Projection<T> = {
  readonly properties: readonly string[];
  readonly cypher: string;
  readonly decode: (values: unknown) => T;
};

/** What names a node: never left out. */
const names = new Set(['key', 'slug', 'title', 'label']);

/**
 * Reads just the fields of a domain object: what is stored for searching and sorting stays in the database. `only`
 * narrows it to what names the object and the fields that somebody needs; it then lacks the others.
 */
export function project<T>(
  variable: string,
  fields: StoredFields<T>,
  only?: readonly string[],
): Projection<T> {
  const properties: string[] = [];
  const parts: (StoredField & { readonly name: string; readonly at: number })[] = [];
  for (const [name, field] of Object.entries<StoredField>(fields)) {
    if (only && !names.has(name) && !only.includes(name)) continue;
    parts.push({ ...field, name, at: properties.length });
    properties.push(...field.properties);
  }
  return {
    properties,
    // a list, not a map: its names need not be sent with every row
    cypher: `[${properties.map((property) => `${variable}.${property}`).join(', ')}]`,
    decode: (row) => {
      const values = row as readonly unknown[];
      const object: Record<string, unknown> = {};
      for (const {
        name,
        at,
        properties: { length },
        absent,
        decode,
      } of parts) {
        if (!decode) object[name] = values[at] ?? absent;
        else if (length === 1) object[name] = decode(values[at]);
        else object[name] = decode(...values.slice(at, at + length));
      }
      return object as T;
    },
  };
}
