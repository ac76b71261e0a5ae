const { documentElement: page } = document;

/** Makes plain words of the names, or links again, as the reader has set it. */
function apply(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.n')) {
    const address = (link.dataset['to'] ??= link.href);
    if (page.dataset['names'] === 'off') link.removeAttribute('href');
    else link.href = address;
  }
}

// Loaded by a page that has them off, and with whatever may change that.
if (page.dataset['names'] === 'off') apply();
new MutationObserver(apply).observe(page, { attributeFilter: ['data-names'] });

export {}; // loaded for what it does
