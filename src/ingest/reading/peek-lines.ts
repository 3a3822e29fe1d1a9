import type { Line } from './read-lines.ts';

const enough = 64 * 1024;

/** The beginning of a file, what is wrong with it, and the file: all lines, those at the beginning too. */
export async function peekLines(lines: AsyncIterable<Line>): Promise<{
  readonly sample: string;
  readonly damage: string | null;
  readonly lines: AsyncIterable<Line>;
}> {
  const reading = lines[Symbol.asyncIterator]();
  const seen: Line[] = [];
  let length = 0;
  let ended = false;
  while (length < enough && !ended) {
    const next = await reading.next();
    if (next.done) ended = true;
    else {
      seen.push(next.value);
      length += next.value.text.length + 1;
    }
  }
  const damage = seen.find((line) => line.damage !== null)?.damage ?? null;
  const sample = seen.map(({ text }) => text).join('\n');
  const whole = async function* () {
    try {
      yield* seen.splice(0);
      for (let next = await reading.next(); !next.done; next = await reading.next()) {
        yield next.value;
      }
    } finally {
      await reading.return?.();
    }
  };
  return { sample: sample.slice(0, enough), damage, lines: whole() };
}
