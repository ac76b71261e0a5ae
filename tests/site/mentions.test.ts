import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { attribute, elements, jsonLdOf } from '../support/built-html.ts';
import { articles, dist } from '../support/site-under-test.ts';

const site = 'https://longview.example';

const graph = z.object({
  '@graph': z
    .tuple([z.object({ mentions: z.array(z.object({ '@id': z.string() })).min(1) })])
    .rest(z.unknown()),
});

test.each(articles)(
  '$path tells of whom and what several of its sections link, as their own pages do',
  (page) => {
    const [{ mentions }] = graph.parse(jsonLdOf(page)[0])['@graph'];
    const links = elements(page.tree, 'a').filter((one) => attribute(one, 'className') === 'n');
    const linked = links.map((one) => attribute(one, 'href') ?? '');
    const several = new Set(linked.filter((href, at) => linked.indexOf(href) < at));
    const ids = mentions.map((one) => one['@id']);
    expect(ids.toSorted()).toEqual([...several].map((href) => `${site}${href}#it`).toSorted());
    const absent = ids.filter((id) => {
      const file = join(dist, new URL(id).pathname, 'index.html');
      return !readFileSync(file, 'utf8').includes(`"@id":"${id}"`);
    });
    expect(absent).toEqual([]);
  },
);
