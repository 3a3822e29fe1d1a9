import { fingerprint } from '../../domain/fold-text.ts';

/** What two records of one title share. A title without letters or digits is compared as it is written. */
export function titleFingerprint(title: string): string {
  return fingerprint(title) || title.normalize('NFC').trim();
}
