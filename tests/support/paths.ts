import { join } from 'node:path';

/** The repository's root, absolute. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** What tests may keep between runs; never committed, safe to delete. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'longview-tests');
