import { fingerprint, kebab } from '../../domain/fold-text.ts';
import { hash } from '../rows/hash.ts';

/** `kebab` cuts here, and takes a hyphen off the end. */
const longest = 79;

/**
 * The slug of a printed name: its kebab case. A name that is too long for one, or has neither letter nor digit, is
 * told apart by a hash.
 */
export function toNameSlug(label: string): string {
  const slug = kebab(label);
  if (slug === '') return `name-${hash(label).slice(0, 12)}`;
  return [...slug].length < longest ? slug : `${slug}-${hash(fingerprint(label)).slice(0, 6)}`;
}
