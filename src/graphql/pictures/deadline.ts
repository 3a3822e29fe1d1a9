/** How long a picture may take; what does not come in time is left out, and the picture says so. */
export type Deadline = {
  /** Whether something was left out. */
  readonly passed: boolean;
  /** What is read, or `otherwise` when time is up. */
  within<Value>(read: Promise<Value>, otherwise: Value): Promise<Value>;
  /** Whether less than this share of the time is over; where it is not, whoever asks leaves something out. */
  isBefore(share: number): boolean;
};

export function startDeadline(milliseconds: number): Deadline {
  const start = performance.now();
  const end = start + milliseconds;
  let passed = false;
  return {
    get passed() {
      return passed;
    },
    isBefore(share) {
      const early = performance.now() < start + share * milliseconds;
      if (!early) passed = true;
      return early;
    },
    async within(read, otherwise) {
      // nobody waits for it any more when it fails late
      read.catch(() => {});
      let timer: NodeJS.Timeout | undefined;
      const left = Math.max(0, end - performance.now());
      const late = new Promise<typeof otherwise>((resolve) => {
        timer = setTimeout(() => {
          passed = true;
          resolve(otherwise);
        }, left);
      });
      try {
        return await Promise.race([read, late]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
