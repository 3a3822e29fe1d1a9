/** The first argument of a bench; without one it says what it wants, and ends. `usage`: the bench and its arguments. */
export function firstArgument(wanted: string, usage: string): string {
  const [given] = process.argv.slice(2);
  if (given) return given;
  console.error(`Say ${wanted}: npm run bench -- test/bench/${usage}`);
  process.exit(2);
}
