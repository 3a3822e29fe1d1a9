import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const ticksPerSecond = 100;

/**
 * Seconds of CPU that all processes below this one have used so far: what a picture costs whatever else the machine does.
 * Null where the system does not tell.
 */
export function cpuOfChildren(): number | null {
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const fields = readStat(name);
      if (!fields) continue;
      parents.set(Number(name), Number(fields[1]));
      ticks.set(Number(name), Number(fields[11]) + Number(fields[12]));
    }
  } catch {
    return null;
  }
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id);
    return parent === process.pid || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  const below = [...ticks].filter(([id]) => isBelow(id));
  return below.reduce((sum, [, spent]) => sum + spent, 0) / ticksPerSecond;
}

/** The fields after the command's name, which may hold anything; null when the process ended meanwhile. */
function readStat(name: string): string[] | null {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
