import type { Interval } from '../analysis/bootstrap.ts';

/** A mean and its bounds to three places; a dash where nothing could be measured. */
export const showInterval = (interval: Interval | null): string =>
  interval === null
    ? '-'
    : `${interval.mean.toFixed(3)} [${interval.lower.toFixed(3)}, ${interval.upper.toFixed(3)}]`;
