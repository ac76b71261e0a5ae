import { formulaText } from './raised.ts';

/** Writes formulas as text, since they are drawn by scripts and styles that stay behind. */
function writeFormulas(page: Document): void {
  for (const formula of page.querySelectorAll('math')) {
    const drawn = formula.closest('.katex, .mwe-math-element, mjx-container') ?? formula;
    if (!drawn.isConnected) continue;
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

/** Raises and lowers what a style does. */
function markRaised(page: Document): void {
  for (const element of page.querySelectorAll('[style*="vertical-align"]')) {
    const [, place] =
      /vertical-align\s*:\s*(super|sub)\b/i.exec(element.getAttribute('style') ?? '') ?? [];
    if (place && element.closest('sup, sub') === null)
      rename(element, place.toLowerCase() === 'super' ? 'sup' : 'sub');
  }
}

const headings = ':is(h1, h2, h3, h4, h5, h6)';

/** Takes out of headings the sign with which a page links to them. */
function dropHeadingLinks(page: Document): void {
  for (const link of page.querySelectorAll(`${headings} a`)) {
    if (/^[#¶§∞🔗\s]*$/u.test(link.textContent) && !isPicture(link)) link.remove();
  }
}

const films = 'video, figure :is(iframe, object, embed, svg)';

const filmPlaces =
  /\/\/(?:www\.|player\.)?(?:youtube(?:-nocookie)?\.com|vimeo\.com|dailymotion\.com)\//i;

/** Puts pictures in the place of what moves or is drawn in the page, so that it is told with its place. */
function markFilms(page: Document): void {
  const frames = [...page.querySelectorAll('iframe')].filter(({ src }) => filmPlaces.test(src));
  for (const film of new Set([...page.querySelectorAll(films), ...frames])) {
    if (film.querySelector('img')) continue;
    const source = film.getAttribute('src') ?? film.querySelector('[src]')?.getAttribute('src');
    const picture = page.createElement('img');
    picture.src = source ?? film.getAttribute('data') ?? `inline-${film.localName}`;
    picture.alt = film.getAttribute('title') ?? film.querySelector('title')?.textContent ?? '';
    film.replaceWith(picture);
  }
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

/** Parts the words of headings where a line is broken, since headings are single lines. */
function joinHeadings(page: Document): void {
  for (const broken of page.querySelectorAll(`${headings} br`)) broken.replaceWith(' ');
}

/** Puts who is quoted by a figure into the quotation. */
function markSpeakers(page: Document): void {
  for (const caption of page.querySelectorAll('figure:has(blockquote) figcaption')) {
    caption.closest('figure')?.querySelector('blockquote')?.append(caption);
    rename(caption, 'p');
  }
  for (const speaker of page.querySelectorAll('blockquote footer')) rename(speaker, 'p');
}

/** Whether an element holds figures of the text alone, and not such as lead to other texts. */
const holdsFigures = (element: Element): boolean =>
  /^(?:div|ul|ol|li|section)$/.test(element.localName) &&
  [...element.childNodes].every(
    (node) => node.nodeName === 'FIGURE' || !(node.textContent ?? '').trim(),
  ) &&
  !element.querySelector('figcaption a, figure:not(:has(figcaption)), img:not(figure img)');

/** Takes figures out of galleries, which readers of pages drop for having little text. */
function openGalleries(page: Document): void {
  for (const figure of page.querySelectorAll(':is(article, main) figure:has(figcaption)')) {
    let holder: Element | null = figure.parentElement;
    while (holder && holdsFigures(holder)) {
      const outer: Element | null = holder.parentElement;
      holder.replaceWith(...holder.childNodes);
      holder = outer;
    }
  }
}

/** Takes out what a wiki writes for its own readers: how to edit a section, where to look instead, where the text is from. */
function dropWikiSigns(page: Document): void {
  const signs =
    '.mw-editsection, .mw-jump-link, .mw-body #siteSub, .mw-body .hatnote, .mw-body .toc';
  for (const sign of page.querySelectorAll(signs)) sign.remove();
}

/** Keeps pull-quotes, which readers of pages drop with all that stands aside. */
function keepPullQuotes(page: Document): void {
  const quotes = 'aside:is([class*="pullquote"], [class*="pull-quote"])';
  for (const quote of page.querySelectorAll(quotes)) rename(quote, 'div');
}

/**
 * Says by elements what a page says by classes, styles and places that are dropped with them: formulas, raised digits,
 * films, captions, credits and the speakers of quotations.
 */
export function markPage(page: Document): void {
  writeFormulas(page);
  markRaised(page);
  dropHeadingLinks(page);
  dropWikiSigns(page);
  joinHeadings(page);
  markFilms(page);
  markCaptions(page);
  const credits = 'figcaption :is([class*="credit"], [class*="copyright"], small)';
  for (const credit of page.querySelectorAll(credits)) rename(credit, 'cite');
  markSpeakers(page);
  keepPullQuotes(page);
  openGalleries(page);
}
