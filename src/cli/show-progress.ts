import type { Surroundings } from './surroundings.ts';

/** How far a file has been read; `fraction` is null where its size is not known. */
export type Progress = { readonly records: number; readonly fraction: number | null };

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

function toText({ records, fraction }: Progress): string {
  const counted = `${records.toLocaleString('en')} records`;
  return fraction === null ? counted : `${counted}, ${Math.floor(fraction * 100)} % of the file`;
}
