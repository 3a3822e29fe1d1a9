/** One way to write a concept. */
export type Form = {
  readonly slug: string;
  /** How many capitals the text must show. */
  readonly capitals: number;
};

/** Where the forms of a surface key are looked up; the first that fits the text wins. */
export type Lexicon = {
  readonly forms: (key: string) => readonly Form[] | undefined;
  /** False where no key begins so: most words of a text begin nothing. */
  readonly begins: (key: string) => boolean;
  /** No key is longer than this. */
  readonly longestKey: number;
};

const beginning = 5;

/** A lexicon of these forms over another one: a key that is here hides what is below. */
export function toLexicon(
  byKey: ReadonlyMap<string, readonly Form[]>,
  below: Lexicon | null = null,
): Lexicon {
  const beginnings = new Set<string>();
  let longestKey = below?.longestKey ?? 0;
  for (const key of byKey.keys()) {
    for (let length = 1; length <= beginning; length++) beginnings.add(key.slice(0, length));
    longestKey = Math.max(longestKey, key.length);
  }
  return {
    longestKey,
    forms: (key) => byKey.get(key) ?? below?.forms(key),
    begins: (key) => beginnings.has(key.slice(0, beginning)) || (below?.begins(key) ?? false),
  };
}
