import { execFileSync } from 'node:child_process';
import { describe, it } from 'vitest';
import { z } from 'zod';

const script = `
import io, json, sys
import networkx as nx
text = sys.stdin.buffer.read()
read = {"graphml": nx.read_graphml, "gexf": nx.read_gexf, "node-link": lambda f: nx.node_link_graph(json.load(f), edges="links")}[sys.argv[1]]
graph = read(io.BytesIO(text))
json.dump({
  "directed": graph.is_directed(),
  "nodes": [[key, data] for key, data in graph.nodes(data=True)],
  "edges": [[source, target, data] for source, target, data in graph.edges(data=True)],
}, sys.stdout)
`;

const Read = z.object({
  directed: z.boolean(),
  nodes: z.array(z.tuple([z.string(), z.record(z.string(), z.unknown())])),
  edges: z.array(z.tuple([z.string(), z.string(), z.record(z.string(), z.unknown())])),
});
export type NetworkxGraph = z.infer<typeof Read>;

/** What networkx makes of a file. */
export function readByNetworkx(
  format: 'graphml' | 'gexf' | 'node-link',
  text: string,
): NetworkxGraph {
  const answer = execFileSync('python3', ['-c', script, format], { input: text, encoding: 'utf8' });
  return Read.parse(JSON.parse(answer));
}

/** Cases that need networkx. Where it is not there they are reported as skipped, and with CI set they fail. */
export function describeWithNetworkx(cases: () => void): void {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
  } catch {
    const reason = 'python3 has no networkx (Debian: python3-networkx)';
    if (process.env['CI']) throw new Error(reason);
    describe.skip(`networkx, because ${reason}`, () => it('reads every format'));
    return;
  }
  describe('networkx', cases);
}
