import { formulaText } from './raised.ts';

/** Writes formulas as text, since they are drawn by scripts and styles that stay behind. */
function writeFormulas(page: Document): void {
  for (const formula of page.querySelectorAll('math')) {
    const drawn = formula.closest('.katex, .mwe-math-element, mjx-container') ?? formula;
    drawn.replaceWith(formulaText(formula).replace(/\s+/g, ' '));
  }
  for (const drawn of page.querySelectorAll('img[class*="math"], img[class*="latex"]'))
    drawn.replaceWith(drawn.getAttribute('alt') ?? '');
  for (const source of page.querySelectorAll('script[type^="math/tex"]'))
    source.replaceWith(source.textContent);
}

/** Gives an element another name; readers of pages look at names and drop what classes say. */
function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

const isPicture = (element: Element | null): boolean =>
  element !== null && (element.localName === 'img' || element.querySelector('img') !== null);

/** Makes figures of pictures beside which a class marks a caption. */
function markCaptions(page: Document): void {
  for (const caption of page.querySelectorAll('[class*="caption"]')) {
    if (caption.closest('figure, table') || isPicture(caption)) continue;
    const beside = [caption.previousElementSibling, caption.nextElementSibling];
    const picture = beside.find(isPicture);
    if (!picture) continue;
    const figure = page.createElement('figure');
    caption.before(figure);
    figure.append(picture, caption);
    rename(caption, 'figcaption');
  }
}

/**
 * Says by elements what a page says by classes and by places that are dropped with them: formulas, captions, credits and
 * the speakers of quotations.
 */
export function markPage(page: Document): void {
  writeFormulas(page);
  markCaptions(page);
  const credits = 'figcaption :is([class*="credit"], [class*="copyright"], small)';
  for (const credit of page.querySelectorAll(credits)) rename(credit, 'cite');
  for (const speaker of page.querySelectorAll('blockquote footer')) rename(speaker, 'p');
}
