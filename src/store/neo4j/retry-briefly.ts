import neo4j from 'neo4j-driver';

/**
 * Runs a task again after failures that the driver calls passing, for at most `patience` milliseconds. The driver's own
 * retries wait up to twice as long as they are told to.
 */
export async function retryBriefly<Result>(
  task: () => Promise<Result>,
  patience: number,
): Promise<Result> {
  const last = performance.now() + patience;
  for (let pause = 25; ; pause *= 2) {
    try {
      return await task();
    } catch (error) {
      const isPassing = error instanceof Error && neo4j.isRetryableError(error);
      if (!isPassing || performance.now() + pause > last) throw error;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}
