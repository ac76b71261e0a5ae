// What an article needs besides.
import './article-contents.ts';
import './heading-links.ts';
