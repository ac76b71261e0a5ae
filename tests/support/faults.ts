import { expect, test } from 'vitest';
import { ARTICLE, contentFolder, type ContentFolder } from './content-folder.ts';

/** A change to a valid library, and everything that an editor is told after it. */
export interface Fault {
  name: string;
  change: (folder: ContentFolder) => Promise<void>;
  says: string[];
}

/** How an editor is told of something in the article of a valid library. */
export const at = (line: number, message: string): string => `${ARTICLE}:${line}: ${message}`;

/** One test for each fault: exactly these lines are told, with file and line, and no others. */
export function testFaults(faults: readonly Fault[]): void {
  test.each(faults)('$name', async ({ change, says }) => {
    const folder = await contentFolder();
    await change(folder);
    expect(await folder.problems()).toEqual(says);
  });
}
