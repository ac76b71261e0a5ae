import type { Root } from 'mdast';
import { location } from 'vfile-location';
import type { ArticleFile } from '../loaders/content-files.ts';
import { byteOrderMark, readFrontMatter, readPageFrontMatter } from '../loaders/front-matter.ts';
import type { Read } from '../loaders/read-yaml.ts';
import { articleProse } from '../markdown/article-prose.ts';
import { withoutEndlessLines } from '../markdown/endless-lines.ts';
import { parseMarkdown, readText, type ParsedArticle } from '../compile/parse-article.ts';
import type { ProseRun } from '../markdown/prose-run.ts';
import type { Passage } from '../blocks/pull-quote/quoted-passage.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import type { PageFrontMatter } from '../schemas/standing-page.ts';
import { pendingWord } from '../schemas/pending.ts';
import type { Problem } from '../shared/problem.ts';
import { escapedInMarkdown, escapedInYaml, type EscapedText } from './escaped-texts.ts';
import { frontMatterProse } from './front-matter-prose.ts';
import { ofReadableLength } from './readable-length.ts';

/** Files that a front matter names. */
export interface NamedFiles {
  authors: string[];
  topics: string[];
  leadImage: string | undefined;
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const namedIn = ({ authors, topics, lead }: Record<string, unknown>): NamedFiles => ({
  authors: texts(authors),
  topics: texts(topics),
  leadImage: texts([(lead as { image?: unknown } | undefined)?.image]).find(
    (image) => image !== pendingWord,
  ),
});

/** An article as the checks see it. */
export interface ReadArticle<FrontMatter = ArticleFrontMatter> {
  file: ArticleFile;
  source: string;
  /** Absent when the front matter has problems. */
  frontMatter?: FrontMatter;
  /** The front matter as it is written, sound or not. */
  written: unknown;
  /** What the front matter refers to, as far as it can be read. */
  named: NamedFiles;
  /** The line of a front matter field. */
  lineOf: (path: readonly PropertyKey[]) => number;
  body: ParsedArticle;
  /** The line of a place in the source. */
  lineAt: (offset: number) => number;
  /** Its running text, as it stands in the source. */
  prose: ProseRun[];
  /** Its texts that may be written otherwise than they are read. */
  escaped: EscapedText[];
  /** The paragraphs of its text, sentence by sentence. */
  passages: Passage[];
  /** Its Markdown, with every block in place. */
  tree: Root;
  /** Faults of the file by itself. */
  problems: Problem[];
}

async function takeApart<FrontMatter extends Record<string, unknown>>(
  file: ArticleFile,
  written: string,
  readMatter: (source: string, path: string) => Read<FrontMatter>,
): Promise<ReadArticle<FrontMatter>> {
  const readable = ofReadableLength(written.replace(byteOrderMark, ''), file.path);
  const { text: source, problems: endless } = withoutEndlessLines(readable.text, file.path);
  const frontMatter = readMatter(source, file.path);
  const places = location(source);
  const parsed = parseMarkdown(source, file.path);
  const prose = [
    ...frontMatterProse(source, frontMatter),
    ...articleProse(parsed.tree, source), // before blocks are put in place, which moves words about
  ];
  const escaped = [
    ...escapedInYaml(frontMatter.written, frontMatter.lineOf),
    ...escapedInMarkdown(parsed.tree, source),
  ];
  const body = await readText(parsed);
  return {
    file,
    source,
    ...(frontMatter.data && { frontMatter: frontMatter.data }),
    written: frontMatter.written,
    named: namedIn('sound' in frontMatter ? frontMatter.sound : frontMatter.data),
    lineOf: frontMatter.lineOf,
    body,
    lineAt: (offset) => places.toPoint(offset)?.line ?? 1,
    prose,
    escaped,
    passages: parsed.file.data.passages ?? [],
    tree: parsed.tree,
    problems: [...readable.problems, ...endless, ...frontMatter.problems, ...body.problems],
  };
}

/**
 * Takes one article apart.
 *
 * @param written the whole Markdown file
 */
export const readArticle = (file: ArticleFile, written: string): Promise<ReadArticle> =>
  takeApart(file, written, readFrontMatter);

/** The same for a standing page. */
export const readPage = (
  file: ArticleFile,
  written: string,
): Promise<ReadArticle<PageFrontMatter>> => takeApart(file, written, readPageFrontMatter);
