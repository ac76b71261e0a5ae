import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, content and src. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
