/** Shorter ways of a finger are no swipes, in CSS pixels. */
const shortest = 60;

/** Where a touch began, and what of the box could not be scrolled any further then. */
interface Start {
  x: number;
  y: number;
  isAtLeft: boolean;
  isAtRight: boolean;
}

/** Places of a scroll are rounded. */
const isEdge = (distance: number): boolean => Math.abs(distance) < 2;

function edgesOf(box: HTMLElement): Pick<Start, 'isAtLeft' | 'isAtRight'> {
  const content = box.firstElementChild?.getBoundingClientRect();
  const { left, right } = box.getBoundingClientRect();
  if (!content) return { isAtLeft: false, isAtRight: false };
  const isNarrower = content.width <= box.clientWidth;
  return {
    isAtLeft: isNarrower || isEdge(content.left - left),
    isAtRight: isNarrower || isEdge(content.right - right),
  };
}

/**
 * Tells of swipes over a box that scrolls. Where there is more to see in it, the finger moves it instead; with two fingers
 * it is made larger.
 *
 * @param swiped is given 1 where the finger calls for what stands to the right, -1 for what stands to the left
 */
export function onSwipe(box: HTMLElement, swiped: (right: 1 | -1) => void): void {
  let start: Start | undefined;
  box.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch, another] = touches;
      const isZoomed = (visualViewport?.scale ?? 1) > 1.01;
      start =
        touch && !another && !isZoomed
          ? { x: touch.clientX, y: touch.clientY, ...edgesOf(box) }
          : undefined;
    },
    { passive: true },
  );
  box.addEventListener('touchend', ({ changedTouches: [touch] }) => {
    if (!start || !touch) return;
    const [along, across] = [touch.clientX - start.x, touch.clientY - start.y];
    if (Math.abs(along) < shortest || Math.abs(along) < 2 * Math.abs(across)) return;
    if (along < 0 && start.isAtRight) swiped(1);
    if (along > 0 && start.isAtLeft) swiped(-1);
  });
}
