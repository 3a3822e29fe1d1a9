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
    own: byKey.size < many ? amongFew(byKey) : amongMany(byKey),
    below,
  };
}

function amongFew(byKey: ReadonlyMap<string, readonly Form[]>): Lexicon['own'] {
  const keys = [...byKey.keys()];
  const opens = toOpenings(keys, 1_024);
  return (key) => {
    if (!opens(key)) return undefined;
    for (const each of keys) if (each.startsWith(key)) return byKey.get(key) ?? null;
    return undefined;
  };
}

function amongMany(byKey: ReadonlyMap<string, readonly Form[]>): Lexicon['own'] {
  const beginnings = new Map<string, readonly Form[] | null>();
  for (const key of byKey.keys()) {
    for (let length = 1; length < key.length; length++) beginnings.set(key.slice(0, length), null);
  }
  for (const [key, forms] of byKey) beginnings.set(key, forms);
  const opens = toOpenings(byKey.keys(), 65_536);
  return (key) => (opens(key) ? beginnings.get(key) : undefined);
}

const opening = 4;

/**
 * Tells what cannot be the beginning of a key by a hash of its first letters: most words of a text begin nothing, and this
 * says so without a string being made or compared. `size` is a power of two.
 */
function toOpenings(keys: Iterable<string>, size: number): (key: string) => boolean {
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
    for (let at = 0; at < key.length && at < opening; at++) hash = hash * 31 + key.charCodeAt(at);
    return openings[hash & (size - 1)] === 1;
  };
}
