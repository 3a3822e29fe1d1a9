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
export function packTable(entries: Iterable<readonly [id: number, value: number]>): string[] {
  const pieces: string[] = [];
  const bytes = Buffer.alloc(pieceSize * entryBytes);
  let end = 0;
  for (const [id, value] of entries) {
    bytes.writeUInt32LE(id, end);
    bytes.writeFloatLE(value, end + 4);
    end += entryBytes;
    if (end < bytes.length) continue;
    pieces.push(bytes.toString('base64'));
    end = 0;
  }
  if (end > 0) pieces.push(bytes.toString('base64', 0, end));
  return pieces;
}
