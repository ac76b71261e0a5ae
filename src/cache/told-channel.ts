import { channel } from 'node:diagnostics_channel';

/** Tells what one copy of our modules learns to another. */
export interface ToldChannel<Told> {
  tell: (told: Told) => void;
  /** @returns what ends it */
  hear: (hear: (told: Told) => void) => () => void;
}

/**
 * By its name, since Astro bundles the pages and loads our integrations, and the command loads what it needs, each with
 * modules of its own.
 */
export function toldChannel<Told>(name: string): ToldChannel<Told> {
  const named = channel(`longview:${name}`);
  return {
    tell: (told) => {
      named.publish(told);
    },
    hear: (hear) => {
      const listener = (told: unknown): void => {
        hear(told as Told);
      };
      named.subscribe(listener);
      return () => named.unsubscribe(listener);
    },
  };
}
