import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLE } from './content-folder.ts';
import { GitRepository } from './git-repository.ts';
import type { SecondSite } from './second-site.ts';
import { sharedSite } from './shared-site.ts';

const arabic = (line: string): string => `---
headline: ميناء ووعد
standfirst: ما الذي يساويه عقد إيجار على الساحل.
kind: analysis
authors: [ana]
published: 2025-10-16
topics: [syria]
abridged: true
---

${line}

## الرصيف {#the-pier}

بناه أناس توقّعوا البقاء.
`;

/** Wider than a telephone. */
const code = (line: string): string => `\`\`\`js\n${line} // ${'a long line '.repeat(20)}\n\`\`\``;

/** What happened to the library's article, as its repository knows it. */
async function edit(site: SecondSite): Promise<void> {
  const git = new GitRepository(site.root);
  await site.replace('kind: analysis', 'kind: analysis\ndraft: true');
  git.commit('2025-10-14');
  await site.replace('draft: true\n', '');
  await site.add('<p>HTML, which is refused today.</p>');
  await site.add(code('let a'));
  await site.write('content/articles/x/ar.md', arabic('الإيجار وعد عن المستقبل، والوعود رخيصة.'));
  git.commit('2025-10-16');
  await site.replace('updated: 2025-10-20\n', '');
  await site.replace('in *two* parts', 'in two parts');
  git.commit('2025-10-20');
  await site.replace('\n<p>HTML, which is refused today.</p>\n', '');
  await site.replace('people who', 'engineers who');
  await site.replace('let a', 'let b');
  await site.replace(
    'topics:',
    'updates: [{ date: 2025-11-09, kind: correction, text: Engineers built it., section: the-pier }, { date: 2025-11-20, kind: update, text: Told late. }]\ntopics:',
  );
  await site.write('content/articles/x/ar.md', arabic('الإيجار وعد عن المستقبل، والوعود ثمينة.'));
  git.commit('2025-11-09');
  await rename(join(site.root, 'content/articles/x'), join(site.root, 'content/articles/y'));
  const file = ARTICLE.replace('/x/', '/y/');
  const moved = (await site.read(file))
    .replace('kind: analysis', 'kind: analysis\nformerly: [x]')
    .replace('is far away', 'is near');
  await site.write(file, `${moved}\n## After it {#after}\n\nNobody knows.\n`);
  git.commit('2025-11-12');
}

/** A site whose article git knows in several versions; files share it. */
export const siteWithHistory = (): Promise<SecondSite> => sharedSite('history', edit);
