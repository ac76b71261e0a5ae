/** Brings a place of an image, in parts of its width and height, to the middle of the box that scrolls it. */
function bringToMiddle(sheet: HTMLElement, image: Element, across: number, down: number): void {
  const box = sheet.getBoundingClientRect();
  const { left, top, width, height } = image.getBoundingClientRect();
  sheet.scrollBy({
    left: left + across * width - (box.left + box.width / 2),
    top: top + down * height - (box.top + box.height / 2),
    behavior: 'instant',
  });
}

/** Lets the image in a box that scrolls be enlarged where it is tapped or clicked, or by Enter, and fitted again. */
export function enlargeOn(sheet: HTMLElement): void {
  const turn = (across: number, down: number): void => {
    sheet.classList.toggle('enlarged');
    const image = sheet.firstElementChild;
    if (image) bringToMiddle(sheet, image, across, down);
  };
  sheet.addEventListener('click', ({ clientX, clientY }) => {
    const image = sheet.firstElementChild?.getBoundingClientRect();
    if (image) turn((clientX - image.left) / image.width, (clientY - image.top) / image.height);
  });
  sheet.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') turn(0.5, 0.5);
  });
}
