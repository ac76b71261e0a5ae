import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Runs axe-core on a page as it stands.
 * @returns one line for each element that breaks a rule: rule, selector, what to do
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated through the debugger, which the page's content security policy does not bind.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(({ id, help, nodes }) => ({
      rule: `${id} (${help})`,
      elements: nodes.map(({ target, failureSummary = '' }) => ({
        selector: target.join(' '),
        remedy: failureSummary.replaceAll(/\s+/g, ' '),
      })),
    }));
  });
  return violations.flatMap(({ rule, elements }) =>
    elements.map(({ selector, remedy }) => `${rule}: ${selector}: ${remedy}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
