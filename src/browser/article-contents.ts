import { idIn } from '../shared/decoded.ts';

/** Where on the screen the heading of a link's section stands. */
const topOf = ({ hash }: HTMLAnchorElement): number =>
  document.getElementById(idIn(hash))?.getBoundingClientRect().top ?? Infinity;

/**
 * Marks, in the contents list, the section that is being read: the last whose heading has passed the upper third. The last
 * headings of a page cannot come so high: as its end comes near, the line goes down to meet them.
 */
class ArticleContents extends HTMLElement {
  connectedCallback(): void {
    if (matchMedia('(hover: none)').matches) this.offerLinks();
    addEventListener('scroll', () => this.mark(), { passive: true });
    this.mark();
  }

  /** Where nothing hovers, the links of headings stand here and not beside each of them. */
  private offerLinks(): void {
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(idIn(link.hash));
      const own = heading?.parentElement?.querySelector(':scope > .heading-link');
      if (own) link.after(own.cloneNode(true));
    }
  }

  private mark(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('li > a')];
    const left = document.documentElement.scrollHeight - innerHeight - scrollY;
    const line = Math.max(innerHeight / 3, innerHeight - left);
    const chosen = links.find((link) => link.hash === location.hash && topOf(link) > 0);
    const passed = links.findLast((link) => topOf(link) < line);
    const current = (left < 1 ? chosen : undefined) ?? passed ?? links[0];
    for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
  }
}

customElements.define('article-contents', ArticleContents);
