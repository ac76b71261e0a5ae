import { join } from 'node:path';

/**
 * Where the built site stands.
 *
 * @param root the project's root
 */
export const siteFolder = (root: string): string => join(root, 'dist');

/** Beside it, and so on its disk: where sites are built and wait for their moment, and what is known of the last. */
export const workshopFolder = (root: string): string => join(root, '.dist');
