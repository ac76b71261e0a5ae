import { testFaults, type Fault } from '../support/faults.ts';

const list = 'key-points is a list of three to five points. Begin each on a line of its own with -';
const point = 'a key point is one sentence of at most 160 characters. Shorten it';
const link = 'a key point leads to a heading of its article only. Link #id';

/** Points before the first section, on line 18; two are sound. */
const points = (name: string, first: string, line: number, message: string): Fault => ({
  name: `key points are refused ${name}`,
  change: (folder) =>
    folder.replace('## The', `:::key-points\n${first}\n- Never ratified.\n- Open.\n:::\n\n## The`),
  says: [`content/articles/x/en.md:${line}: ${message}`],
});

testFaults([
  points('where there are two', '', 18, list),
  points('with words before them', 'In short:\n\n- It ends.', 18, list),
  points('of two sentences', '- It ends. It does.', 19, point),
  points('of 170 characters', `- ${'It ends '.repeat(20)}some day.`, 19, point),
  points('that lead elsewhere', '- It [ends](https://example.org/).', 19, link),
]);
