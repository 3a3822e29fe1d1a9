import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Engine, Row, Statement } from '../engine.ts';
import { fill, query } from '../query.ts';
import { overRows, readOver, toChunks } from './chunks.ts';
import { describeConcept } from './concept-form.ts';
import { countForm, type NameForms, packForms, unpackForms } from './name-forms.ts';
import { type NamedKind, queryFor } from './named-kind.ts';
import { edgeProperties, type NameEdge } from './paper-edges.ts';
import type { PaperBefore } from './papers-before.ts';
import { describePrinted } from './printed-form.ts';

const NameBefore = z.object({
  slug: z.string(),
  curated: z.boolean(),
  forms: z.array(z.string()),
});
type NameBefore = z.infer<typeof NameBefore>;

const describe: Readonly<Record<NamedKind, (forms: NameForms) => Row | null>> = {
  Concept: describeConcept,
  Topic: () => null,
  Organization: describePrinted,
  Author: describePrinted,
};

const edgeQueries: Readonly<Record<NamedKind, string>> = {
  Concept: 'create-mentions',
  Topic: 'create-assignments',
  Organization: 'create-affiliations',
  Author: 'create-authorships',
};

/** What a change does to the names of one kind: what comes before papers are removed, and what after. */
export type NameSteps = {
  readonly write: readonly Statement[];
  readonly settle: readonly Statement[];
};

/** Names and edges of a kind for papers that are written or removed, counts and labels kept exact. */
export async function nameSteps(
  engine: Engine,
  kind: NamedKind,
  before: Iterable<PaperBefore>,
  edges: readonly NameEdge[],
): Promise<NameSteps> {
  const lost = [...before].flatMap(({ names }) => names[kind]);
  const slugs = [...new Set([...lost.map(([slug]) => slug), ...edges.map(({ slug }) => slug)])];
  const known = await readNames(engine, kind, slugs);
  const changes = new Map<string, Map<string, number>>();
  const change = (slug: string, form: string | null, by: number) => {
    if (form === null) return;
    const forms = changes.get(slug) ?? new Map<string, number>();
    countForm(forms, form, by);
    changes.set(slug, forms);
  };
  for (const [slug, form] of lost) change(slug, form, -1);
  for (const { slug, form } of edges) change(slug, form, 1);

  const papersOf = new Map<string, number>();
  for (const { slug } of edges) papersOf.set(slug, (papersOf.get(slug) ?? 0) + 1);
  const unwritten = new Map(edges.map((edge) => [edge.slug, edge.unwritten]));
  const rows = slugs.flatMap((slug) => {
    const before = known.get(slug);
    const fresh = before ? {} : countsOf(kind, papersOf.get(slug) ?? 0);
    return toNameRow(kind, { slug, ...fresh }, before, changes.get(slug), unwritten.get(slug));
  });
  return {
    write: [...overRows(queryFor(kind, 'upsert-names'), 'rows', rows), ...edgeSteps(kind, edges)],
    settle: [
      // a new name has the papers of this change and no others
      ...overRows(queryFor(kind, 'recount-papers'), 'slugs', [...known.keys()]),
      ...overRows(queryFor(kind, 'delete-unused-names'), 'slugs', [
        ...new Set(lost.map(([slug]) => slug)),
      ]),
    ],
  };
}

async function readNames(
  engine: Engine,
  kind: NamedKind,
  slugs: readonly string[],
): Promise<Map<string, NameBefore>> {
  const names = new Map<string, NameBefore>();
  for (const row of await readOver(engine, queryFor(kind, 'names-before'), 'slugs', slugs)) {
    const name = NameBefore.parse(row);
    names.set(name.slug, name);
  }
  return names;
}

/** What is to be written of one name: nothing, its forms, or also what follows from them. */
function toNameRow(
  kind: NamedKind,
  name: Row,
  known: NameBefore | undefined,
  change: NameForms | undefined,
  unwritten: (() => Row) | undefined,
): Row[] {
  const changed = [...(change ?? [])].filter(([, by]) => by !== 0);
  if (changed.length === 0) return known || !unwritten ? [] : [{ ...name, ...unwritten() }];
  const forms = unpackForms(known?.forms ?? []);
  const described = known ? describe[kind](forms) : null;
  for (const [form, by] of changed) countForm(forms, form, by);
  const row = { ...name, forms: packForms(forms) };
  if (known?.curated) return [row];
  const description = Object.entries(describe[kind](forms) ?? {});
  // what stays of it is not sent: to take a name out of the index of words and put it back takes longer than all else
  const news = description.filter(
    ([property, value]) => !described || !isDeepStrictEqual(value, described[property]),
  );
  return [{ ...row, ...Object.fromEntries(news) }];
}

/** What a new name's node holds of its papers. */
function countsOf(kind: NamedKind, papers: number): Row {
  return kind === 'Concept'
    ? { paperCount: papers, backgroundCount: 0, documentCount: papers }
    : { paperCount: papers };
}

/** Edges by their papers; no statement takes more than some thousands. */
function edgeSteps(kind: NamedKind, edges: readonly NameEdge[]): Statement[] {
  const properties = edgeProperties[kind];
  const create = fill(query(edgeQueries[kind]), {
    properties: properties.map((name, at) => `${name}: edge[${at + 1}]`).join(', '),
  });
  return toChunks(edges).map((chunk) => {
    const byPaper = new Map<string, unknown[][]>();
    for (const { paper, slug, edge } of chunk) {
      const values = [slug, ...properties.map((name) => edge[name] ?? null)];
      const others = byPaper.get(paper);
      if (others) others.push(values);
      else byPaper.set(paper, [values]);
    }
    return { query: create, params: { rows: [...byPaper] } };
  });
}
