import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absolute, addresses, iconOf } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { site } from '../site.ts';

/** Characters of a short name, by the specification. */
const longestName = 16;

/**
 * How the site is searched in a language, for browsers that offer it beside their own search.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md#opensearch-description-document
 */
export function searchDescription(language: Language): string {
  const template = `${absolute(addresses.search(language))}?q={searchTerms}`;
  const name = `${site.name} ${languages[language].name}`;
  const document = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', name.length > longestName ? site.name.slice(0, longestName) : name),
    x('Description', stringsOf(language).search.description),
    x('Url', { type: 'text/html', template }),
    x('Image', { width: '192', height: '192', type: 'image/png' }, absolute(iconOf(192))),
    x('Language', language),
    x('InputEncoding', 'UTF-8'),
  ]);
  return toXml(document, { closeEmptyElements: true });
}
