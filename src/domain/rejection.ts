/** Something in a file that could not be read as a record, and why. It never stops the rest of the file. */
export type Rejection = {
  /** The line it begins on; 1 is the first. */
  readonly line: number;
  /** For people; says what was expected or found. */
  readonly reason: string;
  /** The beginning of what stood there. */
  readonly excerpt?: string;
  /** All of it, as far as it could be read. */
  readonly raw?: string;
};
