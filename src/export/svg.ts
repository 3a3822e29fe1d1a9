import type { DrawnGraph } from '../domain/drawn-graph.ts';
export function toSvg(graph: DrawnGraph): string {
  return String(graph.revision);
}
