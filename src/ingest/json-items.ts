import type { Line } from './reading/read-lines.ts';

/** One value of a document, as text. `reason`: why it is not one, where the document breaks off in it. */
export type JsonItem = {
  /** The line it begins on. */
  readonly number: number;
  readonly text: string;
  readonly reason: string | null;
};

const longestItem = 16 * 1024 * 1024;

/** Whether a line begins a document that holds several values, or one that is spread over lines. */
export function opensDocument(text: string): boolean {
  return /^\s*(?:\[|\{\s*$|\{\s*"(?:meta|results)"\s*:)/.test(text);
}

/**
 * Cuts a document into its values as its lines come: the elements of an array, those under `results` in an object (the
 * page of an API), or else the object itself. Memory holds one value. A document that breaks off gives all before it.
 */
export class JsonItems {
  private frames = '';
  /** How deep values lie; 0 when the document is one. */
  private itemDepth = 0;
  private item: { number: number; pieces: string[]; length: number } | null = null;
  private inString = false;
  private escaped = false;
  private lastString = '';

  /** Whether a document has begun and not ended. */
  get isOpen(): boolean {
    return this.frames !== '' || this.item !== null;
  }

  /** The values that end on this line. */
  *add({ number, text, damage }: Line): Generator<JsonItem> {
    if (damage !== null) {
      yield this.breakOff(number, damage);
      return;
    }
    let from = 0;
    let stringFrom = 0;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (sign === '\\') this.escaped = true;
        else if (sign === '"') {
          this.inString = false;
          if (this.frames === '{') this.lastString = text.slice(stringFrom, at);
        }
        continue;
      }
      const depth = this.frames.length;
      const closes = sign === '}' || sign === ']';
      // what is neither an array nor an object ends before the sign that follows it
      if (this.item && depth === this.itemDepth && (sign === ',' || closes)) {
        yield this.end(text.slice(from, at));
      }
      if (closes) {
        if (this.frames.at(-1) !== (sign === '}' ? '{' : '[')) {
          this.keep(text.slice(from));
          yield this.breakOff(number, `the JSON breaks off: "${sign}" closes nothing`);
          return;
        }
        this.frames = this.frames.slice(0, -1);
        if (this.item && depth - 1 === this.itemDepth) yield this.end(text.slice(from, at + 1));
        // behind the results of a page there are only counts
        if (depth === 2 && this.itemDepth === 2) this.itemDepth = Number.NaN;
        if (depth === 1) this.reset();
        continue;
      }
      if (sign === ',' || sign === ':' || /\s/.test(sign)) continue;
      if (depth === 0 && sign === '[') this.itemDepth = 1;
      else if (this.isPage(sign)) {
        this.itemDepth = 2;
        this.item = null;
      } else if (this.item === null && depth === this.itemDepth && this.isInList) {
        this.item = { number, pieces: [], length: 0 };
        from = at;
      }
      if (sign === '"') {
        this.inString = true;
        stringFrom = at + 1;
      } else if (sign === '{' || sign === '[') this.frames += sign;
    }
    yield* this.endLine(number, text, from);
  }

  /** What is left when the file ends. */
  *finish(number: number): Generator<JsonItem> {
    if (this.isOpen) yield this.breakOff(number, 'the file ends in the middle of this JSON');
  }

  private *endLine(number: number, text: string, from: number): Generator<JsonItem> {
    if (this.inString) {
      this.keep(text.slice(from));
      yield this.breakOff(number, 'the JSON breaks off: the line ends within a text');
    } else if (this.item && this.frames === '') {
      yield this.end(text.slice(from));
    } else if (this.item) {
      this.keep(`${text.slice(from)}\n`);
      if (this.item.length > longestItem) {
        yield this.breakOff(number, `one value is longer than ${longestItem} characters`);
      }
    }
  }

  private get isInList(): boolean {
    return this.itemDepth === 0 || this.frames.at(-1) === '[';
  }

  private isPage(sign: string): boolean {
    return (
      sign === '[' && this.frames === '{' && this.itemDepth === 0 && this.lastString === 'results'
    );
  }

  private keep(text: string): void {
    this.item?.pieces.push(text);
    if (this.item) this.item.length += text.length;
  }

  private end(rest: string): JsonItem {
    const { number = 0, pieces = [] } = this.item ?? {};
    this.item = null;
    return { number, text: [...pieces, rest].join('').trim(), reason: null };
  }

  private breakOff(number: number, reason: string): JsonItem {
    const text = this.item?.pieces.join('') ?? '';
    const begun = this.item?.number ?? number;
    this.reset();
    return { number: begun, text, reason };
  }

  private reset(): void {
    this.frames = '';
    this.itemDepth = 0;
    this.item = null;
    this.inString = false;
    this.escaped = false;
    this.lastString = '';
  }
}
