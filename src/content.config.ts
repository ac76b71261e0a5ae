import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleLoader } from './loaders/article-loader.ts';
import { articleSchema } from './schemas/article.ts';
import { authorSchema } from './schemas/author.ts';
import { topicSchema } from './schemas/topic.ts';

const yaml = (collection: string) => glob({ pattern: '*.yaml', base: `./content/${collection}` });

export const collections = {
  articles: defineCollection({ loader: articleLoader, schema: articleSchema }),
  authors: defineCollection({ loader: yaml('authors'), schema: authorSchema }),
  topics: defineCollection({ loader: yaml('topics'), schema: topicSchema }),
};
