import { workerData } from 'node:worker_threads';
import type { Language } from '../i18n/languages.ts';
import { keptArticle } from './kept-article.ts';

export interface TextToCompile {
  /** Of its Markdown file, from the project's root. */
  path: string;
  language: Language;
}

const { root, texts } = workerData as { root: string; texts: TextToCompile[] };
for (const { path, language } of texts) await keptArticle(root, path, language);
