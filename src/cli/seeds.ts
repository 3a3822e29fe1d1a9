import { fileURLToPath } from 'node:url';

/** Where our own topics, concepts and first papers lie, and what was learned beforehand. */
export const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
