import { createHash } from 'node:crypto';

/** Changes whenever a text does. */
export const textDigest = (text: string): string => createHash('sha256').update(text).digest('hex');
