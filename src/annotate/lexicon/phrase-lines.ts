import { ConceptKind } from '../../domain/concept.ts';
import type { KnownPhrase } from './known-phrase.ts';
import type { PhraseTable } from './term-lexicon.ts';
import { nextHash, spreadHash } from './text-hash.ts';

/** A phrase as a line: key, df, held, listed, label, kind; what is empty at the end is left out. */
export function toPhraseLine(key: string, { df, held, listed, label, kind }: KnownPhrase): string {
  return [key, df, held || '', listed || '', label, kind ?? ''].join('\t').replace(/\t+$/, '');
}

/**
 * The table of phrases that lines say. A table of a hundred thousand takes long to fill and a text asks for few, so the
 * lines are only numbered by a hash of their keys, in one array of numbers: most questions end there, without a look at
 * any line. A line is read when it is first asked for.
 */
export function toPhraseTable(lines: readonly string[], from: number, to: number): PhraseTable {
  const size = 2 ** Math.ceil(Math.log2(2 * (to - from + 1)));
  // by place: the hash of a key, and the number of its line from 1 on
  const table = new Int32Array(2 * size);
  for (let at = from; at < to; at++) {
    const hash = hashOfKey(lines[at] ?? '');
    let place = placeOf(hash, size);
    while (table[2 * place + 1] !== 0) place = (place + 1) & (size - 1);
    table[2 * place] = hash;
    table[2 * place + 1] = at - from + 1;
  }
  const read = new Array<KnownPhrase | undefined>(to - from + 1);
  return {
    size: to - from,
    keys: function* () {
      for (let at = from; at < to; at++) yield lines[at]?.split('\t', 1)[0] ?? '';
    },
    mayHold: (hash) => {
      for (let place = placeOf(hash, size); ; place = (place + 1) & (size - 1)) {
        if (table[2 * place + 1] === 0) return false;
        if (table[2 * place] === hash) return true;
      }
    },
    get: (key) => {
      const hash = hashOfKey(key);
      for (let place = placeOf(hash, size); ; place = (place + 1) & (size - 1)) {
        const number = table[2 * place + 1] as number;
        if (number === 0) return undefined;
        const line = table[2 * place] === hash ? (lines[from + number - 1] ?? '') : null;
        if (line === null || !isLineOf(line, key)) continue;
        const known = read[number] ?? readLine(line);
        read[number] = known;
        return known;
      }
    },
  };
}

const tab = 9;

/** Of a key, or of the key that a line begins with. */
function hashOfKey(line: string): number {
  let hash = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charCodeAt(at);
    if (sign === tab) break;
    hash = nextHash(hash, sign);
  }
  return hash;
}

function placeOf(hash: number, size: number): number {
  return spreadHash(hash) & (size - 1);
}

function isLineOf(line: string, key: string): boolean {
  return (
    line.startsWith(key) && (line.length === key.length || line.charCodeAt(key.length) === tab)
  );
}

function readLine(line: string): KnownPhrase {
  const [, df, held, listed, label = '', kind = ''] = line.split('\t');
  return {
    df: Number(df),
    held: Number(held ?? 0),
    listed: Number(listed ?? 0),
    label,
    kind: kind === '' ? null : (ConceptKind.safeParse(kind).data ?? null),
  };
}
