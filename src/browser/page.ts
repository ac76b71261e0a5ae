// One script for every page: a second would cost a connection more than it saves in bytes.
import './article-contents.ts';
import './heading-links.ts';
import './reading-settings.ts';
import './search-arrival.ts';
import './search-dialog.ts';
