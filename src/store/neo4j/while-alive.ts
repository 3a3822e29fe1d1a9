/** How long an answer may take before the server is asked whether it is there. */
const quiet = 2_500;

/**
 * Waits for an answer as long as the server is alive: a slow statement is waited for, a server that fell silent is not.
 * `signOfLife`: within how many milliseconds it has to say that it is there. Rejects with what `ask` fails with, or
 * with `silence()`.
 */
export async function whileAlive<Result>(
  answer: Promise<Result>,
  ask: () => Promise<unknown>,
  signOfLife: number,
  silence: () => Error,
): Promise<Result> {
  const waiting = new AbortController();
  const watch = async (): Promise<never> => {
    for (;;) {
      await pause(quiet, waiting.signal);
      await within(signOfLife, ask(), silence);
    }
  };
  try {
    return await Promise.race([answer, watch()]);
  } finally {
    waiting.abort();
  }
}

/** The task's result if it comes in time. */
export async function within<Result>(
  milliseconds: number,
  task: Promise<Result>,
  silence: () => Error,
): Promise<Result> {
  const waiting = new AbortController();
  const late = pause(milliseconds, waiting.signal).then(() => Promise.reject(silence()));
  try {
    return await Promise.race([task, late]);
  } finally {
    waiting.abort();
  }
}

/** Never ends once it is aborted: nobody waits for it any more. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
