/**
 * How a name was met, and by how many papers: `forms` on its node, one `form` on each edge.
 * A paper that is written again takes its old form away and adds its new one, so what a name is called depends on the
 * papers there are, never on the order in which they came.
 */
export type NameForms = ReadonlyMap<string, number>;

export function unpackForms(packed: readonly string[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const text of packed) {
    const space = text.indexOf(' ');
    forms.set(text.slice(space + 1), Number(text.slice(0, space)));
  }
  return forms;
}

export function packForms(forms: NameForms): string[] {
  return [...forms]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, count]) => `${count} ${form}`);
}

export function countForm(forms: Map<string, number>, form: string, by: number): void {
  forms.set(form, (forms.get(form) ?? 0) + by);
}

/** The value that most papers give, the smallest of several such; null where none gives any. */
export function mostFrequent(votes: Iterable<readonly [string, number]>): string | null {
  const counts = new Map<string, number>();
  for (const [value, count] of votes) counts.set(value, (counts.get(value) ?? 0) + count);
  let best: readonly [string, number] | null = null;
  for (const [value, count] of counts) {
    const isBetter = best === null || count > best[1] || (count === best[1] && value < best[0]);
    if (isBetter) best = [value, count];
  }
  return best?.[0] ?? null;
}
