// What the buttons beside an article's byline do, in one file: each by itself would have to be named in every page's script.
export { showCitations } from './cite/cite-panel.ts';
export { pinArticle } from './offline/pin-article.ts';
