import { peekBytes } from './peek-bytes.ts';

/** UTF-16 text as UTF-8, where a byte order mark says that it is one; all else as it comes. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { first, whole } = await peekBytes(chunks, 2);
  const mark = Buffer.from(first.subarray(0, 2)).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : null;
  if (encoding === null) {
    yield* whole;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of whole) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
