// The only script that pages name, and whole in itself: what two scripts share would be a third file, which browsers
// fetch before the first paint: src/decisions/0019-one-script-a-page.md
import './article-actions.ts';
import './article-contents.ts';
import './article-notes.ts';
import './figure-viewer.ts';
import './heading-links.ts';
import './language-links.ts';
import './link-arrival.ts';
import './name-links.ts';
import './offline-reading.ts';
import './passage-links.ts';
import './reading-settings.ts';
import './search-arrival.ts';
import './search-dialog.ts';
import './since-read.ts';

if (document.querySelector('embed-frame')) void import('./embed-frame.ts');
if (document.querySelector('search-page')) void import('./search-page.ts');
if (document.querySelector('near-articles')) void import('./near-articles.ts');
if (document.querySelector('kept-articles')) void import('./kept-and-cited.ts');
