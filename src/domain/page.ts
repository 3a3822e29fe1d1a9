/** Which part of a list is wanted: `limit` rows after (or before) a place. */
export type PageRequest = {
  /** 1 to 100. */
  readonly limit: number;
  /** `backward`: the last rows before `cursor`, still in the list's own order. */
  readonly direction: 'forward' | 'backward';
  readonly cursor: string | null;
};

/** A part of a list, in the list's order, and whether more lies on either side. */
export type Page<Row> = {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
};

export const emptyPage: Page<never> = { rows: [], hasNext: false, hasPrevious: false };
