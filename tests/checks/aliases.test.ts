import { describe } from 'vitest';
import { at, testFaults } from '../support/faults.ts';

const unreadable = 'which cannot be read. Write {#id}, or {#id aliases="old-id older-id"}';

describe('an alias', () => {
  testFaults([
    {
      name: 'can be linked',
      change: async (folder) => {
        await folder.replace('{#the-pier}', '{#the-pier aliases="jetty mole"}');
        await folder.add('See [above](#mole) and [again](../x/en.md#jetty).');
      },
      says: [],
    },
    {
      name: 'is not the id of another heading before it',
      change: (folder) => folder.add('## Another {#another aliases="the-pier"}'),
      says: [at(32, 'the id “the-pier” is used already, on line 18. Remove it there or here')],
    },
    {
      name: 'is not the id of another heading after it',
      change: (folder) => folder.add('## One {#one aliases="two"}\n\n## Two {#two}'),
      says: [at(34, 'the id “two” is used already, on line 32. Give this heading another')],
    },
    {
      name: 'is not the id of its own heading',
      change: (folder) => folder.add('## Another {#another aliases="another"}'),
      says: [at(32, 'the id “another” is used already, on line 32. Remove it there or here')],
    },
    {
      name: 'is written once',
      change: (folder) => folder.add('## Another {#another aliases="old old"}'),
      says: [at(32, 'the id “old” is used already, on line 32. Remove it there or here')],
    },
    {
      name: 'is not the name of a figure',
      change: (folder) => folder.replace('{#the-pier}', '{#the-pier aliases="breakwater"}'),
      says: [
        at(
          23,
          "the figure's id “breakwater” comes from its file name and is used already, on line 18. Rename the file",
        ),
      ],
    },
    {
      name: 'is not the name of the lead figure',
      change: (folder) => folder.replace('{#the-pier}', '{#the-pier aliases="harbour"}'),
      says: [
        at(
          11,
          "the lead figure's id “harbour” comes from its file name and is used already, on line 18. Rename the file",
        ),
      ],
    },
    {
      name: 'is no id of the page itself',
      change: (folder) => folder.add('## Another {#another aliases="top"}'),
      says: [at(32, 'the alias “top” is used by the page itself. Choose another')],
    },
    {
      name: 'is a word',
      change: (folder) => folder.add('## Another {#another aliases="a,b"}'),
      says: [at(32, 'the alias “a,b” cannot be linked. Use letters, digits and hyphens')],
    },
    {
      name: 'is written in quotation marks, after the word aliases',
      change: (folder) =>
        folder.add(
          '## A {#a alias="b"}\n\n## C {#c aliases=d}\n\n## E {#e aliases=""}\n\n## F {#f g}',
        ),
      says: [
        at(32, `the heading ends in {#a alias="b"}, ${unreadable}`),
        at(34, `the heading ends in {#c aliases=d}, ${unreadable}`),
        at(36, `the heading ends in {#e aliases=""}, ${unreadable}`),
        at(38, `the heading ends in {#f g}, ${unreadable}`),
      ],
    },
  ]);
});
