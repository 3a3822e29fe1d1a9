/** Everyone who works gets the next piece when he is done with his last one; `onDone` hears how many are done. */
export async function shareOut<Worker, Piece>(
  workers: readonly (Worker | Promise<Worker>)[],
  pieces: readonly Piece[],
  work: (worker: Worker, piece: Piece) => Promise<void>,
  onDone: (count: number) => void,
): Promise<void> {
  let next = 0;
  let done = 0;
  await Promise.all(
    workers.map(async (coming) => {
      // one may come later than the others
      const worker = await coming;
      while (next < pieces.length) {
        await work(worker, pieces[next++] as Piece);
        onDone(++done);
      }
    }),
  );
}
