import type { Surroundings } from './surroundings.ts';

/** How far a file has been read, or papers have been worked on; `fraction` is null where the whole is not known. */
export type Progress =
  | { readonly records: number; readonly fraction: number | null }
  | { readonly papers: number; readonly fraction: number };

export type ProgressDisplay = {
  show(progress: Progress): void;
  /** Wipes the bar away, so that the next line stands alone. */
  end(): void;
};

const width = 30;
const barEveryMs = 100;
const lineEveryMs = 10_000;

/** A bar on a terminal that somebody watches; elsewhere a line now and then, none for what is quickly done. */
export function showProgress(name: string, surroundings: Surroundings): ProgressDisplay {
  const { draw, tell, now } = surroundings;
  let shownAt = draw ? 0 : now().getTime();
  return {
    show: (progress) => {
      const at = now().getTime();
      if (at - shownAt < (draw ? barEveryMs : lineEveryMs)) return;
      shownAt = at;
      if (draw) draw(`${toBar(progress)} ${name}: ${toText(progress)}`);
      else tell(`${name}: ${toText(progress)}`);
    },
    end: () => draw?.(''),
  };
}

function toBar({ fraction }: Progress): string {
  if (fraction === null) return '';
  const full = Math.round(fraction * width);
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`;
}

function toText(progress: Progress): string {
  if ('papers' in progress) {
    const { papers, fraction } = progress;
    return `${Math.floor(fraction * 100)} % of ${papers.toLocaleString('en')} papers`;
  }
  const { records, fraction } = progress;
  const counted = `${records.toLocaleString('en')} records`;
  return fraction === null ? counted : `${counted}, ${Math.floor(fraction * 100)} % of the file`;
}
