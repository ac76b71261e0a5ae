import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demonstrationFigures } from '../demonstration/demonstration-figures.ts';
import { projectRoot } from './project-root.ts';

for (const { path, draw } of demonstrationFigures) {
  const drawing = await draw();
  await writeFile(join(projectRoot, 'content/articles', path), drawing);
  console.log(`content/articles/${path}: ${Buffer.byteLength(drawing)} bytes`);
}
