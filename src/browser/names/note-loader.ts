import { noteFileOf, type NameNote } from '../../shared/name-notes.ts';
import { oncePerKey } from '../../shared/once-per-key.ts';
import { loadText } from '../load-text.ts';
import { onHost } from '../on-host.ts';

/** What is said of a name, with the key by which it stands in its file. */
export interface KeyedNote {
  key: string;
  note: NameNote;
}

const readNotes = async (path: string) =>
  JSON.parse(await loadText(path)) as Record<string, NameNote>;

/**
 * Makes what loads that which is said of a name, each file once.
 *
 * @returns a function of the path of the name's page on the host, `/ar/people/kofi-annan/`; its promise is broken with a
 *   TypeError where nothing can be had
 */
export function noteLoader(): (address: string) => Promise<KeyedNote> {
  const load = oncePerKey(readNotes);
  return async (address) => {
    const key = address.split('/').slice(-3, -1).join('/');
    const home = address.slice(onHost('/').length - 1, -key.length - 1);
    const note = (await load(`${home}names/${noteFileOf(key)}.json`))[key];
    if (!note) throw new TypeError(`Nothing is said of ${key}`);
    return { key, note };
  };
}
