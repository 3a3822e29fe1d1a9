import { z } from 'zod';
import type { Vocabulary, VocabularyConcept, VocabularyTopic } from '../../domain/vocabulary.ts';
import type { Engine, Row, Statement } from '../engine.ts';
import { query } from '../query.ts';
import { hash } from '../rows/hash.ts';
import { nameProperties } from '../rows/name-properties.ts';
import { overRows, readOver } from './chunks.ts';
import { describeConcept } from './concept-form.ts';
import { unpackForms } from './name-forms.ts';
import { queryFor } from './named-kind.ts';

const Curated = z.object({
  slug: z.string(),
  forms: z.array(z.string()),
  paperCount: z.int(),
});
type Curated = z.infer<typeof Curated>;
type VocabularyKind = 'Concept' | 'Topic';

/** What makes the curated part of the graph exactly this vocabulary; nothing where it was written last. */
export async function vocabularySteps(
  engine: Engine,
  vocabulary: Vocabulary,
): Promise<Statement[]> {
  const fresh = hash(JSON.stringify([vocabulary.topics, vocabulary.concepts]));
  const [last] = await engine.read(query('vocabulary-hash'));
  if (last?.['hash'] === fresh) return [];
  const { concepts, topics } = vocabulary;
  return [
    ...(await dropped(engine, concepts)),
    ...(await removedTopics(engine, topics)),
    ...(await curated(engine, 'Concept', concepts.map(toConceptRow))),
    ...(await curated(engine, 'Topic', topics.map(toTopicRow))),
    ...broader(
      'Concept',
      concepts.flatMap(({ slug, broader: up }) => up.map((to) => ({ slug, broader: to }))),
    ),
    ...broader(
      'Topic',
      topics.flatMap(({ slug, broader: up }) => (up === null ? [] : [{ slug, broader: up }])),
    ),
    { query: query('note-vocabulary'), params: { hash: fresh } },
  ];
}

function toConceptRow(concept: VocabularyConcept): Row {
  const { slug, label, kinds, aliases, acronym, description, hub } = concept;
  const spellings = nameProperties({ label, aliases, acronym });
  const own = { slug, label, kinds, aliases, acronym, description, hub, ...spellings };
  return { ...own, origin: 'CURATED', curated: true };
}

function toTopicRow({ slug, label, description }: VocabularyTopic): Row {
  const spellings = nameProperties({ label, aliases: [], acronym: null });
  return { slug, label, description, ...spellings, curated: true };
}

async function curated(
  engine: Engine,
  kind: VocabularyKind,
  rows: readonly Row[],
): Promise<Statement[]> {
  const known = new Set<unknown>();
  const slugs = rows.map(({ slug }) => slug);
  for (const { slug } of await readOver(engine, queryFor(kind, 'names-before'), 'slugs', slugs)) {
    known.add(slug);
  }
  const counts =
    kind === 'Concept'
      ? { paperCount: 0, backgroundCount: 0, documentCount: 0 }
      : { paperCount: 0 };
  const whole = rows.map((row) => (known.has(row['slug']) ? row : { ...counts, ...row }));
  return overRows(queryFor(kind, 'upsert-names'), 'rows', whole);
}

/** Concepts that left the vocabulary are what papers call them from now on, or gone where no paper does. */
async function dropped(
  engine: Engine,
  concepts: readonly VocabularyConcept[],
): Promise<Statement[]> {
  const old = await readDropped(engine, 'Concept', concepts);
  const rows = old
    .filter(({ paperCount }) => paperCount > 0)
    .map(({ slug, forms }) => ({
      slug,
      curated: null,
      origin: 'EXTRACTED',
      ...describeConcept(unpackForms(forms)),
    }));
  const unused = old.filter(({ paperCount }) => paperCount === 0).map(({ slug }) => slug);
  return [
    ...overRows(queryFor('Concept', 'upsert-names'), 'rows', rows),
    ...overRows(queryFor('Concept', 'delete-names'), 'slugs', unused),
  ];
}

async function removedTopics(
  engine: Engine,
  topics: readonly VocabularyTopic[],
): Promise<Statement[]> {
  const old = await readDropped(engine, 'Topic', topics);
  return overRows(
    queryFor('Topic', 'delete-names'),
    'slugs',
    old.map(({ slug }) => slug),
  );
}

async function readDropped(
  engine: Engine,
  kind: VocabularyKind,
  kept: readonly { readonly slug: string }[],
): Promise<Curated[]> {
  const slugs = new Set(kept.map(({ slug }) => slug));
  const rows = await engine.read(queryFor(kind, 'curated-names'));
  return rows.map((row) => Curated.parse(row)).filter(({ slug }) => !slugs.has(slug));
}

function broader(
  kind: VocabularyKind,
  rows: readonly { readonly slug: string; readonly broader: string }[],
): Statement[] {
  return [
    { query: queryFor(kind, 'delete-broader'), params: {} },
    ...overRows(queryFor(kind, 'create-broader'), 'rows', rows),
  ];
}
