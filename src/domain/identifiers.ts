const newStyle = /^(\d{4}\.\d{4,5})(v\d+)?$/;
const oldStyle = /^([a-z-]+)(?:\.[a-z]{2})?\/(\d{7})(v\d+)?$/;

/**
 * An arXiv id in the form that joins records: without prefix, address, version or subject class
 * (`arXiv:math.GT/0309136v2 [math.GT]` is `math/0309136`). Null for what is no arXiv id.
 */
export function toArxivId(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s+\[[a-z.-]+\]$/, '')
    .replace(/^(https?:\/\/)?([a-z]+\.)?arxiv\.org\/(abs|pdf|html|format)\//, '')
    .replace(/[?#].*$/, '')
    .replace(/^arxiv:\s*/, '')
    .replace(/\/$|\.pdf$/, '');
  const [, id] = newStyle.exec(bare) ?? [];
  if (id) return id;
  const [, archive, number] = oldStyle.exec(bare) ?? [];
  return archive && number ? `${archive}/${number}` : null;
}

/** The year an arXiv id was given out in; the id itself says so. */
export function yearOfArxivId(id: string): number {
  const digits = id.includes('/') ? id.slice(id.indexOf('/') + 1) : id;
  const year = Number(digits.slice(0, 2));
  return year > 90 ? 1900 + year : 2000 + year;
}

/** A DOI in the form that joins records: lower case, without resolver or prefix. Null for what is no DOI. */
export function toDoi(text: string): string | null {
  const trimmed = text.trim();
  const path = trimmed.replace(/^(https?:\/\/)?((dx|www)\.)?doi\.org\//i, '');
  // an address writes signs in its own way; a bare DOI means a percent sign where it has one
  const written = path === trimmed ? path : decode(path);
  const bare = written
    .toLowerCase()
    .replace(/^doi:?\s*/, '')
    .replace(/[.,;]+$/, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const doiOfArxiv = '10.48550/arxiv.';

/** arXiv gives every paper a DOI of its own; it names the arXiv id again and joins like it. */
export function arxivIdOfDoi(doi: string): string | null {
  return doi.startsWith(doiOfArxiv) ? toArxivId(doi.slice(doiOfArxiv.length)) : null;
}

/** The DOI that arXiv gives a paper. */
export function doiOfArxivId(arxivId: string): string {
  return doiOfArxiv + arxivId;
}
