import { z } from 'zod';
import type { Link, LinkKind } from '../domain/link.ts';
import type { TextField } from '../domain/text.ts';

const written =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@/.-])(?:www\.|(?:github|gitlab|bitbucket|huggingface)\.(?:com|org|co)\/))[^\s<>"'`“”‘’{}|\\^]{1,2000}/giu;

const homes: readonly (readonly [LinkKind, RegExp])[] = [
  [
    'DATA',
    /^(?:www\.)?huggingface\.co\/datasets\/|^(?:www\.)?(?:zenodo\.org|kaggle\.com|figshare\.com)\//,
  ],
  [
    'PROJECT',
    /^(?:www\.)?huggingface\.co\/(?:spaces|papers|docs|blog)\/|\.hf\.space|\.github\.io|\.gitlab\.io/,
  ],
  ['MODEL', /^(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn)\//],
  [
    'CODE',
    /^(?:www\.|gist\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|anonymous\.4open\.science)\/|^gitlab\./,
  ],
  [
    'OTHER',
    /^(?:www\.|dx\.)?(?:arxiv\.org|doi\.org|youtube\.com|youtu\.be|twitter\.com|x\.com|openreview\.net)\//,
  ],
];

const Url = z.url();

/** Links in a text, in text order. What ends the sentence or closes a bracket is no part of a link; a dash can be. */
export function findLinks(text: string, field: TextField): Link[] {
  const links: Link[] = [];
  // most texts hold no sign of a link
  if (!text.includes('/') && !/www\./i.test(text)) return links;
  for (const found of text.matchAll(written)) {
    const bare = withoutTail(found[0]);
    const url = Url.safeParse(/^https?:/i.test(bare) ? bare : `https://${bare}`);
    if (!url.success || !/^https?:\/\/[^/]+\.[^/]/i.test(url.data)) continue;
    const start = found.index;
    links.push({
      url: url.data,
      kind: kindOf(url.data),
      span: { field, start, end: start + bare.length },
    });
  }
  return links;
}

function withoutTail(text: string): string {
  let end = text.length;
  for (;;) {
    const last = text[end - 1] ?? '';
    const opened = { ')': '(', ']': '[' }[last];
    // a bracket that was opened inside the link belongs to it
    const closes = opened !== undefined && !text.slice(0, end).includes(opened);
    if (!closes && !/[.,;:!?…*。，；]/u.test(last)) return text.slice(0, end);
    end--;
  }
}

function kindOf(url: string): LinkKind {
  const place = url.replace(/^https?:\/\//i, '').toLowerCase();
  return homes.find(([, pattern]) => pattern.test(place))?.[0] ?? 'PROJECT';
}
