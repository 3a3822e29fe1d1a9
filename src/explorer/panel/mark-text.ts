/** A piece of a text: what is marked there, innermost last; empty where nothing is. */
export type Piece<Mark> = { readonly text: string; readonly marks: readonly Mark[] };

/**
 * Cuts a text at the ends of its spans, which may overlap and nest. The pieces joined are the text again. A span that
 * reaches beyond the text is cut there.
 */
export function markText<Mark>(
  text: string,
  spans: readonly { readonly start: number; readonly end: number; readonly mark: Mark }[],
): Piece<Mark>[] {
  const held = spans
    .map(({ start, end, mark }) => ({
      start: Math.max(start, 0),
      end: Math.min(end, text.length),
      mark,
    }))
    .filter(({ start, end }) => start < end)
    // the longer one lies around the shorter one
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const cuts = new Set([0, text.length, ...held.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const marks = held.filter(({ start, end }) => start <= from && end >= to);
    return { text: text.slice(from, to), marks: marks.map(({ mark }) => mark) };
  });
}
