/** "1 paper", "2 papers". */
export const countOf = (count: number, one: string): string =>
  `${count} ${count === 1 ? one : `${one}s`}`;
