import { languageParam } from '../i18n/addresses.ts';
import { isLanguage, languageCodes, languages, type Language } from '../i18n/languages.ts';
import type { NameKey } from '../names/read-names.ts';
import { inLanguage } from '../schemas/localised.ts';
import { isoDay } from '../shared/dates.ts';
import { noteFileOf, noteFiles, type NameNote } from '../shared/name-notes.ts';
import { namePages, type NamePage } from './name-index.ts';
import { pathsOnceABuild } from './once-a-build.ts';
import { withKeys } from './page-keys.ts';

/** What a name is called beside its name: in its own language, and its name in others. */
export function calledBy({ language, entry: { name, forms } }: NamePage): NameNote['called'] {
  const letter = new RegExp(`\\p{Script=${languages[language].writingSystem}}`, 'u');
  const own = forms.filter((form) => letter.test(form)).map((words) => ({ words }));
  const others = Object.entries(name).filter(([code]) => code !== language && isLanguage(code));
  return [...others.map(([code, words]) => ({ words, language: code })), ...own];
}

const noteOf = (page: NamePage): NameNote => ({
  name: inLanguage(page.entry.name, page.language),
  about: inLanguage(page.entry.about, page.language),
  asOf: isoDay(page.entry['as-of']),
  called: calledBy(page),
  sections: page.mentions.length,
});

async function notesIn(language: Language, part: number): Promise<Record<NameKey, NameNote>> {
  const pages = [...(await namePages(language)).values()];
  const its = pages.filter(({ key }) => noteFileOf(key) === part);
  return Object.fromEntries(its.map((page) => [page.key, noteOf(page)]));
}

/** One path for each file of notes that holds any. */
export const noteFilePaths = pathsOnceABuild(async () => {
  const paths = [];
  for (const language of languageCodes) {
    for (let part = 0; part < noteFiles; part += 1) {
      const notes = await notesIn(language, part);
      if (Object.keys(notes).length === 0) continue;
      paths.push({
        params: { language: languageParam(language), part: String(part) },
        props: { notes },
      });
    }
  }
  return withKeys(paths, ({ notes }) => notes);
});
