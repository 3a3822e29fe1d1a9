/** What a vector or cluster is found by: every revision has its own. */
export function analysedKey(revision: number, key: string): string {
  return `${revision} ${key}`;
}

/** The part behind the revision. */
export function withoutRevision(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
