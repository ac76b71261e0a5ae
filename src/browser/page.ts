// One script for every page: a second would cost a connection more than it saves in bytes.
import './article-contents.ts';
import './figure-viewer.ts';
import './heading-links.ts';
import './link-age.ts';
import './passage-links.ts';
import './reading-settings.ts';
import './search-arrival.ts';
import './search-dialog.ts';
import './share-button.ts';
