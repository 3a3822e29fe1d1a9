import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One file of `src`: its path from there, its text without comments, and what it imports. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  /** Files as paths from `src`, packages by name, `node:…` as written. Type imports count like any other. */
  readonly imports: readonly string[];
};

const stringsAndComments =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const importPaths = /(?:\bfrom|\bimport|\bimport\s*\()\s*'([^']+)'/g;

/** A source file as the rules see it. */
export function toSourceFile(path: string, written: string): SourceFile {
  const text = written.replace(stringsAndComments, (found) => (found[0] === '/' ? ' ' : found));
  const imports = [...text.matchAll(importPaths)].map(([, target = '']) => toTarget(path, target));
  return { path, text, imports: [...new Set(imports)] };
}

function toTarget(from: string, target: string): string {
  if (target.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), target));
  if (target.startsWith('node:')) return target;
  const parts = target.split('/');
  return parts.slice(0, target.startsWith('@') ? 2 : 1).join('/');
}

/** Every TypeScript file below a folder. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => toSourceFile(path, readFileSync(`${folder}/${path}`, 'utf8')));
}
