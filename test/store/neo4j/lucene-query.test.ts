import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLuceneQuery } from '../../../src/store/neo4j/lucene-query.ts';

/** What Lucene's parser reads a query as, after its grammar: blanks part clauses, a backslash makes a sign a letter. */
function readClauses(query: string): { operator: string; term: string; isBare: boolean }[] {
  const clauses: { operator: string; term: string; isBare: boolean }[] = [];
  let operator = '';
  let term = '';
  let isBare = true;
  for (let index = 0; index < query.length; index += 1) {
    const sign = query.charAt(index);
    if (sign === '\\') {
      index += 1;
      term += query.charAt(index);
      isBare = false;
    } else if (sign === ' ') {
      clauses.push({ operator, term, isBare });
      operator = '';
      term = '';
      isBare = true;
    } else if (sign === '+' && term === '') operator = '+';
    else if (/[+\-!(){}[\]^"~*?:/&|<>=]/.test(sign)) throw new Error(`operator ${sign}`);
    else term += sign;
  }
  return term === '' ? clauses : [...clauses, { operator, term, isBare }];
}

describe('a Lucene query', () => {
  it('asks for every term, and for nothing else, whatever the terms are', () => {
    const term = fc
      .oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('AND', 'OR', 'NOT', 'TO'))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        const clauses = readClauses(toLuceneQuery(terms));
        expect(clauses.map((clause) => clause.term)).toEqual(terms);
        for (const { operator, term: text, isBare } of clauses) {
          expect(operator).toBe('+');
          expect(isBare && /^(AND|OR|NOT|TO)$/.test(text)).toBe(false);
        }
      }),
    );
  });

  it('is empty for no terms', () => {
    expect(toLuceneQuery([])).toBe('');
    expect(toLuceneQuery(['', ' '])).toBe('');
  });
});
