import type { APIRoute } from 'astro';
import { languageCodes, type Language } from '../../i18n/languages.ts';
import { scriptWords } from '../../i18n/said-by-scripts.ts';

export const getStaticPaths = () => languageCodes.map((language) => ({ params: { language } }));

/** What scripts say in a language that are loaded when wanted. */
export const GET: APIRoute<Record<string, never>, { language: Language }> = ({ params }) =>
  Response.json(scriptWords(params.language));
