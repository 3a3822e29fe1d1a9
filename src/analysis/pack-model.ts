import { z } from 'zod';
import type { BuiltModel, Model } from './model.ts';
import { PackedTable, packTable } from './packed-table.ts';
import { blocks, type VectorSettings } from './vector-settings.ts';

/** A model as properties of one node: JSON of all that is small, and tables in pieces that any store can hold. */
export type PackedModel = {
  readonly frame: string;
  readonly documentFrequency: readonly string[];
  readonly keyness: readonly string[];
};

const Frame = z.object({
  formula: z.literal(1),
  settings: z.object({
    // a model of before there was a block gives it nothing
    shares: z
      .partialRecord(z.enum(blocks), z.number())
      .transform((given): VectorSettings['shares'] => {
        const shares = blocks.map((block) => [block, given[block] ?? 0]);
        return Object.fromEntries(shares);
      }),
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

/** Terms of only one paper are left out: unknown terms count the same, and they are most of the table. */
export function packModel(model: BuiltModel): PackedModel {
  const { formula, settings, paperCount } = model;
  const frame: z.input<typeof Frame> = {
    ...{ formula, settings, paperCount },
    hubs: [...model.hubs].sort(),
  };
  return {
    frame: JSON.stringify(frame),
    documentFrequency: packTable(model.documentFrequency.entries(1)),
    keyness: packTable(model.keyness.entries()),
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
    documentFrequency: new PackedTable(documentFrequency),
    keyness: new PackedTable(keyness),
  };
}
