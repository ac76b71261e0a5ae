import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

// Reading our own source takes as long as reading twenty articles; from the second time on it is kept.
enableCompileCache(join(projectRoot, 'node_modules/.cache/longview/compiled'));
await import('./run-check.ts');
