import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../cache/disk-cache.ts';
import { projectRoot } from './project-root.ts';

/**
 * Keeps the code of what is loaded from here on for the next run: to read it anew takes a command as long as twenty
 * articles. Only modules that are asked for afterwards are kept, and so each command asks for its work last.
 */
export const keepCompiled = (): void => {
  enableCompileCache(join(cacheFolder(projectRoot), 'compiled'));
};
