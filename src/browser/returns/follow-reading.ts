import { keepReading } from './kept-readings.ts';
import { pageSections, versionOf } from './page-sections.ts';

/** Remembers, as the reader goes on, the furthest section whose heading has passed the middle of the window. */
export function followReading({ digests }: DOMStringMap): void {
  const sections = pageSections(digests);
  let furthest = -1;
  const follow = (): void => {
    const reached = sections.findLastIndex(
      ({ heading }) => heading.getBoundingClientRect().top < innerHeight / 2,
    );
    const at = sections[reached]?.heading.id;
    if (reached <= furthest || at === undefined) return;
    furthest = reached;
    keepReading({ at, sections: versionOf(sections) });
  };
  addEventListener('scroll', follow, { passive: true });
  follow();
}
