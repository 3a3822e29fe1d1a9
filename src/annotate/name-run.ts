import type { Range } from './tokenize.ts';

/** A word between spaces, without the punctuation around it. */
export type NameWord = Range & {
  readonly text: string;
  /** Punctuation directly behind it, such as `,` or `)`. */
  readonly after: string;
  readonly before: string;
  /** Nothing but small ASCII letters: the most usual kind of word, and never a name. */
  readonly plain: boolean;
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
  const words: NameWord[] = [];
  let piece: string | null = null;
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const wordEnd = plainEnd(text, at, end);
    if (wordEnd > at) {
      words.push({
        text: text.slice(at, wordEnd),
        before: '',
        after: '',
        start: at,
        end: wordEnd,
        plain: true,
      });
      at = wordEnd;
      continue;
    }
    piece ??= text.slice(start, end);
    wordPattern.lastIndex = at - start;
    const found = wordPattern.exec(piece);
    if (!found) break;
    const before = found[1] ?? '';
    const word = found[2] ?? '';
    const wordStart = start + found.index + before.length;
    words.push({
      text: word,
      before,
      after: found[3] ?? '',
      start: wordStart,
      end: wordStart + word.length,
      plain: false,
    });
    at = start + wordPattern.lastIndex;
  }
  return words;
}

/** Where a word of nothing but small ASCII letters ends that begins here, between blanks; else `at`. */
function plainEnd(text: string, at: number, end: number): number {
  let last = at;
  while (last < end && last - at <= longestPlain) {
    const code = text.charCodeAt(last);
    if (code < 97 || code > 122) break;
    last++;
  }
  return last === end || text.charCodeAt(last) === 32 ? last : at;
}

/** The pattern cuts longer ones. */
const longestPlain = 60;

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
  if (!head || head.plain || !isCapitalised(head.text) || isCommand(head)) return null;
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
