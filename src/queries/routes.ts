import { languageParam } from '../i18n/addresses.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';

/** One path for each language: `getStaticPaths` of a page that every language has. */
export const languagePaths = () =>
  languageCodes.map((language) => ({
    params: { language: languageParam(language) },
    props: { language },
  }));

/** One path for each thing that a language has: `getStaticPaths` of pages that stand for an article, topic or author. */
export async function pathsIn<Props extends object>(
  list: (language: Language) => Promise<Props[]>,
  id: (props: Props) => string,
) {
  const paths = languageCodes.map(async (language) =>
    (await list(language)).map((thing) => ({
      params: { language: languageParam(language), id: id(thing) },
      props: { language, thing },
    })),
  );
  return (await Promise.all(paths)).flat();
}
