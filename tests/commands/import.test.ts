import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { SecondSite } from '../support/second-site.ts';

let site: SecondSite;
let inbox: string;

const english = `The last boat to Sella leaves at four

By Ana Marković

16 October 2025

There is a café on the quay which opens when the ferry is late. Since the first of the month it has been open every day.

The train is often late. It comes down a single track through ninety kilometres of forest.
`;

const arabic = english
  .replace('The last boat to Sella leaves at four', 'المركب الأخير إلى الجزيرة')
  .replaceAll(
    /There is .*|The train .*/g,
    'في الميناء مقهى يفتح أبوابه حين تتأخر العبّارة. ومنذ أول الشهر وهو مفتوح كل يوم.',
  );

// As npm says where a command was typed; the tests themselves are run by npm as well.
const run = (args: string[], env: Record<string, string> = { INIT_CWD: site.root }) =>
  runCommand('node', ['src/commands/import.ts', ...args], { cwd: site.root, env });

beforeAll(async () => {
  site = await SecondSite.make();
  inbox = await mkdtemp(join(tmpdir(), 'longview-inbox-'));
  await writeFile(join(inbox, 'boat.txt'), english);
  await writeFile(join(inbox, 'last-boat.txt'), arabic);
  await writeFile(join(inbox, 'المركب.txt'), arabic);
});

afterAll(async () => {
  await site.gone();
  await rm(inbox, { recursive: true });
});

test('makes an article that is named after its headline, and says what to do next', async () => {
  const { code, stdout } = await run([join(inbox, 'boat.txt')]);
  const path = 'content/articles/the-last-boat-to-sella-leaves-at-four/en.md';
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Reading .*boat\.txt …\nRead as plain text, UTF-8, English\.\n/);
  expect(stdout).toContain(`Wrote ${path}: 2 paragraphs.\n`);
  expect(stdout).toContain('npm run check lists what is pending and doubtful');
  const article = await site.read(path);
  expect(article).toContain('headline: The last boat to Sella leaves at four\n');
  expect(article).toContain('authors: [ana]\npublished: 2025-10-16\n');
});

test('finds a file from where the command was typed', async () => {
  const { code, stdout } = await run(['boat.txt', '--slug=from-here'], { INIT_CWD: inbox });
  expect(code).toBe(0);
  expect(stdout).toContain('Wrote content/articles/from-here/en.md');
});

test('overwrites nothing until it is asked to', async () => {
  const path = 'content/articles/x/en.md';
  const before = await site.read(path);
  const refused = await run([join(inbox, 'boat.txt'), '--slug', 'x']);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toBe(
    `${path} exists already. Add --force to replace it, or --slug=another-name\n`,
  );
  expect(await site.read(path)).toBe(before);
  expect((await run([join(inbox, 'boat.txt'), '--slug', 'x', '--force'])).code).toBe(0);
  expect(await site.read(path)).toContain('The last boat to Sella');
  await site.write(path, before);
});

test('tells the language by the letters, and takes another if it is told', async () => {
  const told = await run([join(inbox, 'last-boat.txt')]);
  expect(told.stdout).toContain('Wrote content/articles/last-boat/ar.md');
  const asked = await run([join(inbox, 'boat.txt'), '--slug=boat', '--language=ar']);
  expect(asked.stdout).toContain('Wrote content/articles/boat/ar.md');
});

test.each([
  { args: [], says: /^Which file\? Write npm run import -- FILE/ },
  { args: ['missing.txt'], says: /^There is no file missing\.txt\n$/ },
  {
    args: ['package.json', '--slug', 'Not One'],
    says: /^“Not One” cannot be an address\. Write --slug=/,
  },
  {
    args: ['package.json', '--language', 'xx'],
    says: /^“xx” is not a language of this site\. Write --language= and one of en, ar\n$/,
  },
  { args: ['package.json', '--loud'], says: /^Unknown option '--loud'\. Write npm run import/ },
])('answers $args with one line', async ({ args, says }) => {
  const { code, stderr } = await run(args);
  expect(code).toBe(1);
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('asks for a name where neither headline nor file gives one', async () => {
  const { code, stderr } = await run([join(inbox, 'المركب.txt')]);
  expect(code).toBe(1);
  expect(stderr).toBe(
    'The headline has too few Latin letters to name a folder after. Add --slug=a-few-words\n',
  );
});
