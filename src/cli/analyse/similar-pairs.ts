import {
  listsNeighbour,
  type NeighbourTable,
  neighboursAt,
  toNeighbourTable,
} from '../../analysis/neighbour-table.ts';

/** Each pair of papers once: at the one that lists the other, at the first of two that list each other. */
export function similarPairs(table: NeighbourTable): NeighbourTable {
  return toNeighbourTable(table.starts.length - 1, (paper) =>
    neighboursAt(table, paper).filter(
      ({ index }) => paper < index || !listsNeighbour(table, index, paper),
    ),
  );
}
