import { sharedBytes } from '../../analysis/shared-arrays.ts';

/** Plain data as bytes that threads share: handing it on costs nothing, and whoever needs it reads it when there is time. */
export function packJson(value: unknown): Uint8Array {
  const text = JSON.stringify(value);
  const bytes = sharedBytes(Buffer.byteLength(text));
  bufferOf(bytes).write(text);
  return bytes;
}

// our own thread wrote it a moment ago, so it is not checked again
export const readJson = <Value>(bytes: Uint8Array) =>
  JSON.parse(bufferOf(bytes).toString()) as Value;

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength);
