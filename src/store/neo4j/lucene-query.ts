const special = /[+\-!(){}[\]^"~*?:\\/&|<>=\s]/g;

/**
 * A Lucene query for texts that hold every term, whatever characters a term is made of: operators are words here.
 * Empty where nothing is asked for.
 */
export function toLuceneQuery(terms: readonly string[]): string {
  return terms
    .filter((term) => term.trim() !== '')
    .map((term) => `+${escapeTerm(term)}`)
    .join(' ');
}

function escapeTerm(term: string): string {
  const escaped = term.replace(special, (sign) => `\\${sign}`);
  // AND, OR, NOT and TO are operators only as bare words
  return /^(AND|OR|NOT|TO)$/.test(term) ? `\\${escaped}` : escaped;
}
