import { Parser } from 'htmlparser2';

/** What a page's HTML holds, as far as steps after the build want to know it. */
export interface ReadHtml {
  /** In order, each as often as it stands there. */
  ids: string[];
  links: Set<string>;
  /** The code of each style and script. */
  codes: Set<string>;
  /** The words of the first `h1`. */
  heading: string;
  /** Whether `main` has any words. */
  hasText: boolean;
}

/** The elements that have code for text. */
const coded = ['style', 'script'];

/** Reads the HTML of a page. As events: to build a tree of it takes ten times as long, and nothing asks for one. */
export function readHtml(html: string): ReadHtml {
  const read: ReadHtml = {
    ...{ ids: [], links: new Set(), codes: new Set(), heading: '', hasText: false },
  };
  const open: string[] = [];
  let code = '';
  const parser = new Parser({
    onopentag: (name, { id, href }) => {
      open.push(name);
      if (id !== undefined) read.ids.push(id);
      if (href !== undefined) read.links.add(href);
    },
    ontext: (text) => {
      if (coded.includes(open.at(-1) ?? '')) code += text;
      else if (open.includes('h1')) read.heading += text;
      if (text.trim() && open.includes('main')) read.hasText = true;
    },
    onclosetag: (name) => {
      open.pop();
      if (!coded.includes(name)) return;
      read.codes.add(code);
      code = '';
    },
  });
  parser.end(html);
  return read;
}
