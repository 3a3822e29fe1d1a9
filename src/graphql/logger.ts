type Log = (details: object, message: string) => void;

/** What we need of a structured logger; pino is one. */
export type Logger = {
  readonly debug: Log;
  readonly info: Log;
  readonly warn: Log;
  readonly error: Log;
};
