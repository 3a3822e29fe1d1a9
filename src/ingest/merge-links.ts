import type { Link } from '../domain/link.ts';
import type { SourceLink } from './source-links.ts';

/**
 * The links of a paper, each address once: those that a source gives, then those found in the text. One that is both
 * keeps the place in the text, and the kind that says more.
 */
export function mergeLinks(given: readonly SourceLink[], found: readonly Link[]): Link[] {
  const merged = new Map<string, Link>();
  const all: readonly Link[] = [...given.map((link) => ({ ...link, span: null })), ...found];
  for (const link of all) {
    const name = link.url.replace(/\/+$/, '');
    const known = merged.get(name);
    merged.set(name, {
      url: known?.url ?? link.url,
      kind: known && known.kind !== 'OTHER' ? known.kind : link.kind,
      span: known?.span ?? link.span,
    });
  }
  return [...merged.values()];
}
