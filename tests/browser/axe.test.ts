import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage } from '../support/browser.ts';
import { sitePages } from '../support/site-pages.ts';

const pages = sitePages(inject('site').dist);
const schemes = ['light', 'dark'] as const;
const widths = [360, 1440];

describe.each(pages)('axe finds no fault on the $kind page', ({ path }) => {
  const cases = schemes.flatMap((scheme) => widths.map((width) => ({ scheme, width })));

  test.each(cases)('axe finds no fault in $scheme, at $width px', async ({ scheme, width }) => {
    // A fade caught half way would be reported as faint text.
    const page = await openPage(path, { width, colorScheme: scheme, reducedMotion: 'reduce' });
    const faults = await accessibilityFaults(page);
    expect(faults, `${path} in ${scheme} at ${width} px`).toEqual([]);
  });
});
