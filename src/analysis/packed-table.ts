/** Entries in one piece: 400 kB of base64. */
const pieceSize = 37_500;
const entryBytes = 8;

/** Numbers by term id as they are stored: a model of a million terms is there at once, and each is sought when it is asked for. */
export class PackedTable {
  readonly #pieces: readonly DataView[];

  constructor(pieces: readonly string[]) {
    this.#pieces = pieces
      .map((piece) => Buffer.from(piece, 'base64'))
      .filter(({ length }) => length >= entryBytes)
      .map(({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength));
  }

  /** Undefined for an id that is not there. */
  get(id: number): number | undefined {
    const piece = this.#pieces.findLast((each) => each.getUint32(0, true) <= id);
    if (!piece) return undefined;
    let low = 0;
    let high = Math.floor(piece.byteLength / entryBytes) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = piece.getUint32(middle * entryBytes, true);
      if (found === id) return piece.getFloat32(middle * entryBytes + 4, true);
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

/** Entries ascending by id, in pieces that any store can hold. */
export function packTable(entries: readonly (readonly [id: number, value: number])[]): string[] {
  return Array.from({ length: Math.ceil(entries.length / pieceSize) }, (_, piece) => {
    const part = entries.slice(piece * pieceSize, (piece + 1) * pieceSize);
    const bytes = Buffer.alloc(part.length * entryBytes);
    part.forEach(([id, value], at) => {
      bytes.writeUInt32LE(id, at * entryBytes);
      bytes.writeFloatLE(value, at * entryBytes + 4);
    });
    return bytes.toString('base64');
  });
}
