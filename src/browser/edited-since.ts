import { idIn } from '../shared/decoded.ts';
import { sectionHeadings } from '../shared/section-levels.ts';
import { fill } from '../shared/phrases.ts';
import { sayAndStay } from './say.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The section that an address leads to; a retired id leads to the heading that took it over. */
function sectionOf(hash: string): string {
  const target = document.getElementById(idIn(hash));
  const heading = target?.closest('hgroup')?.querySelector(`${sectionHeadings}[id]`) ?? target;
  return heading?.id ?? 'top';
}

/**
 * Tells a reader who follows a link made before its section was last edited. The day the link was made stands in its
 * address, `?as-of=2025-11-03`, and is taken out of what may be copied next.
 *
 * @see src/decisions/0015-day-and-section.md
 */
class EditedSince extends HTMLElement {
  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    const made = parameters.get('as-of');
    if (made === null) return;
    const { hash } = location;
    // Later: until it has scrolled to the words, Chromium would lose them with the old address.
    addEventListener('load', () => {
      setTimeout(() => {
        const now = new URL(location.href);
        now.searchParams.delete('as-of');
        history.replaceState(history.state, '', now);
      }, 3000);
    });
    if (isDay(made)) this.tellIfEdited(made, sectionOf(hash));
  }

  private tellIfEdited(made: string, section: string): void {
    const said = this.querySelector('output');
    const { changes = '{}', edited = '', told = '', locale = 'en' } = said?.dataset ?? {};
    const change = (JSON.parse(changes) as Partial<Record<string, string>>)[section];
    const [changed, update] = change?.split(' ') ?? [];
    if (!changed || changed <= made) return;
    const date = new Date(changed).toLocaleDateString(locale, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    const link = document.createElement('a');
    Object.assign(link, { href: `#${update}`, textContent: told });
    sayAndStay(fill(edited, { date }), ...(update ? [' ', link] : []));
  }
}

customElements.define('edited-since', EditedSince);
