import { setTimeout as wait } from 'node:timers/promises';

/** What keys that are no characters are called (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Meta: '\uE03D',
};

/** @throws with the driver's own words */
async function ask(method: 'DELETE' | 'POST', address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/** Waits for a driver that was started a moment ago. */
async function untilThere(driver: string): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (await fetch(`${driver}/status`).catch(() => undefined)) return;
    await wait(50);
  }
}

// Promises are awaited in the page, and what is `undefined` stays it, which the protocol would make `null`.
const answering = (run: string): string => `
  const [argument, answer] = arguments;
  Promise.resolve(argument).then(${run}).then(
    (value) => answer(JSON.stringify({ value })),
    (error) => answer(JSON.stringify({ error: String(error) })),
  );`;

/**
 * The one page of a browser that is driven by W3C WebDriver (https://www.w3.org/TR/webdriver2/). What it has in common with
 * pages of Playwright and Puppeteer is called as it is there.
 */
export class WebDriverPage {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** @param driver its address */
  static async open(driver: string): Promise<WebDriverPage> {
    await untilThere(driver);
    const made = await ask('POST', `${driver}/session`, { capabilities: {} });
    const { sessionId } = made as { sessionId: string };
    return new WebDriverPage(`${driver}/session/${sessionId}`);
  }

  readonly keyboard = {
    down: (key: string): Promise<void> => this.#key('keyDown', key),
    up: (key: string): Promise<void> => this.#key('keyUp', key),
    type: async (text: string): Promise<void> => {
      for (const character of text) {
        await this.keyboard.down(character);
        await this.keyboard.up(character);
      }
    },
  };

  readonly mouse = {
    click: (x: number, y: number): Promise<void> =>
      this.#act({ type: 'pointer', id: 'mouse' }, [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
  };

  async goto(address: string): Promise<void> {
    await this.#command('url', { url: address });
  }

  /** @param run a function of its own text alone */
  async evaluate(run: (argument: never) => unknown, argument?: unknown): Promise<unknown> {
    const script = answering(String(run));
    const told = await this.#command('execute/async', { script, args: [argument ?? null] });
    const { value, error } = JSON.parse(String(told)) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** Gives the page so many pixels within the frame of its window. */
  async resize(size: { width: number; height: number }): Promise<void> {
    await this.#command('window/rect', size);
    const height = Number(await this.evaluate(() => innerHeight));
    await this.#command('window/rect', { ...size, height: 2 * size.height - height });
  }

  /** Puts an empty page without a history in its place. Of two pages at once, one would never be painted. */
  async replace(): Promise<void> {
    const { handle } = (await this.#command('window/new', { type: 'tab' })) as { handle: string };
    await ask('DELETE', `${this.#session}/window`);
    await this.#command('window', { handle });
  }

  #command(name: string, body: object): Promise<unknown> {
    return ask('POST', `${this.#session}/${name}`, body);
  }

  #key(type: 'keyDown' | 'keyUp', key: string): Promise<void> {
    return this.#act({ type: 'key', id: 'keyboard' }, [{ type, value: KEYS[key] ?? key }]);
  }

  async #act(source: object, actions: object[]): Promise<void> {
    await this.#command('actions', { actions: [{ ...source, actions }] });
  }
}
