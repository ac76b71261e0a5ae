/** Marks, in the contents list, the section that is being read: the last whose heading has passed the upper third. */
class ArticleContents extends HTMLElement {
  private links: HTMLAnchorElement[] = [];

  connectedCallback(): void {
    this.links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const observer = new IntersectionObserver(() => this.mark(), {
      rootMargin: '0px 0px -66% 0px',
      threshold: [0, 1],
    });
    for (const heading of this.headings()) if (heading) observer.observe(heading);
    addEventListener('scroll', () => this.mark(), { passive: true });
    this.mark();
  }

  private headings(): (HTMLElement | null)[] {
    return this.links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  }

  private mark(): void {
    const passed = this.headings().map(
      (heading) => !!heading && heading.getBoundingClientRect().top < innerHeight / 3,
    );
    const current = Math.max(0, passed.lastIndexOf(true));
    this.links.forEach((link, index) => {
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  }
}

customElements.define('article-contents', ArticleContents);
