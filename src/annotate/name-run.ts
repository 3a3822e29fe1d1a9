import type { Range } from './tokenize.ts';

/** A word between spaces, without the punctuation around it. */
export type NameWord = Range & {
  readonly text: string;
  /** Punctuation directly behind it, such as `,` or `)`. */
  readonly after: string;
  readonly before: string;
};

/** A run of words that is written like a name. */
export type NameRun = Range & { readonly words: readonly NameWord[] };

const wordPattern =
  /([^\p{L}\p{N}\s]{0,8})([\p{L}\p{N}](?:[^\s]{0,60}[\p{L}\p{N}+#*])?)([^\s]{0,8})/gu;
const links = new Set(['of', 'for', 'the', 'to', 'in', 'and']);
const generic =
  /-(?:[Aa]ware|[Bb]ased|[Cc]entric|[Cc]onditioned|[Dd]riven|[Ee]nabled|[Ee]nhanced|[Ff]ree|[Gg]uided|[Ll]evel|[Ll]ike|[Pp]owered|[Ss]ized?|[Ss]pecific|[Ss]tyle|[Tt]ype|[Ww]ise)$/;

/** The words of a piece of text, with places in the whole text. */
export function toNameWords(text: string, { start, end }: Range): NameWord[] {
  const piece = text.slice(start, end);
  const words: NameWord[] = [];
  wordPattern.lastIndex = 0;
  // not matchAll, which makes the pattern anew for every sentence
  for (let found = wordPattern.exec(piece); found; found = wordPattern.exec(piece)) {
    const [, before = '', word = '', after = ''] = found;
    const at = start + found.index + before.length;
    words.push({ text: word, before, after, start: at, end: at + word.length });
  }
  return words;
}

/** Written as only names are: capitals or digits inside, all capitals, or a plus: `timesNet`, `BinT5`, `TEEN`, `CodeT5+`. */
export function isDistinctive(word: string): boolean {
  if (!/[\p{Lu}\p{N}+]/u.test(word)) return false;
  if (!/\p{L}/u.test(word) || /^\d+(?:\.\d+)?[-\p{L}%]/u.test(word) || generic.test(word))
    return false;
  return /[\p{L}\p{N}-]\p{Lu}(?![\p{L}]*-(?:to|vs)-)|\p{L}\d|\+$|\^\d/u.test(
    word.replace(/-\p{Lu}\p{Ll}+/gu, ''),
  );
}

/** Begins with a capital or is distinctive. */
export function isCapitalised(word: string): boolean {
  // most words are plain ones, and Unicode classes are dear
  if (/^[a-z]+$/.test(word)) return false;
  return (/^\p{Lu}/u.test(word) && !generic.test(word)) || isDistinctive(word);
}

/** What LaTeX leaves behind: the `sim7` of `\\sim7`. */
function isCommand({ before, text }: NameWord): boolean {
  return before.endsWith('\\') && !text.includes('{');
}

/** The longest run of name words at a place; small words may stand between capitals. Null where none begins. */
export function nameRunAt(words: readonly NameWord[], at: number): NameRun | null {
  // most words begin no name, and this is asked of every one
  const head = words[at];
  if (!head || !isCapitalised(head.text) || isCommand(head)) return null;
  const run: NameWord[] = [];
  for (let index = at; index < words.length && run.length < 8; index++) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || (run.length > 0 && /[^"“‘`'*]/.test(word.before))) break;
    const joins =
      run.length > 0 &&
      links.has(word.text) &&
      word.after === '' &&
      next !== undefined &&
      next.before === '' &&
      isCapitalised(next.text) &&
      word.text !== 'and';
    if (!isCapitalised(word.text) && !joins) break;
    run.push(word);
    if (word.after !== '') break;
  }
  const [first] = run;
  const last = run.at(-1);
  return first && last ? { words: run, start: first.start, end: last.end } : null;
}
