import { execFileSync } from 'node:child_process';
import { runCommand } from '../../support/run-command.ts';

/** What a command took, all its processes together. */
export interface MeasuredRun {
  seconds: number;
  /** Of work, whatever the number of processors. */
  cpuSeconds: number;
  /** The most memory that its processes held at one time. */
  peakMebibytes: number;
  output: string;
}

const sampledEvery = 400; // milliseconds; `ps` itself takes a few

/** Mebibytes of all processes that this one started, and that they started in turn. */
function descendantsMebibytes(): number {
  const table = execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const ours = new Set([process.pid]);
  let kibibytes = 0;
  for (const [pid = 0, parent = 0, resident = 0] of rows) {
    if (!ours.has(parent)) continue; // parents are listed before their children
    ours.add(pid);
    kibibytes += resident;
  }
  return kibibytes / 1024;
}

// The shell learns from the system what its children took; Node does not.
const timed = '"$@"; code=$?; times >&2; exit $code';

function cpuSecondsIn(times: string): number {
  const parts = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** @throws with the command's output when it fails */
export async function measuredRun(command: readonly string[], cwd: string): Promise<MeasuredRun> {
  let peakMebibytes = 0;
  const sampling = setInterval(() => {
    peakMebibytes = Math.max(peakMebibytes, descendantsMebibytes());
  }, sampledEvery);
  const run = await runCommand('sh', ['-c', timed, 'sh', ...command], { cwd });
  clearInterval(sampling);
  if (run.code !== 0) throw new Error(`${command.join(' ')} failed:\n${run.output}`);
  const times = run.stderr.trim().split('\n').slice(-2).join(' ');
  return {
    seconds: run.seconds,
    cpuSeconds: cpuSecondsIn(times),
    peakMebibytes,
    output: run.output.replace(/(?:\d+m[\d.]+s\s*)+$/, ''),
  };
}
