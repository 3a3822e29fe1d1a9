import { toArxivId, toDoi } from '../../domain/identifiers.ts';
import { readBibtexTexts } from '../bibtex/entries.ts';
import { type BibtexEntry, createBibtexParser } from '../bibtex/parse-entry.ts';
import { distinctTerms, toAuthorName, toOneLine, toTitle } from '../clean-text.ts';
import { hash } from '../content-hash.ts';
import { titleFingerprint } from '../identity/title-fingerprint.ts';
import { mend } from '../json-lines.ts';
import { toPlainText } from '../plain-text.ts';
import { reject, type Source, type SourceItem } from '../source.ts';
import { toLinks } from '../source-links.ts';
import { validateRecord } from '../validate-record.ts';

const noPaper = new Set(['comment', 'preamble', 'string', 'set', 'xdata']);

/**
 * BibTeX and BibLaTeX, LaTeX read as text. Labels are not unique among files, so an entry is known by its DOI or arXiv id, else by
 * label and title. A date counts when its day is given: a year alone is no day.
 */
export const readBibtex: Source = async function* (lines, { readAt }) {
  const parse = createBibtexParser();
  let macros = '';
  for await (const { line, kind, text, damage } of readBibtexTexts(lines)) {
    if (damage !== null) yield reject(line, `not a BibTeX entry: ${damage}`, text);
    else if (kind === 'string') macros += text;
    if (damage !== null || noPaper.has(kind)) continue;
    const entry = parse(mend(text), macros);
    if (typeof entry === 'string') yield reject(line, `not a BibTeX entry: ${entry}`, text);
    else yield toItem(entry, line, text, readAt);
  }
};

function toItem({ label, raw, csl }: BibtexEntry, line: number, text: string, readAt: string) {
  const title = toTitle(csl.title);
  const arxivId = arxivIdOf(raw);
  const doi = toDoi(raw['doi'] ?? '') ?? toDoi(csl.DOI ?? '') ?? toDoi(raw['url'] ?? '');
  const known = arxivId ?? doi;
  const names = csl.author.map((author) =>
    toOneLine(
      [
        author.given,
        author['dropping-particle'],
        author['non-dropping-particle'],
        author.family,
        author.suffix,
        author.literal,
      ]
        .filter((part) => part)
        .join(' '),
    ),
  );
  const authors = names
    .filter((name) => name !== 'others')
    .map(toAuthorName)
    .filter((name) => name !== null);
  const item: SourceItem = validateRecord(
    {
      key: `bibtex:${known ?? hash(`${label} ${titleFingerprint(title)}`).slice(0, 16)}`,
      source: 'bibtex',
      sourceId: label === '' ? null : label,
      readAt,
      title,
      abstract: toPlainText(csl.abstract ?? '').trim() || null,
      arxivId,
      doi,
      url: toLinks(raw['url'], 'OTHER')[0]?.url ?? null,
      publishedOn: dayOf(csl),
      listedOn: null,
      // "and others": there are more than the list says
      authorCount: names.includes('others') ? null : authors.length || null,
      commentCount: null,
      upvotes: null,
      authors,
      organizations: [],
      links: [],
      keywords: distinctTerms((csl.keyword ?? '').split(/[,;]/)),
      categories: distinctTerms([raw['primaryclass'] ?? raw['eprintclass'] ?? '']),
      references: [],
    },
    line,
    text,
  );
  return item;
}

/** Written as `eprint`, or only in an address or in the name of the journal. */
function arxivIdOf(raw: Readonly<Record<string, string>>): string | null {
  const archive = (raw['archiveprefix'] ?? raw['eprinttype'] ?? 'arxiv').toLowerCase();
  const [, inJournal = ''] = /arxiv:\s*([\w.\-/]+)/i.exec(raw['journal'] ?? '') ?? [];
  const eprint = archive === 'arxiv' ? (raw['eprint'] ?? '') : '';
  for (const text of [eprint, raw['url'] ?? '', inJournal]) {
    const id = toArxivId(text);
    if (id !== null) return id;
  }
  return null;
}

function dayOf({ issued }: BibtexEntry['csl']): string | null {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (!year || !month || !day) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
