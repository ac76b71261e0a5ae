import { afterAll } from 'vitest';
import { closePages } from './browser.ts';
import { closeFirefoxPages } from './firefox.ts';

// Here and not beside what opens them: files share that module, and hooks belong to the file that first loads it.
afterAll(() => Promise.all([closePages(), closeFirefoxPages()]));
