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
  args: ['check', '--minimumSeverity', 'warning'],
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

// ESLint needs the types that `astro check` generates, and a clean clone has none of them.
async function typesThenLint(): Promise<boolean[]> {
  return [await runCheck(TYPES), await runCheck(LINT)];
}

/**
 * Formatting, styles, types and lint; each says one line, and its findings if any.
 * @returns how many of them failed
 */
export async function runStaticChecks(): Promise<number> {
  const results = await Promise.all([runCheck(FORMAT), runCheck(STYLE), typesThenLint()]);
  return results.flat().filter((ok) => !ok).length;
}
