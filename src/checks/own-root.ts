import { join } from 'node:path';

/** The project whose code runs, which in a test need not be the one whose content is checked. */
export const ownRoot = join(import.meta.dirname, '../..');
