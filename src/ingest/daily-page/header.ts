import { type BlockQueue, textOf } from './blocks.ts';
import { looksLikeMetadata } from './metadata.ts';
import { type PrintedDay, parsePrintedDay } from './page-dates.ts';
import { isProse } from './prose.ts';

const longestHeader = 12;
const furniture =
  /^(new|subscribe|daily papers|get trending papers in your email inbox!?|by\s?AK and the research community)$/i;

/**
 * Takes the head of the page off the queue and tells the day it prints. The head ends with that day; where there is
 * none, with the last of the lines that every such page begins with.
 */
export async function takeHeader(blocks: BlockQueue): Promise<PrintedDay | null> {
  let length = 0;
  let day: PrintedDay | null = null;
  for (let at = 0; at < longestHeader && !day; at += 1) {
    const block = await blocks.peek(at);
    if (!block || looksLikeMetadata(block) || isProse(textOf(block))) break;
    day = parsePrintedDay(block.lines.at(-1) ?? '');
    if (day || block.lines.every((line) => furniture.test(line.trim()))) length = at + 1;
  }
  for (let taken = 0; taken < length; taken += 1) await blocks.take();
  return day;
}
