import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { SecondSite } from '../support/second-site.ts';

const LEDGER = 'content/articles/x/anchors.json';

let site: SecondSite;

const anchors = (...args: string[]) =>
  runCommand('node', ['src/commands/anchors.ts', ...args], { cwd: site.root });

beforeAll(async () => {
  site = await SecondSite.make();
});

afterAll(() => site.gone());

test('writes down what was published, then has nothing left to say', async () => {
  const first = await anchors();
  expect(first).toMatchObject({
    code: 0,
    output: `${LEDGER}: en: added “the-pier”, published on 2025-10-16\n`,
  });
  expect(await anchors()).toMatchObject({ code: 0, output: 'The ledgers are up to date.\n' });
});

test('dates a change by the day it is told, or else by today', async () => {
  await site.replace('It was built', 'It was rebuilt');
  const told = await anchors('--date=2025-11-09');
  expect(told.output).toBe(`${LEDGER}: en: “the-pier” changed on 2025-11-09\n`);
  await site.replace('It was rebuilt', 'It was built');
  const today = new Date().toISOString().slice(0, 10);
  expect((await anchors()).output).toBe(`${LEDGER}: en: “the-pier” changed on ${today}\n`);
});

test('refuses a day that is none', async () => {
  expect(await anchors('--date=2025-02-30')).toMatchObject({
    code: 1,
    output: '“2025-02-30” is not a day. Write it as --date=2025-10-16\n',
  });
});

test('records nothing of an article that is not sound, and says why', async () => {
  const before = await site.read(LEDGER);
  await site.replace('{#the-pier}', '{#mole}');
  const { code, output } = await anchors();
  expect(code).toBe(1);
  expect(output).toContain('## The pier {#mole aliases="the-pier"}\n');
  expect(await site.read(LEDGER)).toBe(before);
});
