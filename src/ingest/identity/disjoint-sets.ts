/** Which of some names belong together, when any two can be joined (union-find with path halving). */
export class DisjointSets {
  private readonly parents = new Map<string, string>();

  /** The smallest name of the set, whatever the order in which it was joined. */
  find(name: string): string {
    let at = name;
    for (let parent = this.parents.get(at); parent !== undefined; parent = this.parents.get(at)) {
      const grandparent = this.parents.get(parent);
      if (grandparent !== undefined) this.parents.set(at, grandparent);
      at = parent;
    }
    return at;
  }

  join(a: string, b: string): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left < right) this.parents.set(right, left);
    if (right < left) this.parents.set(left, right);
  }
}
