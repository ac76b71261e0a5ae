import { expect, inject, test } from 'vitest';
import { checkHtml, findJava } from '../support/html-checker.ts';

const java = await findJava();
const name = 'every page is valid HTML';

if (java) {
  test(name, { timeout: 180_000 }, async () => {
    expect(await checkHtml(java, inject('site').dist)).toEqual([]);
  });
} else {
  test.skip(`${name} (skipped: the Nu HTML checker needs Java; install Java 17 or later)`);
}
