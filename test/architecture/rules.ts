import type { SourceFile } from './source-files.ts';

/** A rule of the house: what breaks it, one sentence each; nothing when it is kept. */
export type Rule = (files: readonly SourceFile[]) => string[];

/** Who may import whom. A folder below another one is a room of its own and named by its path. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  annotate: ['domain'],
  store: ['domain'],
  'store/neo4j': ['domain', 'store'],
  'store/embedded': ['domain', 'store'],
  ingest: ['domain', 'annotate', 'store', 'ingest/sources'],
  'ingest/sources': ['domain', 'ingest'],
  analysis: ['domain'],
  graphql: [
    ...['domain', 'store', 'analysis', 'export'],
    ...['graphql/types', 'graphql/relations', 'graphql/pictures'],
  ],
  'graphql/types': [
    ...['domain', 'store', 'analysis', 'export'],
    ...['graphql', 'graphql/relations', 'graphql/pictures'],
  ],
  'graphql/pictures': [
    ...['domain', 'store', 'analysis', 'export'],
    ...['graphql', 'graphql/relations'],
  ],
  'graphql/relations': ['domain', 'store', 'analysis'],
  export: ['domain'],
  explorer: [],
  config: ['domain'],
};
/** The composition root connects everything; nobody imports it. */
const root = 'cli';

const isPackage = (target: string) => !target.endsWith('.ts') && !target.includes('.json');

/** The room a file lives in: the longest folder that has a rule. */
function roomOf(path: string): string {
  if (path === 'config.ts') return 'config';
  const parts = path.split('/').slice(0, -1);
  for (let length = parts.length; length > 1; length--) {
    const room = parts.slice(0, length).join('/');
    if (room in mayImport) return room;
  }
  return parts[0] ?? path;
}

export const keepsToItsRoom: Rule = (files) =>
  files.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (room === root) return [];
    const allowed = mayImport[room];
    if (!allowed) return [`${path} lies in a folder that no rule knows`];
    return imports
      .filter((target) => !isPackage(target))
      .filter((target) => ![room, ...allowed].includes(roomOf(target)))
      .map((target) => `${path} imports ${target}`);
  });

/** Files of these folders are alternatives of one kind; what two of them share lies one folder up, or one below. */
const siblings = ['ingest/sources', 'cli/commands', 'export'];

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

export const siblingsDoNotKnowEachOther: Rule = (files) =>
  files.flatMap(({ path, imports }) =>
    siblings
      .filter((folder) => folderOf(path) === folder)
      .flatMap((folder) => imports.filter((target) => folderOf(target) === folder))
      .map((target) => `${path} imports its sibling ${target}`),
  );

const homes: Readonly<Record<string, string>> = {
  'neo4j-driver': 'store/neo4j/',
  '@grafeo-db/js': 'store/embedded/',
  'graphql-yoga': 'graphql/',
  '@pothos/core': 'graphql/',
  commander: 'cli/',
  esbuild: 'cli/',
  graphology: 'explorer/',
  sigma: 'explorer/',
};

export const packagesHaveOneHome: Rule = (files) =>
  files.flatMap(({ path, imports }) =>
    imports
      .filter((target) => isPackage(target))
      .filter((target) => {
        if (path.startsWith('domain/')) return target !== 'zod';
        const home = homes[target];
        return home !== undefined && !path.startsWith(home);
      })
      .map((target) => `${path} imports the package ${target}`),
  );

const surroundings = [
  /\bprocess\.(env|argv|stdin|stdout|stderr|exit|on)\b/,
  /\bconsole\./,
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bMath\.random\b/,
];

export const onlyTheCommandLineSeesTheSurroundings: Rule = (files) =>
  files
    .filter(({ path }) => !path.startsWith(`${root}/`))
    .flatMap(({ path, text }) =>
      surroundings
        .map((pattern) => pattern.exec(text)?.[0])
        .filter((found) => found !== undefined)
        .map((found) => `${path} uses ${found}`),
    );

export const hasNoCycle: Rule = (files) => {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const target of importsOf.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
};

const emptyNames = /^(utils?|helpers?|common|types?|misc|index|.*-?managers?|.*-?services?)$/;

export const filesAreNamedForWhatTheyHold: Rule = (files) =>
  files
    .map(({ path }) => path)
    .filter((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');
      return emptyNames.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    })
    .map((path) => `${path} says nothing by its name, or is not in kebab case`);

export const filesStaySmall: Rule = (files) =>
  files
    .filter(({ text }) => text.split('\n').length > 300)
    .map(({ path }) => `${path} has more than 300 lines`);
