import { describe } from 'vitest';
import { testFaults } from '../support/faults.ts';

const leads = (text: string): string =>
  text.replace('kind: analysis', 'kind: analysis\nleads: true');

describe('the choice of what leads the home page', () => {
  testFaults([
    {
      name: 'made twice',
      change: async (folder) => {
        await folder.copy('y', (text) => leads(text).replace('2025-10-16', '2025-10-18'));
        await folder.replace('kind: analysis', 'kind: analysis\nleads: true');
      },
      says: [
        'content/articles/x/en.md:5: “leads” is true in content/articles/y/en.md:5 too, which is newer. One article leads the home page: remove one of the two',
      ],
    },
    {
      name: 'of an article of which something is pending',
      change: (folder) => folder.replace('kind: analysis', 'kind: pending\nleads: true'),
      says: [
        'content/articles/x/en.md:4: warning: “kind” is pending. Write one of analysis, explainer, report, opinion, interview, documents',
        'content/articles/x/en.md:5: “leads” is true, but an article of which something is pending never leads. Write what is pending, or remove “leads”',
      ],
    },
    {
      name: 'made with another word',
      change: (folder) => folder.replace('kind: analysis', 'kind: analysis\nleads: first'),
      says: [
        'content/articles/x/en.md:5: “leads” must be true or false. Write one of the two, without quotation marks',
      ],
    },
    {
      name: 'made by a draft beside another',
      change: async (folder) => {
        await folder.copy('y', (text) => leads(text).replace('kind:', 'draft: true\nkind:'));
        await folder.replace('kind: analysis', 'kind: analysis\nleads: true');
      },
      says: [],
    },
  ]);
});
