import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addresses } from '../../src/i18n/addresses.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { askInPlace } from '../search/ask-in-place.ts';
import { askPhrases, isRight, lengths } from '../search/ask-phrases.ts';
import { openPage } from '../support/browser.ts';

const articles = ['bases-at-tartus-and-hmeimim', 'geneva-to-astana', 'handshake-in-moscow'];
let page: Page;

beforeAll(async () => {
  page = await openPage();
});

describe.each(languageCodes)(
  'words as they stand in a text, typed without quotation marks, in %s',
  (language) => {
    const paths = articles.map((slug) => addresses.article(language, slug));

    test.each(lengths)(
      'lead to their section first in 38 of 40 cases at least: %i words',
      async (length) => {
        const asked = await askPhrases(page, language, paths, { seed: 9, length, size: 40 });
        const missed = asked.filter((phrase) => !isRight(phrase));
        expect(asked.length).toBe(40);
        expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(2);
      },
    );
  },
);

test('common words tell sections apart where they stand in the order typed', async () => {
  const [first] = await askInPlace(page, 'en', ['on the verb']);
  expect(first?.[0]).toBe('geneva-to-astana/#third');
});
