import { defineCollection } from 'astro:content';
import { articleLoader, pageLoader } from './loaders/text-loader.ts';
import { yamlLoader } from './loaders/yaml-loader.ts';
import { articleSchema } from './schemas/article.ts';
import { authorSchema } from './schemas/author.ts';
import { pageSchema } from './schemas/standing-page.ts';
import { topicSchema } from './schemas/topic.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader, schema: articleSchema }),
  pages: defineCollection({ loader: pageLoader, schema: pageSchema }),
  authors: defineCollection({ loader: yamlLoader('authors', authorSchema), schema: authorSchema }),
  topics: defineCollection({ loader: yamlLoader('topics', topicSchema), schema: topicSchema }),
};
