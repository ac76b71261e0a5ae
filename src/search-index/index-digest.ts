import { createHash } from 'node:crypto';
import { sourceDigest } from '../cache/source-digest.ts';
import { oncePerKey } from '../shared/once-per-key.ts';

const indexer = { module: 'src/search-index/write-index.ts', files: ['package-lock.json'] };

/** Changes with the code that makes the index, all that it imports and the version of Pagefind. */
export const indexerDigest = oncePerKey((root: string) => sourceDigest(root, indexer));

/** A digest of what is given, which must survive JSON. */
export const digestOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
