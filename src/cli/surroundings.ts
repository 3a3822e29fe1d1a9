/** What commands see of the world outside. `main.ts` makes the real one; a test makes its own. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** An answer, on standard output; resolves when more can be taken. */
  print(text: string): Promise<void>;
  /** Standard input, read when it is asked for. */
  input(): AsyncIterable<Uint8Array>;
  /** What a person should know meanwhile, one line on standard error. */
  tell(line: string): void;
  /** Rewrites one line on the terminal; null where nobody watches one. */
  readonly draw: ((line: string) => void) | null;
  /** The code that the process ends with; 0 unless said otherwise. */
  exitWith(code: number): void;
  /** Resolves when the process is asked to stop. From the call on, such a wish no longer ends the process by itself. */
  stopAsked(): Promise<void>;
};
