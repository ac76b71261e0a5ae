import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/shared/problem.ts';
import { ARTICLE } from '../support/content-folder.ts';
import { runCommand } from '../support/run-command.ts';
import { SecondSite } from '../support/second-site.ts';

const site = await SecondSite.make();
const whole = await site.read();

const check = (...args: string[]) =>
  runCommand('node', ['src/commands/check.ts', ...args], { cwd: site.root });

const long = `And so on${' and on'.repeat(30)}.`;

beforeEach(async () => {
  await site.write(ARTICLE, whole);
  await site.writeLedgers('2025-10-16');
});

afterAll(() => site.gone());

describe('npm run check', () => {
  test('says in one line that all is well', async () => {
    const { code, stdout, stderr } = await check();
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Content is sound: 1 article.\n',
      stderr: '',
    });
  });

  test('lists advice, then warnings, then errors next to the verdict, and counts them', async () => {
    await site.replace('It was built', `${long} It  was built`);
    await site.replace('{credit="Survey department"}', '');
    await site.writeLedgers('2025-10-16');
    const { code, stderr } = await check();
    const [third, second, first, empty, sum] = stderr
      .split('\n')
      .filter((line) => !line.includes('ledger'));
    expect(first).toMatch(/en\.md:22: figure has no credit/);
    expect(second).toMatch(/en\.md:20: warning: a double space/);
    expect(third).toMatch(/en\.md:20: advice: a sentence of 63 words/);
    expect(empty).toBe('');
    expect(sum).toMatch(
      /^Errors: 1\. Warnings: \d\. Advice: 1\. Nothing is published until the errors are mended\.$/,
    );
    expect(code).toBe(1);
  });

  test('ends well with warnings and advice alone', async () => {
    await site.replace('It was built', `${long} It was built`);
    await site.replace('kind: analysis', 'kind: pending');
    await site.writeLedgers('2025-10-16');
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Content is sound: 1 article\. Warnings: \d\. Advice: 1\.\n$/);
  });

  test('shows three of a kind and counts the rest, unless it is to list all', async () => {
    await site.add('It was built  here.\n\n'.repeat(5));
    await site.writeLedgers('2025-10-16');
    const told = (await check()).stderr.split('\n').filter((line) => !line.includes('ledger'));
    expect(told.filter((line) => line.includes('a double space'))).toHaveLength(3);
    expect(told).toContain(
      '  … and 2 more of this kind, all in one file. “npm run check -- --all” lists each',
    );
    const { stderr, code } = await check('--all');
    expect(stderr.match(/a double space/g)).toHaveLength(5);
    expect(stderr).not.toContain('more of this kind');
    expect(code).toBe(0);
    const { stdout } = await check('--json');
    expect(stdout.match(/a double space/g)).toHaveLength(5);
  });

  test('prints JSON for tools, and nothing else', async () => {
    await site.replace('{credit="Survey department"}', '');
    await site.replace('kind: analysis', 'kind: pending');
    const { code, stdout, stderr } = await check('--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const problems = JSON.parse(stdout) as Problem[];
    expect(problems[0]).toEqual({
      file: ARTICLE,
      line: 22,
      severity: 'error',
      message: 'figure has no credit. Add {credit="…"} after :::figure',
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ file: ARTICLE, line: 4, severity: 'warning', rule: 'pending' }),
    );
  });

  test('mends what has one right form, once', async () => {
    await site.add('It was "built"  here - so.\n\n## What next\n\nText.');
    const { stdout } = await check('--fix');
    expect(stdout).toContain(`${ARTICLE}: mended typography\n${ARTICLE}: wrote heading ids\n`);
    const mended = `${whole}\nIt was “built” here – so.\n\n## What next {#what-next}\n\nText.\n`;
    expect(await site.read()).toBe(mended);
    expect((await check('--fix')).stdout).not.toContain(ARTICLE);
    expect(await site.read()).toBe(mended);
  });

  test('prints nothing but JSON when it mends, too', async () => {
    await site.add('It was "built" here.');
    const { stdout } = await check('--fix', '--json');
    expect(JSON.stringify(JSON.parse(stdout))).not.toContain('straight-quotes');
  });

  test('asks for no page elsewhere unless it is told to', async () => {
    const gone = `http://${'a'.repeat(64)}.example/`;
    await site.add(`<${gone}>`);
    expect((await check()).output).not.toContain(gone);
    const { code, stderr } = await check('--links');
    expect(stderr).toContain(
      `${ARTICLE}:32: warning: the link leads to ${gone}, and there is no such host`,
    );
    expect(code).toBe(0);
  });

  test('refuses an option that it does not know', async () => {
    const { code, output } = await check('--fixx');
    expect(code).toBe(1);
    expect(output).toBe(
      "Unknown option '--fixx'. Write npm run check [-- --fix --links --all --json]\n",
    );
  });
});

test('a build tells warnings, and keeps advice for the check', async () => {
  await site.replace('It was built', `${long} It  was built`);
  const { output } = await site.build();
  expect(output).toContain('warning: a double space');
  expect(output).not.toContain('advice');
});
