import type { Link, LinkKind } from '../domain/link.ts';

export type SourceLink = Omit<Link, 'span'>;

/** A link that a source gives; none where it is no address of the web. */
export function toLinks(text: string | null | undefined, kind: LinkKind): SourceLink[] {
  const url = text?.trim() ?? '';
  return /^https?:\/\/./i.test(url) && URL.canParse(url) ? [{ url, kind }] : [];
}

/** The links in a remark of a source, each once, with the kind that their address tells. */
export function linksIn(remark: string): SourceLink[] {
  const found = [...remark.matchAll(/https?:\/\/[^\s<>"'`{}|\\^]+/gi)]
    .map(([match]) => match.replace(/[.,;:!?)\]]+$/, ''))
    .flatMap((url) => toLinks(url, kindOf(url)));
  return [...new Map(found.map((link) => [link.url, link])).values()];
}

function kindOf(url: string): LinkKind {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/]+)(.*)$/i.exec(url) ?? [];
  if (/^(github|gitlab|bitbucket)\.\w+$/i.test(host)) return 'CODE';
  if (/^(zenodo\.org|kaggle\.com|osf\.io)$/i.test(host)) return 'DATA';
  if (/^huggingface\.co$/i.test(host)) {
    if (path.startsWith('/datasets/')) return 'DATA';
    return /^\/(spaces|papers|collections|docs|blog)\//.test(path) ? 'OTHER' : 'MODEL';
  }
  if (/\.(github|gitlab)\.io$|^sites\.google\.com$/i.test(host)) return 'PROJECT';
  return 'OTHER';
}
