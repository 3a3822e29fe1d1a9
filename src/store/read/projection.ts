/**
 * Cypher that reads just the fields of a domain object off a node: what is stored for searching and sorting stays
 * in the database. A field added to the object is read without a change of any query.
 */
export function projection(variable: string, shape: Readonly<Record<string, unknown>>): string {
  const fields = Object.keys(shape).map((field) => `.${field}`);
  return `${variable} {${fields.join(', ')}}`;
}
