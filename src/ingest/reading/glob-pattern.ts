/** Whether a path is a pattern: `*`, `?`, `[…]` or `{…,…}` in it. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** The part of a pattern that is a plain folder: where to begin to look. */
export function folderOfGlob(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/**
 * A pattern as the expression that a path fits as a whole. `*` and `?` stay within a folder, `**` goes through folders
 * and none, and what begins with a dot has to be named.
 */
export function toExpression(pattern: string): RegExp {
  let source = '';
  let inBraces = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const rest = pattern.slice(at);
    const sign = pattern.charAt(at);
    const startsPart = at === 0 || pattern[at - 1] === '/';
    const [set] = /^\[!?[^\]]+\]/.exec(rest) ?? [];
    if (rest.startsWith('**/') && startsPart) {
      source += '(?:(?!\\.)[^/]+/)*';
      at += 2;
    } else if (sign === '*') source += startsPart ? '(?!\\.)[^/]*' : '[^/]*';
    else if (sign === '?') source += '[^/]';
    else if (set !== undefined) {
      source += set.replace('[!', '[^').replaceAll('\\', '\\\\');
      at += set.length - 1;
    } else if (sign === '{' && rest.includes('}')) {
      source += '(?:';
      inBraces += 1;
    } else if (sign === '}' && inBraces > 0) {
      source += ')';
      inBraces -= 1;
    } else if (sign === ',' && inBraces > 0) source += '|';
    else source += sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }
  return new RegExp(`^${source}$`, 'u');
}
