import { stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { figureId } from '../blocks/figure/figure-image.ts';
import { idsOf, isReserved } from '../markdown/remark-heading-ids.ts';
import { ifNamed } from '../shared/if-there.ts';
import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

const formats = ['.avif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];

const exists = async (path: string): Promise<boolean> => (await ifNamed(stat(path))) !== undefined;

/** Pictures of several sizes are made of the lead picture, for the home page and for search engines. */
function checkLeadFormat({ file, named: { leadImage = '' }, lineOf }: ReadArticle): Problem[] {
  if (extname(leadImage).toLowerCase() !== '.svg') return [];
  const message = `the lead picture “${leadImage}” is a drawing, of which no JPEG for search engines can be made. Draw it as PNG, JPEG, WebP or AVIF, or show it as a figure in the text`;
  return [{ file: file.path, line: lineOf(['lead', 'image']), severity: 'error', message }];
}

async function fault(folder: string, image: string): Promise<string | undefined> {
  if (!image.startsWith('./')) {
    return `the image “${image}” is not beside the article. Put the file into its folder and write ./file.jpg`;
  }
  if (!formats.includes(extname(image).toLowerCase())) {
    return `the image “${image}” is in a format that browsers cannot show. Use one of ${formats.join(' ')}`;
  }
  if (await exists(join(folder, image))) return undefined;
  return `the image “${image}” does not exist. Correct its name, or put the file into ${dirname(join(folder, image))}`;
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

/** Images that are named and cannot be shown. */
export async function checkImages(root: string, article: ReadArticle): Promise<Problem[]> {
  const { file, named, lineOf, body } = article;
  const lead = named.leadImage;
  const images = [
    ...(lead ? [{ path: lead, line: lineOf(['lead', 'image']) }] : []),
    ...body.images,
  ];
  const folder = dirname(file.path);
  const problems = [...checkLeadId(article), ...checkLeadFormat(article)];
  for (const { path, line } of images) {
    const message = await fault(join(root, folder), path);
    if (message)
      problems.push({
        file: file.path,
        line,
        severity: 'error',
        message: message.replace(`${root}/`, ''),
      });
  }
  return problems;
}
