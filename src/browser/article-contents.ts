import { idIn } from '../shared/decoded.ts';

/** Marks, in the contents list, the section that is being read: the last whose heading has passed the upper third. */
class ArticleContents extends HTMLElement {
  connectedCallback(): void {
    addEventListener('scroll', () => this.mark(), { passive: true });
    this.mark();
  }

  private mark(): void {
    const links = [...this.querySelectorAll('a')];
    const passed = links.filter(({ hash }) => {
      const heading = document.getElementById(idIn(hash));
      return heading && heading.getBoundingClientRect().top < innerHeight / 3;
    });
    const current = passed.at(-1) ?? links[0];
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('article-contents', ArticleContents);
