import { foldText } from '../domain/fold-text.ts';

const irregular = new Map([
  ['analyses', 'analysis'],
  ['apis', 'api'],
  ['axes', 'axis'],
  ['biases', 'bias'],
  ['caches', 'cache'],
  ['children', 'child'],
  ['corpora', 'corpus'],
  ['criteria', 'criterion'],
  ['guis', 'gui'],
  ['halves', 'half'],
  ['hypotheses', 'hypothesis'],
  ['indices', 'index'],
  ['leaves', 'leaf'],
  ['matrices', 'matrix'],
  ['movies', 'movie'],
  ['phenomena', 'phenomenon'],
  ['syntheses', 'synthesis'],
  ['vertices', 'vertex'],
  ['viruses', 'virus'],
]);

const noPlural = new Set(
  (
    'alias always atlas bias canvas chaos gas has keras las lens mars news pancreas pandas series ' +
    'species this thus was whereas yes'
  ).split(' '),
);

/** Subjects such as physics are no plurals; these words in -ics are. */
const countableInIcs =
  /^(?:characteristic|clinic|comic|critic|graphic|heuristic|logic|lyric|metric|mosaic|topic|traffic)s$/;

/** Words in -ise that are the same in every English. */
const alwaysIse =
  /^(?:.*wise|(?:de)?nois.*|.*vis(?:e|ed|er|ing)|(?:con|ex|exer|in|pre)cis.*|(?:compro|de|pre|pro)mis.*|.*pris(?:e|ed|ing)|p?rais.*|a?ris(?:e|ing)|.*[ou]is(?:e|ed|ing)|advertis.*|chas.*|expertise|franchise|merchandise|paradise)$/;

/** The singular of a lower-case English word; a word that is no plural comes back as it is. */
function toSingular(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || noPlural.has(word)) return word;
  if (/^(?:[cgnt]pu|gru|menu|relu)s$/.test(word)) return word.slice(0, -1);
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ics') && !countableInIcs.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** American spelling of a lower-case English word. */
function toAmerican(word: string): string {
  if (word.length < 4) return word;
  const spelled = word
    .replace(/(analy|paraly)s(e|ed|er|ing)$/, '$1z$2')
    .replace(/is(ation|ational)$/, 'iz$1')
    .replace(/(behavi|col|fav|flav|harb|hum|lab|neighb|rum|tum|vap)our/, '$1or')
    .replace(/(cent|fib|lit|met|theat)re$/, (_, stem: string) => `${stem}er`)
    .replace(/ll(ed|er|ing)$/, 'l$1')
    .replace(/logue$/, 'log')
    .replace(/(defen|licen|offen)ce$/, '$1se')
    .replace(/^artefact/, 'artifact')
    .replace(/^grey/, 'gray')
    .replace(/^programme$/, 'program');
  return /is(?:e|ed|er|ing)$/.test(spelled) && !alwaysIse.test(spelled)
    ? spelled.replace(/is(e|ed|er|ing)$/, 'iz$1')
    : spelled;
}

/**
 * The form of a word in which its spellings meet: lower case, without accents, singular, American.
 * It is for comparing; `noise` stays `noise`, so that slugs made of it can be read.
 */
export function lemma(word: string): string {
  // plural of capitals: the s of GPUs or GMUs is no part of the word
  const bare = /^[A-Z\d]{2,}s$/.test(word) ? word.slice(0, -1) : word;
  // most words are plain ASCII, and folding Unicode is the dear part
  const lower = /^[a-z0-9.+#^]+$/i.test(bare) ? bare.toLowerCase() : foldText(bare);
  return toAmerican(toSingular(lower));
}
