// What every page needs; the rest is loaded when it is wanted.
import './reading-settings.ts';
import './search-dialog.ts';
