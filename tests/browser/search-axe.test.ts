import { describe, expect, test } from 'vitest';
import { ask, dialogOf, fieldOf, openDialog } from '../search/dialog.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage } from '../support/browser.ts';

const cases = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describe.each(cases)('axe finds no fault in the dialog, $scheme at $width px', (looks) => {
  test('with results, one of them active; with filters; with nothing found', async () => {
    const { width, scheme } = looks;
    const page = await openPage('/archive/', {
      width,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    await openDialog(page);
    await ask(page, 'Khmeimim');
    await fieldOf(page).press('ArrowDown');
    expect(await accessibilityFaults(page), 'with results').toEqual([]);
    await dialogOf(page).getByText('Narrow and sort').click();
    await dialogOf(page).getByRole('checkbox', { name: 'Newest first' }).waitFor();
    expect(await accessibilityFaults(page), 'with filters').toEqual([]);
    await ask(page, 'tarttus');
    expect(await accessibilityFaults(page), 'with nothing found').toEqual([]);
  });
});
