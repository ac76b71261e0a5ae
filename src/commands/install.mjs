// Plain JavaScript: it runs on whatever Node the machine has, before the project's own is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lockFile = root + 'package-lock.json';
const node = root + 'node_modules/.bin/node';
const stamp = root + 'node_modules/.longview-installed';
const lock = readFileSync(lockFile, 'utf8');

/** Nothing to do, and no network needed, while the lock file is the one that was installed. */
const isInstalled = () =>
  existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

if (!isInstalled()) {
  console.log('Installing …');
  const npm = spawnSync('npm', ['install', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'The packages could not be installed. Is there a connection to the npm registry?',
    );
    process.exit(1);
  }
  writeFileSync(stamp, readFileSync(lockFile, 'utf8'));
}
