import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { iconSizes } from '../../cards/site-icon.ts';
import { addresses, iconOf } from '../../i18n/addresses.ts';
import { languages } from '../../i18n/languages.ts';
import { fixedPaths } from '../../queries/routes.ts';
import { inLanguage } from '../../schemas/localised.ts';
import { site } from '../../site.ts';
import { light } from '../../styles/palette.ts';

export const getStaticPaths = fixedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** How the site looks among what a device has installed (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute<Props> = ({ props: { language } }) => {
  const manifest = {
    name: site.name,
    description: inLanguage(site.description, language),
    lang: language,
    dir: languages[language].direction,
    start_url: addresses.home(language),
    display: 'minimal-ui',
    background_color: light.paper,
    theme_color: light.paper,
    icons: iconSizes.map((size) => ({
      src: iconOf(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
};
