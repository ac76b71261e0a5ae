import type { AstroIntegration } from 'astro';
import { hearRendering, type Rendering } from '../integrations/rendering-channel.ts';

/** How often a count is told where each telling takes a line of its own. */
const countsToALine = 500;

const number = new Intl.NumberFormat('en');

interface Phase {
  name: string;
  start: number;
  /** What was done in it, where that says more than its seconds. */
  done?: string;
}

/** Tells how far a build is: in a terminal on one line that changes, elsewhere on plain lines where it is long. */
export class BuildProgress {
  readonly #phases: Phase[] = [];
  readonly #terminal = process.stderr.isTTY;
  #pages = { made: 0, all: 0 };

  /** Ends the phase before and begins another: `pages`. */
  begin(name: string): void {
    this.#phases.push({ name, start: performance.now() });
    if (this.#terminal) this.#rewrite(`${name} …`);
  }

  #count(done: number, total: number): void {
    const told = `${this.#phases.at(-1)?.name ?? ''}: ${number.format(done)} of ${number.format(total)}`;
    if (this.#terminal) this.#rewrite(told);
    else if (done % countsToALine === 0) process.stderr.write(`${told}\n`);
  }

  /** Replaces what stands on the line. */
  #rewrite(text: string): void {
    process.stderr.write(`\r\u001B[K${text}`);
  }

  /** Clears the line, for what is printed by others. */
  pause(): void {
    if (this.#terminal) this.#rewrite('');
  }

  /** The seconds of each phase until now: `check 1.2 s, pages 3.4 s (3 of 88 made)`. */
  phases(): string {
    const ends = [...this.#phases.slice(1).map(({ start }) => start), performance.now()];
    return this.#phases
      .map(({ name, start, done }, at) => {
        const seconds = (((ends[at] ?? start) - start) / 1000).toFixed(1);
        return `${name} ${seconds} s${done ? ` (${done})` : ''}`;
      })
      .join(', ');
  }

  #conclude(done: string): void {
    const phase = this.#phases.at(-1);
    if (phase) phase.done = done;
  }

  #hear(told: Rendering): void {
    if (typeof told === 'object') {
      this.begin('pages');
      this.#pages = { made: 0, all: told.paths };
    } else if (told === 'rendered') this.#count((this.#pages.made += 1), this.#pages.all);
    else {
      this.#conclude(
        `${number.format(this.#pages.made)} of ${number.format(this.#pages.all)} made`,
      );
      this.begin('pictures');
    }
  }

  /** What tells Astro's part of the build. */
  integration(): AstroIntegration {
    let stop: (() => void) | undefined;
    return {
      name: 'build-progress',
      hooks: {
        'astro:build:start': () => {
          this.begin('bundle');
          stop = hearRendering((told) => {
            this.#hear(told);
          });
        },
        'astro:build:generated': () => {
          stop?.();
          this.begin('search and checks');
        },
      },
    };
  }
}
