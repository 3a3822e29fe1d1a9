/** Does one thing after the other, in the order in which they came. */
export class JobQueue {
  private last: Promise<unknown> = Promise.resolve();
  private count = 0;

  /** How many run or wait. */
  get length(): number {
    return this.count;
  }

  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    this.count += 1;
    const result = this.last.then(task).finally(() => {
      this.count -= 1;
    });
    this.last = result.catch(() => {});
    return result;
  }

  /** Resolves when nothing runs or waits. */
  async end(): Promise<void> {
    while (this.count > 0) await this.last;
  }
}
