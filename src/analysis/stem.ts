// Porter, M. F. (1980). An algorithm for suffix stripping. Program 14(3). https://doi.org/10.1108/eb046814

const consonant = '(?:[^aeiouy]|(?<![^aeiou])y|^y)';
const vowel = '(?:[aeiou]|(?<=[^aeiou])y)';
const measured = new RegExp(`${vowel}+${consonant}+`, 'g');
const holdsVowel = new RegExp(vowel);
const endsDouble = /([^aeiou])\1$/;
const endsShort = new RegExp(`${consonant}${vowel}[^aeiouwxy]$`);

const step2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['eli', 'e'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const step3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const step4 =
  /(ement|ance|ence|able|ible|ment|ant|ent|(?<=[st])ion|ism|ate|iti|ous|ive|ize|al|er|ic|ou)$/;

/** Number of vowel-consonant sequences: the length of a stem, as the paper counts it. */
function measure(stem: string): number {
  return stem.match(measured)?.length ?? 0;
}

function replaceEnding(word: string, endings: typeof step2): string {
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    return measure(stem) > 0 ? stem + instead : word;
  }
  return word;
}

function dropInflection(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const bare = word.replace(/(ed|ing)$/, '');
  if (bare === word || !holdsVowel.test(bare)) return word;
  if (/(at|bl|iz)$/.test(bare)) return `${bare}e`;
  if (endsDouble.test(bare) && !/[lsz]$/.test(bare)) return bare.slice(0, -1);
  return measure(bare) === 1 && endsShort.test(bare) ? `${bare}e` : bare;
}

function stripSuffixes(word: string): string {
  let stem = word.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
  stem = dropInflection(stem);
  if (stem.endsWith('y') && holdsVowel.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaceEnding(replaceEnding(stem, step2), step3);

  const shorter = stem.replace(step4, '');
  if (measure(shorter) > 1) stem = shorter;
  const silent = stem.replace(/e$/, '');
  if (measure(silent) > 1 || (measure(silent) === 1 && !endsShort.test(silent))) stem = silent;
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

/** The stem that a word shares with its inflections. A word with digits, or of another script, is its own stem. */
export function stem(word: string): string {
  return word.length < 3 || !/^[a-z]+$/.test(word) ? word : stripSuffixes(word);
}
