import type { Engine } from '../store/engine.ts';
import { analysisReader } from '../store/read/read-analysis.ts';
import type { Surroundings } from './surroundings.ts';

/** Longer than any request may take: whoever began with the old analysis has finished with it. */
const minute = 60_000;

/**
 * Clears old analyses away a minute after another one was published, by whomever: the command that made it may have ended
 * before it could. What fails is told, and tried again a minute later. After `stop` nothing is under way.
 */
export function sweepOldAnalyses(
  engine: Engine,
  tell: Surroundings['tell'],
  every: number = minute,
): { stop(): Promise<void> } {
  let seen = 0;
  let swept = 0;
  let running = Promise.resolve();
  const look = async () => {
    try {
      const { revision } = await analysisReader(engine).head();
      // seen the last time too, so nobody has asked for an older one since
      if (revision > 0 && revision === seen && revision !== swept) {
        // a server starts sooner without the code that writes
        const { analysisWriter } = await import('../store/write/write-analysis.ts');
        await analysisWriter(engine).sweep();
        swept = revision;
      }
      seen = revision;
    } catch (error) {
      tell(`Old analyses were not cleared away: ${error instanceof Error ? error.message : error}`);
    }
  };
  const timer = setInterval(() => {
    running = running.then(look);
  }, every);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
