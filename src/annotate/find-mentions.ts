import type { MentionRole } from '../domain/mention.ts';
import type { Span } from '../domain/text.ts';
import { findRoles, type RoleCandidate } from './find-roles.ts';
import type { Lexicon } from './forms.ts';
import type { KnownConcept } from './known-concept.ts';
import { type Match, matchTerms } from './match-terms.ts';
import type { TextPart } from './text-part.ts';
import type { Range } from './tokenize.ts';

/** One place where a text names a concept; the role is null where it merely mentions it. */
export type Mention = {
  readonly slug: string;
  readonly span: Span;
  readonly written: string;
  readonly role: MentionRole | null;
};

/**
 * All places where one field names something of a lexicon, in text order, with what it does there. What lies below the
 * lexicon can only be the vocabulary with which the field was read. `matched` are the places that the lexicon knows, where
 * they have been looked for already.
 */
export function findMentions(
  part: TextPart,
  lexicon: Lexicon,
  conceptOf: (slug: string) => KnownConcept | undefined,
  introduced: ReadonlySet<string>,
  matched: readonly Match[] = matchIn(part, lexicon),
): Mention[] {
  const matches = matched.flatMap((match) => {
    const concept = conceptOf(match.slug);
    const isModel = concept?.kinds.includes('MODEL') ?? false;
    const end = isModel ? withSize(part, match) : match.end;
    if (isModel && isPartOfName(part.text, match.start, end)) return [];
    return [toRoleCandidate({ start: match.start, end }, concept, introduced)];
  });
  const roles = findRoles(part, matches);
  return matches.map(({ slug, start, end }, index) => ({
    slug,
    span: { field: part.field, start, end },
    written: part.text.slice(start, end),
    role: roles[index] ?? null,
  }));
}

function matchIn({ text, tokens, places }: TextPart, lexicon: Lexicon): Match[] {
  return matchTerms(text, tokens, lexicon, lexicon.below ? places : []);
}

/** The size of a model belongs to its mention: `SantaCoder-1.1B`, `Vicuna 7B`. */
function withSize({ tokens }: TextPart, match: Match): number {
  let end = match.end;
  for (let at = match.last + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.goesOn || !/^\d+(?:\.\d+)?[BM]$/.test(token.text)) break;
    end = token.end;
  }
  return end;
}

/** `Llama-Krikri`, `GPT-5.5` and `TAP-GPT` are other models than Llama and GPT; `Llama-Instruct` is not. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}[\p{L}\p{N}]*-$/u.test(text.slice(Math.max(0, start - 20), start)) ||
    /^-(?!(?:Base|Chat|Coder|Instruct|Large|Small|XL|[Bb]ased|[Ss]tyle)\b)(?:\p{Lu}|\d+\.)/u.test(
      text.slice(end, end + 12),
    )
  );
}

/** A place that names a concept, as roles see it. */
export function toRoleCandidate(
  { start, end }: Range,
  concept: KnownConcept | undefined,
  introduced: ReadonlySet<string>,
): RoleCandidate {
  const { slug = '', label = '', kinds = [], hub = false } = concept ?? {};
  return { slug, start, end, label, kinds, hub, own: introduced.has(slug) };
}
