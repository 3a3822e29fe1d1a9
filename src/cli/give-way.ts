import { setPriority } from 'node:os';

/** Lets this thread work only while nobody who answers wants the processor. Elsewhere than on Linux it would slow all threads. */
export function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, 10);
  } catch {
    // not allowed here: it works as well, only less politely
  }
}
