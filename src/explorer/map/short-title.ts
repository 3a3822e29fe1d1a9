/**
 * A title as a map can bear it: its name where it begins with one ("Hydra" of "Hydra: Sequentially-Dependent …"), else
 * as many whole words as fit.
 */
export function shortTitle(title: string, most = 34): string {
  const colon = title.search(/[:：]\s|\s[–—-]\s/);
  const name = colon >= 2 ? title.slice(0, colon) : title;
  if (name.length <= most) return name;
  const cut = name.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;.]+$/, '')}…`;
}

/** The first of the terms that a cluster is named by, with a capital. */
export function shortName(label: string): string {
  const [first = label] = label.split(', ');
  return first.charAt(0).toUpperCase() + first.slice(1);
}

/** The other terms. */
export const otherTerms = (label: string): string => label.split(', ').slice(1).join(' · ');
