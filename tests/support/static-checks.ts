import { runCommand } from './run-command.ts';

interface StaticCheck {
  name: string;
  command: string;
  args: readonly string[];
}

const CODE = '{src,tests}/**/*.{ts,js,astro,css}';
const ROOT_FILES = '*.{ts,js,json}';
const STYLES = 'src/**/*.{css,astro}';

const FORMAT: StaticCheck = {
  name: 'format',
  command: 'prettier',
  args: ['--check', '--log-level=warn', CODE, ROOT_FILES],
};

const STYLE: StaticCheck = {
  name: 'styles',
  command: 'stylelint',
  args: ['--config', 'tests/stylelint.config.js', '--allow-empty-input', STYLES],
};

const TYPES: StaticCheck = {
  name: 'types',
  command: 'astro',
  args: ['check', '--noSync', '--minimumSeverity', 'warning'],
};

const LINT: StaticCheck = {
  name: 'lint',
  command: 'eslint',
  args: ['--config', 'tests/eslint.config.js', '--max-warnings=0', '.'],
};

async function runCheck({ name, command, args }: StaticCheck): Promise<boolean> {
  const { code, output, seconds } = await runCommand(command, args);
  const ok = code === 0;
  console.log(`${ok ? '✓' : '✗'} ${name} ${seconds.toFixed(1)} s`);
  if (!ok) console.log(`  ${[command, ...args].join(' ')}\n${output.trimEnd()}\n`);
  return ok;
}

/**
 * Writes the types that Astro derives from the content, which types and lint need and a clean clone has none of. A build
 * writes the same files, so nothing may build meanwhile.
 */
export const generateTypes = (): Promise<unknown> => runCommand('astro', ['sync']);

/**
 * Formatting, styles, types and lint, one after the other; each says one line, and its findings if any.
 * @returns how many of them failed
 */
export async function runStaticChecks(): Promise<number> {
  let failed = 0;
  for (const check of [FORMAT, STYLE, TYPES, LINT]) if (!(await runCheck(check))) failed += 1;
  return failed;
}
