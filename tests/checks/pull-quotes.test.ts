import { describe } from 'vitest';
import { at, testFaults } from '../support/faults.ts';

const quote = (words: string, attributes = ''): string =>
  `:::pull-quote${attributes}\n${words}\n:::`;

const notInArticle =
  'the words of the pull-quote do not stand in the article. Correct them, or write :::pull-quote{edited} if they were condensed';

describe('a pull-quote says only what the article says', () => {
  testFaults([
    {
      name: 'words that do not stand in the article',
      change: (folder) => folder.add(quote('A lease is a threat')),
      says: [at(32, notInArticle)],
    },
    {
      name: 'words that stand in it in another order, around an ellipsis',
      change: (folder) => folder.add(quote('about the future … a lease')),
      says: [at(32, notInArticle)],
    },
    {
      name: 'part of a word',
      change: (folder) => folder.add(quote('lease is a promise about the fut')),
      says: [at(32, notInArticle)],
    },
    {
      name: 'words that stand only in another pull-quote or in a caption',
      change: (folder) => folder.add(quote('The breakwater in two parts')),
      says: [at(32, notInArticle)],
    },
    {
      name: 'words of another section than the one it names',
      change: (folder) => folder.add(quote('promises about the future', '{from=the-pier}')),
      says: [at(32, notInArticle)],
    },
    {
      name: 'a section that does not exist',
      change: (folder) => folder.add(quote('The end of the lease', '{from=nowhere}')),
      says: [
        at(
          32,
          'the pull-quote is drawn from “nowhere”, which is no heading id of this article. Write the id of the heading above its words, or take “from” out',
        ),
      ],
    },
    {
      name: 'edited words that share too little with any passage',
      change: (folder) => folder.add(quote('A lease may cost a people its future', '{edited}')),
      says: [
        at(
          32,
          'the pull-quote shares too few words with any passage of the article. Keep closer to the passage that it condenses',
        ),
      ],
    },
    {
      name: 'no words at all',
      change: (folder) => folder.add(':::pull-quote\n:::'),
      says: [at(32, 'the pull-quote has no words. Write them between :::pull-quote and :::')],
    },
  ]);
});

/** Seventeen paragraphs, on 33 lines. */
const filler = Array<string>(17)
  .fill('The harbour is quiet, and the cranes stand where they stood. '.repeat(6).trim())
  .join('\n\n');

describe('a pull-quote stands away from its sentence', () => {
  testFaults([
    {
      name: 'one next to it, in a text that has other places',
      change: async (folder) => {
        await folder.add(filler);
        await folder.add(quote('The end of the lease is far away'));
        await folder.replace('The end of the lease is far away.\n', '');
        await folder.add('The end of the lease is far away.');
      },
      says: [
        at(
          65,
          'advice: the pull-quote stands 2 characters from its sentence, and is read twice in a row. Move it 600 away or more, beside another thought',
        ),
      ],
    },
    {
      name: 'one far from it',
      change: async (folder) => {
        await folder.add(filler);
        await folder.add(quote('The end of the lease is far away'));
      },
      says: [],
    },
  ]);
});
