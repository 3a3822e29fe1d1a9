import { z } from 'zod';
import type { Model } from './model.ts';
import { TermTable } from './term-table.ts';
import { blocks } from './vector-settings.ts';

/** A model as properties of one node: JSON of all that is small, and tables in pieces that any store can hold. */
export type PackedModel = {
  readonly frame: string;
  readonly documentFrequency: readonly string[];
  readonly keyness: readonly string[];
};

const Frame = z.object({
  formula: z.literal(1),
  settings: z.object({
    shares: z.record(z.enum(blocks), z.number()),
    broader: z.number(),
    conceptPower: z.number(),
    keynessPower: z.number(),
    pairFactor: z.number(),
    most: z.number(),
    hubShare: z.number(),
  }),
  paperCount: z.number(),
  hubs: z.array(z.string()),
});

/** Entries in one piece: 400 kB of base64. */
const pieceSize = 37_500;

/** Terms of only one paper are left out: unknown terms count almost the same, and they are most of the table. */
export function packModel(model: Model): PackedModel {
  const { formula, settings, paperCount } = model;
  const frame: z.infer<typeof Frame> = {
    ...{ formula, settings, paperCount },
    hubs: [...model.hubs].sort(),
  };
  return {
    frame: JSON.stringify(frame),
    documentFrequency: packTable(model.documentFrequency, (papers) => papers > 1),
    keyness: packTable(model.keyness, () => true),
  };
}

/** Null for a model of another formula: an analysis by this version makes one that fits. */
export function unpackModel({ frame, documentFrequency, keyness }: PackedModel): Model | null {
  const parsed = Frame.safeParse(JSON.parse(frame));
  if (!parsed.success) return null;
  const { hubs, ...rest } = parsed.data;
  return {
    ...rest,
    hubs: new Set(hubs),
    documentFrequency: unpackTable(documentFrequency),
    keyness: unpackTable(keyness),
  };
}

function packTable(table: TermTable, keeps: (value: number) => boolean): string[] {
  const entries = table.entries().filter(([, value]) => keeps(value));
  return Array.from({ length: Math.ceil(entries.length / pieceSize) }, (_, piece) => {
    const part = entries.slice(piece * pieceSize, (piece + 1) * pieceSize);
    const bytes = Buffer.alloc(part.length * 8);
    part.forEach(([id, value], at) => {
      bytes.writeUInt32LE(id, at * 8);
      bytes.writeFloatLE(value, at * 8 + 4);
    });
    return bytes.toString('base64');
  });
}

function unpackTable(pieces: readonly string[]): TermTable {
  const table = new TermTable(pieces.length * pieceSize);
  for (const piece of pieces) {
    const bytes = Buffer.from(piece, 'base64');
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      table.set(bytes.readUInt32LE(at), bytes.readFloatLE(at + 4));
    }
  }
  return table;
}
