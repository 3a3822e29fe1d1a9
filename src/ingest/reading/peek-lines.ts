import type { Line } from './read-lines.ts';

const enough = 64 * 1024;

/** The beginning of a file, and the file: all lines, those at the beginning too. */
export async function peekLines(
  lines: AsyncIterable<Line>,
): Promise<{ readonly sample: string; readonly lines: AsyncIterable<Line> }> {
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
  return { sample: sample.slice(0, enough), lines: whole() };
}
