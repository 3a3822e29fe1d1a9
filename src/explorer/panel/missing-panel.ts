import { element } from '../element.ts';
import type { Panel } from './desk.ts';

/** For a link to something that was removed since, or never was. */
export const missingPanel = (what: string): Panel => ({
  title: 'Not found',
  lit: null,
  content: [
    element(
      'p',
      {},
      `There is no such ${what} in this graph. It may have been removed since the link was made.`,
    ),
  ],
});
