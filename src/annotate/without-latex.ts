/**
 * A name without the commands that LaTeX wraps around it: `\emph{Selective Fusion}` is Selective Fusion. One with accents
 * written as commands stays as it is.
 */
export function withoutLatex(name: string): string {
  if (!name.includes('\\') || /\\["'`^~=.]/.test(name)) return name;
  return name
    .replace(/\\[a-z]+\s*\{?/gi, '')
    .replace(/[{}\\]/g, '')
    .trim();
}
