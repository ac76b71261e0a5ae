/**
 * The keyboard of a combobox with a list box (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in
 * the field, and the option that Enter would choose is told by `aria-activedescendant`.
 */
export class ListboxKeys {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  /** Where the option that is chosen leads. */
  private active: string | undefined;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.input = input;
    this.list = list;
    list.role = 'listbox';
    list.ariaLabel = input.labels?.[0]?.textContent ?? '';
    input.role = 'combobox';
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-autocomplete', 'list');
    this.renew(false);
    input.addEventListener('keydown', (event) => {
      if (this.press(event)) event.preventDefault();
    });
  }

  /**
   * To be called when other options are shown.
   *
   * @param isMore they answer the query as those before did, so that the one chosen stays so; else none is chosen yet
   */
  renew(isMore: boolean): void {
    const options = this.options();
    const chosen = isMore ? options.findIndex(({ href }) => href === this.active) : -1;
    this.active = undefined;
    this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    if (chosen >= 0) this.activate(options, chosen);
  }

  private options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  /** Acts on a key and tells whether it was one of its own. */
  private press({ key, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
    const options = this.options();
    if (options.length === 0 || isComposing) return false;
    const at = options.findIndex(
      ({ id }) => id === this.input.getAttribute('aria-activedescendant'),
    );
    const last = options.length - 1;
    // What is shown may answer an older query: the form then leads to the page of results.
    const isBusy = this.list.closest('[aria-busy=true]') !== null;
    if (key === 'Enter' && isBusy) return false;
    if (key === 'Enter') return this.choose(options[Math.max(at, 0)], ctrlKey || metaKey);
    if (key === 'ArrowDown') return this.activate(options, at === last ? 0 : at + 1);
    if (key === 'ArrowUp') return this.activate(options, at <= 0 ? last : at - 1);
    if (key === 'Home' && at >= 0) return this.activate(options, 0);
    return key === 'End' && at >= 0 && this.activate(options, last);
  }

  private activate(options: HTMLAnchorElement[], at: number): true {
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
    });
    const active = options[at];
    if (active) this.input.setAttribute('aria-activedescendant', active.id);
    this.active = active?.href;
    active?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  private choose(option: HTMLAnchorElement | undefined, inNewTab: boolean): boolean {
    if (!option) return false;
    if (inNewTab) open(option.href, '_blank', 'noopener');
    else option.click();
    return true;
  }
}
