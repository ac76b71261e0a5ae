import type { WritingSystem } from '../i18n/languages.ts';
import arabic from '../styles/writing-systems/arabic.css?inline';
import latin from '../styles/writing-systems/latin.css?inline';

/** What decides faces, sizes and leading, for each writing system. */
export const writingSystemSheets: Record<WritingSystem, string> = { Latin: latin, Arabic: arabic };
