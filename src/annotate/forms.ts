import { type KnownWord, oldestRemembered } from './known-word.ts';
import { hashText, spreadHash } from './lexicon/text-hash.ts';

/** One way to write a concept. */
export type Form = {
  readonly slug: string;
  /** How many capitals the text must show. */
  readonly capitals: number;
};

/** Where the forms of a surface key are looked up; the first that fits the text wins. */
export type Lexicon = {
  readonly forms: (key: string) => readonly Form[] | undefined;
  /** Forms that are here, not below: null for the mere beginning of a key, undefined where no key begins so. */
  readonly own: (key: string) => readonly Form[] | null | undefined;
  /** Whether any key that is here may begin with a word; it may say yes too often. */
  readonly opens: (word: KnownWord) => boolean;
  /** Whether any key that is here may begin with words of which this is the joint hash; it may say yes too often. */
  readonly goesOn: (hash: number) => boolean;
  /** What this one lies over: a key that is here hides what is below. */
  readonly below: Lexicon | null;
};

/** From so many keys on it pays to write down every beginning. */
const many = 100;

/** A lexicon of these forms over another one. */
export function toLexicon(
  byKey: ReadonlyMap<string, readonly Form[]>,
  below: Lexicon | null = null,
): Lexicon {
  return {
    forms: (key) => byKey.get(key) ?? below?.forms(key),
    ...(byKey.size < many ? amongFew(byKey) : amongMany(byKey)),
    below,
  };
}

type OwnForms = Pick<Lexicon, 'own' | 'opens' | 'goesOn'>;

function amongFew(byKey: ReadonlyMap<string, readonly Form[]>): OwnForms {
  const keys = [...byKey.keys()];
  // a bit for each first letter, and for each second one: most words begin nothing, and this says so at once
  let firsts = 0;
  let seconds = 0;
  for (const key of keys) {
    firsts |= bitOf(key, 0);
    seconds |= bitOf(key, 1);
  }
  const mayOpen = (key: string) =>
    (firsts & bitOf(key, 0)) !== 0 && (key.length < 2 || (seconds & bitOf(key, 1)) !== 0);
  return {
    own: (key) => {
      if (!mayOpen(key)) return undefined;
      for (const each of keys) if (each.startsWith(key)) return byKey.get(key) ?? null;
      return undefined;
    },
    opens: ({ lemma }) => mayOpen(lemma),
    goesOn: () => true,
  };
}

function bitOf(key: string, at: number): number {
  return at < key.length ? 1 << (key.charCodeAt(at) & 31) : 0;
}

function amongMany(byKey: ReadonlyMap<string, readonly Form[]>): OwnForms {
  const beginnings = new Map<string, readonly Form[] | null>();
  for (const key of byKey.keys()) {
    for (let length = 1; length < key.length; length++) beginnings.set(key.slice(0, length), null);
  }
  for (const [key, forms] of byKey) beginnings.set(key, forms);
  const mayOpen = toOpenings(byKey.keys());
  const own: Lexicon['own'] = (key) => (mayOpen(key) ? beginnings.get(key) : undefined);
  return {
    own,
    opens: remembering(({ lemma }) => own(lemma) !== undefined),
    goesOn: toHashes(beginnings.keys()),
  };
}

/** Tells what none of these texts can be by its hash. */
function toHashes(texts: Iterable<string>): (hash: number) => boolean {
  const held = new Uint8Array(1 << 19);
  for (const text of texts) held[spreadHash(hashText(text)) & (held.length - 1)] = 1;
  return (hash) => held[spreadHash(hash) & (held.length - 1)] === 1;
}

/** A question about words that each is asked once: 1 is no, 2 is yes. */
function remembering(ask: (word: KnownWord) => boolean): (word: KnownWord) => boolean {
  let answers = new Uint8Array(1_024);
  let oldest = oldestRemembered();
  return (word) => {
    if (oldest !== oldestRemembered()) {
      oldest = oldestRemembered();
      answers.fill(0);
    }
    const row = word.number - oldest;
    if (row < 0) return ask(word);
    if (row >= answers.length) {
      const more = new Uint8Array(2 * row);
      more.set(answers);
      answers = more;
    }
    if (answers[row] === 0) answers[row] = ask(word) ? 2 : 1;
    return answers[row] === 2;
  };
}

const opening = 4;
/** A power of two. */
const size = 65_536;

/**
 * Tells what cannot be the beginning of a key by a hash of its first letters: most words of a text begin nothing, and this
 * says so without a string being made or compared.
 */
function toOpenings(keys: Iterable<string>): (key: string) => boolean {
  const openings = new Uint8Array(size);
  for (const key of keys) {
    let hash = 0;
    for (let at = 0; at < key.length && at < opening; at++) {
      hash = hash * 31 + key.charCodeAt(at);
      openings[hash & (size - 1)] = 1;
    }
  }
  return (key) => {
    let hash = 0;
    for (let at = 0; at < key.length && at < opening; at++) {
      hash = hash * 31 + key.charCodeAt(at);
      if (openings[hash & (size - 1)] === 0) return false;
    }
    return true;
  };
}
