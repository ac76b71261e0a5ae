import { basename, dirname, extname, join } from 'node:path/posix';
import { figureId } from '../../blocks/figure/figure-image.ts';
import { idsOf } from '../../markdown/remark-heading-ids.ts';
import { isReserved } from '../../markdown/section-ids.ts';
import type { Problem } from '../../shared/problem.ts';
import type { CheckedArticle } from '../checked-article.ts';
import type { ReadArticle } from '../read-article.ts';
import type { Pictures } from './read-pictures.ts';

const formats = ['.avif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];

/** A file name that is an address as it stands, and leaves room for what the build adds to it. */
const nameForm = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u;
const longestName = 200;

const hasName = (name: string): boolean =>
  nameForm.test(name) && Buffer.byteLength(name) <= longestName;

const noName =
  'has a name that makes no address. Rename the file in letters, digits and hyphens, not too many';

/** Pictures of several sizes are made of the lead picture, for the home page and for search engines. */
function checkLeadFormat({ file, named: { leadImage = '' }, lineOf }: ReadArticle): Problem[] {
  if (extname(leadImage).toLowerCase() !== '.svg') return [];
  const message = `the lead picture “${leadImage}” is a drawing, of which no JPEG for search engines can be made. Draw it as PNG, JPEG, WebP or AVIF, or show it as a figure in the text`;
  return [{ file: file.path, line: lineOf(['lead', 'image']), severity: 'error', message }];
}

/** A file that was meant, as people mistake letters: `PHOTO.JPG` for `photo.jpg`. */
function alike(path: string, pictures: Pictures): string {
  const plain = (one: string): string => one.normalize('NFKC').toLowerCase();
  const other = [...pictures.keys()].find((one) => plain(one) === plain(path));
  return other ? `There is “${other.slice(dirname(other).length + 1)}”, spelt otherwise. ` : '';
}

function fault(folder: string, image: string, pictures: Pictures): string | undefined {
  const name = image.slice('./'.length);
  const picture = pictures.get(join(folder, name));
  if (!image.startsWith('./') || name.includes('/')) {
    return `the image “${image}” is not beside the article. Put the file into its folder and write ./file.jpg`;
  }
  if (!formats.includes(extname(image).toLowerCase())) {
    return `the image “${image}” is in a format that browsers cannot show. Use one of ${formats.join(' ')}`;
  }
  if (picture ? !hasName(name) : !nameForm.test(name)) {
    return `the image “${image}” ${noName}, and write that name here`;
  }
  if (picture) return picture.fault && `the image “${image}” ${picture.fault.message}`;
  return `the image “${image}” does not exist. ${alike(join(folder, name), pictures)}Correct its name, or put the file into ${folder}`;
}

/** Why the lead figure cannot have its id; it has an address of its own, as every figure has. */
function leadIdFault({ named, body }: ReadArticle): string | undefined {
  if (!named.leadImage) return undefined;
  const id = figureId(named.leadImage);
  const what = `the lead figure's id “${id}” comes from its file name and is used`;
  if (isReserved(id)) return `${what} by the page itself. Rename the file`;
  const other =
    body.headings.find((heading) => idsOf(heading).includes(id)) ??
    body.images.find((image) => image.figureId === id);
  return other && `${what} already, on line ${other.line}. Rename the file`;
}

function checkLeadId(article: ReadArticle): Problem[] {
  const message = leadIdFault(article);
  if (!message) return [];
  const line = article.lineOf(['lead', 'image']);
  return [{ file: article.file.path, line, severity: 'error', message }];
}

/** The images that an article names, with their lines. */
const namedBy = ({
  named: { leadImage },
  lineOf,
  body,
}: Pick<ReadArticle, 'named' | 'lineOf' | 'body'>) => [
  ...(leadImage ? [{ path: leadImage, line: lineOf(['lead', 'image']) }] : []),
  ...body.images,
];

/** The paths of the pictures that an article names, from the project's root. */
export const picturesOf = (article: CheckedArticle | ReadArticle): string[] =>
  namedBy(article).map(({ path }) => join(dirname(article.file.path), path));

/** Images that an article names and that cannot be shown. */
export function checkImages(article: ReadArticle, pictures: Pictures): Problem[] {
  const file = article.file.path;
  const folder = dirname(file);
  const faults = namedBy(article).flatMap(({ path, line }): Problem[] => {
    const message = fault(folder, path, pictures);
    const rule = pictures.get(join(folder, path))?.fault?.rule;
    return message ? [{ file, line, severity: 'error', rule, message }] : [];
  });
  return [...checkLeadId(article), ...checkLeadFormat(article), ...faults];
}

/** Pictures that no article names and that would stop the build all the same, and faults within drawings. */
export function checkPictures(articles: CheckedArticle[], pictures: Pictures): Problem[] {
  const named = new Set(articles.flatMap(picturesOf));
  return [...pictures].flatMap(([file, { fault: whole, faults }]) => {
    const ofFile = [whole?.message, hasName(basename(file)) ? undefined : noName]
      .filter((what) => what !== undefined && !named.has(file))
      .map((what) => ({ line: 1, message: `this ${what}` }));
    return [...ofFile, ...faults].map((one): Problem => ({ ...one, file, severity: 'error' }));
  });
}
