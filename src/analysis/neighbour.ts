/** A near paper, by its place in the list that was searched, and how near: 0 to 1. */
export type Neighbour = { readonly index: number; readonly score: number };
