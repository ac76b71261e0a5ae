import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './paths.ts';

/** How a command ended. `code` is 127 when it could not be started at all. */
export interface CommandResult {
  code: number;
  /** The streams alone, for commands that answer in a format. */
  stdout: string;
  stderr: string;
  /** Both streams, in the order they came. */
  output: string;
  seconds: number;
}

export interface CommandOptions {
  /** The folder to run in; without one, the repository's root. */
  cwd?: string;
  env?: Record<string, string>;
  /** Passes the streams through to the terminal instead of collecting them. */
  inherit?: boolean;
  timeoutSeconds?: number;
}

/** What Vitest tells its workers. A build would take it for its own: with `DEV` it would keep no page. */
const ofVitest = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/;

// The project's own Node and tools come first, so the system's versions never matter.
function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  const bin = join(ROOT, 'node_modules', '.bin');
  const path = [bin, process.env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

/** Runs a command. It never rejects: a failure is a result. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env, inherit = false, timeoutSeconds }: CommandOptions = {},
): Promise<CommandResult> {
  const started = performance.now();
  const heard = { stdout: '', stderr: '', output: '' };
  return new Promise((resolve) => {
    const end = (code: number): void => {
      resolve({ code, ...heard, seconds: (performance.now() - started) / 1000 });
    };
    const child = spawn(command, args, {
      cwd,
      env: environment(env),
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(timeoutSeconds === undefined ? {} : { timeout: timeoutSeconds * 1000 }),
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      heard.stdout += text;
      heard.output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      heard.stderr += text;
      heard.output += text;
    });
    child.on('error', (error) => {
      heard.output += error.message;
      end(127);
    });
    child.on('close', (code) => {
      end(code ?? 1);
    });
  });
}
