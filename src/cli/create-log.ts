import { pino } from 'pino';

/** Structured log lines on standard error, one JSON object each. */
export const createLog = (level: string) =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
