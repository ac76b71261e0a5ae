import { expect, test } from 'vitest';
import { relate, type Relatable, type Relation } from '../../src/queries/relate.ts';

const article = (
  slug: string,
  topics: string[],
  links: [slug: string, section?: string][] = [],
): Relatable => ({ slug, topics, links: links.map(([to, section]) => ({ slug: to, section })) });

const related = (articles: Relatable[], slug: string): Relation[] =>
  relate(articles).get(slug) ?? [];

test('what the text links to stands first, then what links to it, then what shares a topic', () => {
  const articles = [
    article('newest', ['syria']),
    article('cites', [], [['here']]),
    article('here', ['syria'], [['source', 'What Russia won']]),
    article('source', ['syria']),
  ];
  expect(related(articles, 'here')).toEqual([
    { slug: 'source', why: { linkedIn: 'What Russia won' } },
    { slug: 'cites', why: 'linksHere' },
    { slug: 'newest', why: { topic: 'syria' } },
  ]);
});

test('no article is related to itself, to one that is not there, or twice to another', () => {
  const articles = [
    article('a', ['syria'], [['a'], ['gone'], ['b', 'One'], ['b', 'Two']]),
    article('b', ['syria'], [['a']]),
  ];
  expect(related(articles, 'a')).toEqual([{ slug: 'b', why: { linkedIn: 'One' } }]);
  expect(related(articles, 'b')).toEqual([{ slug: 'a', why: { linkedIn: undefined } }]);
});

test('a rare topic says more than a common one', () => {
  const common = Array.from({ length: 20 }, (_, n) => article(`common-${n}`, ['syria']));
  const articles = [...common, article('here', ['syria', 'water']), article('rare', ['water'])];
  expect(related(articles, 'here')[0]).toEqual({ slug: 'rare', why: { topic: 'water' } });
});

test('what shares two topics stands before what is nearer in time', () => {
  const articles = [
    article('both', ['syria', 'water']),
    article('near', ['water']),
    article('here', ['syria', 'water']),
  ];
  expect(related(articles, 'here').map(({ slug }) => slug)).toEqual(['both', 'near']);
});

test('a new article changes only those near it in time', () => {
  const old = Array.from({ length: 1000 }, (_, n) => article(`old-${n}`, [`topic-${n % 4}`]));
  const before = relate(old);
  const after = relate([article('new', ['topic-0']), ...old]);
  const changed = old.filter(
    ({ slug }) => JSON.stringify(before.get(slug)) !== JSON.stringify(after.get(slug)),
  );
  expect(changed.length).toBeLessThan(4);
});
