/** Room for the edges of graphs that follow each other, used again and again: a graph made in it holds until the next one. */
export class GraphRoom {
  #targets = new Int32Array(0);
  #weights = new Float64Array(0);

  take(edges: number): { targets: Int32Array; weights: Float64Array } {
    if (this.#targets.length < edges) {
      this.#targets = new Int32Array(edges);
      this.#weights = new Float64Array(edges);
    }
    return {
      targets: this.#targets.subarray(0, edges),
      weights: this.#weights.subarray(0, edges),
    };
  }
}
