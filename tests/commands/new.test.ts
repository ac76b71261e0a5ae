import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { SecondSite } from '../support/second-site.ts';

let site: SecondSite;

const make = (...args: string[]) =>
  runCommand('node', ['src/commands/new.ts', ...args], { cwd: site.root });

const said = async (...args: string[]): Promise<string[]> => {
  const { code, stderr } = await make(...args);
  expect(code).toBe(1);
  return stderr.trimEnd().split('\n');
};

beforeAll(async () => {
  site = await SecondSite.make();
});

afterAll(() => site.gone());

describe('npm run new', () => {
  test.each([
    {
      name: 'names the folder after the headline',
      args: ['The quay: “ours” & theirs'],
      path: 'content/articles/the-quay-ours-theirs/en.md',
      headline: 'headline: "The quay: “ours” & theirs"',
    },
    {
      name: 'takes another name and language',
      args: ['من يملك المرفأ؟', '--slug', 'who-owns-the-quay', '--language', 'ar'],
      path: 'content/articles/who-owns-the-quay/ar.md',
      headline: 'headline: من يملك المرفأ؟',
    },
  ])('$name, and its article passes the check', async ({ args, path, headline }) => {
    const { code, stdout } = await make(...args);
    expect(code).toBe(0);
    expect(stdout).toContain(`${path}\n`);
    expect(stdout).toContain('npm run check');
    expect((await site.read(path)).split('\n')).toContain(headline);
    const told = (await site.problems()).filter((line) => line.startsWith(path));
    expect(told.filter((line) => !line.includes(': warning: '))).toEqual([]);
    expect(told.filter((line) => line.includes(' is pending. '))).toHaveLength(5);
  });

  test('explains every field of its template', async () => {
    await make('Explained');
    const lines = (await site.read('content/articles/explained/en.md')).split('\n');
    const fields = lines.filter((line) => /^[a-z]+: /.test(line));
    expect(fields).toHaveLength(7);
    for (const field of fields) expect(lines[lines.indexOf(field) - 1], field).toMatch(/^# ./);
  });

  test('overwrites no article that is there', async () => {
    const path = 'content/articles/mine/en.md';
    await site.write(path, 'Mine.');
    expect(await said('Mine')).toEqual([
      `${path} exists already and is left as it is. Choose another name: --slug=…`,
    ]);
    expect(await site.read(path)).toBe('Mine.');
  });

  test.each([
    [[], 'Which headline? Write npm run new -- "The headline" [--slug=the-folder] [--language=en]'],
    [
      ['من يملك المرفأ؟', '--language=ar'],
      'The headline has too few Latin letters to name a folder after. Add --slug=a-few-words',
    ],
    [
      ['Quay', '--slug=../Quay'],
      '“../Quay” cannot be an address. Write --slug= in lower-case Latin letters, digits and single hyphens',
    ],
    [
      ['Quay', '--language=fr'],
      '“fr” is not a language of this site. Write --language= and one of en, ar',
    ],
    [
      ['Quay', '--tongue=fr'],
      'Unknown option \'--tongue\'. Write npm run new -- "The headline" [--slug=the-folder] [--language=en]',
    ],
  ])('says in one line what is wrong with %j', async (args, line) => {
    expect(await said(...args)).toEqual([line]);
  });
});
