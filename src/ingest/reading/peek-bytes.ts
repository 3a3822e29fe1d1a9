/** The first bytes of a stream (at least so many, where it has them), and the whole of it. */
export async function peekBytes(
  chunks: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ readonly first: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]();
  let first = new Uint8Array(0);
  while (first.length < count) {
    const next = await source.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  const whole = async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  return { first, whole: whole() };
}
