import type { APIRoute } from 'astro';
import { absolute } from '../../i18n/addresses.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { halfYearAhead } from '../../shared/half-year-ahead.ts';
import { site } from '../../site.ts';

/** Whom to tell of a hole in the site. https://www.rfc-editor.org/rfc/rfc9116 */
export const GET: APIRoute = () => {
  const fields = [
    `Contact: ${site.securityContact}`,
    `Expires: ${halfYearAhead(new Date()).toISOString()}`,
    `Preferred-Languages: ${languageCodes.join(', ')}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ];
  return new Response(`${fields.join('\n')}\n`);
};
