import { relative, resolve } from 'node:path';
import { CannotImport } from '../import/cannot-import.ts';
import { importFile } from '../import/import-file.ts';
import { summaryOf } from '../import/summary.ts';
import { projectRoot } from './project-root.ts';
import { readOptions } from './read-options.ts';

const usage = 'npm run import -- FILE [--slug=the-folder] [--language=en] [--force]';

const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: {
    slug: { type: 'string' },
    language: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
});

try {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CannotImport(`Which file? Write ${usage}`);
  // npm runs in the project's root, wherever the command was typed.
  const path = relative('', resolve(process.env['INIT_CWD'] ?? '', file));
  console.log(`Reading ${path} …`);
  const imported = await importFile(projectRoot, path, {
    slug: undefined,
    language: undefined,
    ...values,
  });
  for (const line of summaryOf(imported)) console.log(line);
} catch (error) {
  if (!(error instanceof CannotImport)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
