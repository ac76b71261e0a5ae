import { fewArenas } from './few-arenas.ts';
import { keepCompiled } from './keep-compiled.ts';

fewArenas();
keepCompiled();
await import('./run-build.ts');
