const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$))/i;

/** The page has a DOMException of its own, which is known by its name only. */
const isSyntaxError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError';

/** Elements that a style sheet of the page itself hides. */
function hiddenByRules(page: Document): Element[] {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const selectors = rules.flatMap((rule) => {
    if (!('selectorText' in rule) || !('style' in rule)) return [];
    const { selectorText, style } = rule as CSSStyleRule;
    return hidingStyle.test(style.cssText) ? [selectorText] : [];
  });
  return selectors.flatMap((selector) => {
    try {
      return [...page.querySelectorAll(selector)];
    } catch (error) {
      if (isSyntaxError(error)) return []; // a selector that is not known here hides nothing
      throw error;
    }
  });
}

/** Whether another rule shows what one hides. */
function isHidden(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style !== undefined &&
    hidingStyle.test(
      `display:${style.display};visibility:${style.visibility};font-size:${style.fontSize};opacity:${style.opacity};`,
    )
  );
}

/** Takes out of a page what its readers do not see; returns the number of elements. */
export function dropHidden(page: Document): number {
  const marked = [
    ...page.querySelectorAll('[hidden], [style], dialog:not([open]), template'),
  ].filter(
    (element) =>
      !element.hasAttribute('style') ||
      element.hasAttribute('hidden') ||
      hidingStyle.test(element.getAttribute('style') ?? ''),
  );
  const hidden = [...marked, ...hiddenByRules(page).filter(isHidden)].filter(
    (element) => element !== page.body && element !== page.documentElement,
  );
  for (const element of hidden) element.remove();
  return hidden.length;
}
