// Plain JavaScript: it runs on whatever Node the machine has, before the project's own is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.longview-installed';
const lock = readFileSync('package-lock.json', 'utf8');

/** Nothing to do, and no network needed, while the lock file is the one that was installed. */
const isInstalled = () =>
  existsSync('node_modules/.bin/node') && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

if (!isInstalled()) {
  console.log('Installing …');
  const npm = spawnSync('npm', ['install', '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'The packages could not be installed. Is there a connection to the npm registry?',
    );
    process.exit(1);
  }
  writeFileSync(stamp, readFileSync('package-lock.json', 'utf8'));
}
