import { expect, test } from 'vitest';
import {
  initialSettings,
  readingSettings,
  settingNames,
} from '../../src/shared/stored-settings.ts';

test('every setting begins with one of its own values', () => {
  for (const name of settingNames) expect(readingSettings[name]).toContain(initialSettings[name]);
  expect(Object.keys(initialSettings)).toEqual(settingNames);
});
