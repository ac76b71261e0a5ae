import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CACHE, ROOT } from './paths.ts';
import { runCommand } from './run-command.ts';

const JAR = join(ROOT, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

const Report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

type Message = z.infer<typeof Report>['messages'][number];

async function answers(java: string): Promise<boolean> {
  return (await runCommand(java, ['-version'])).code === 0;
}

/** The `java` of this machine, or the one that vnu-jar fetched for itself, or none. */
export async function findJava(): Promise<string | undefined> {
  const fetched = globSync(join(CACHE, '..', 'vnu-jar', 'java', '**', 'bin', 'java'));
  for (const java of ['java', ...fetched]) if (await answers(java)) return java;
  return undefined;
}

// One fault in a layout would be told once for each page.
function sentences(dist: string, messages: readonly Message[]): string[] {
  const places = new Map<string, string[]>();
  for (const { url = '', lastLine = 0, message, extract = '' } of messages) {
    const fault = `${message} ${extract.replaceAll(/\s+/g, ' ')}`.trim();
    const place = `${decodeURI(url).replace(`file:${dist}/`, '')}:${lastLine}`;
    places.set(fault, [...(places.get(fault) ?? []), place]);
  }
  return [...places].map(([fault, [first = '', ...others]]) =>
    others.length === 0 ? `${first}: ${fault}` : `${first} and ${others.length} more: ${fault}`,
  );
}

/**
 * Puts every page under `dist` through the Nu HTML checker, in one process.
 * @returns its errors, each once: page and line, what is wrong, the source around it
 */
export async function checkHtml(java: string, dist: string): Promise<string[]> {
  const flags = ['--format', 'json', '--errors-only', '--exit-zero-always', '--skip-non-html'];
  const { stdout, stderr } = await runCommand(java, ['-jar', JAR, ...flags, dist]);
  // The checker reports to the error stream unless told otherwise.
  const { messages } = Report.parse(JSON.parse(stdout || stderr));
  // It knows no ::highlight, @container or @view-transition; Stylelint, which does, has the CSS.
  const ofHtml = messages.filter(({ message }) => !message.startsWith('CSS: '));
  return sentences(dist, ofHtml);
}
