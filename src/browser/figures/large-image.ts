const isDrawing = (address: string): boolean => address.endsWith('.svg');

/**
 * A figure's image at its largest. The style sheet keeps it within `--natural`, its own size, which a drawing has none
 * of, and within its box by `--ratio`.
 */
export function largeImage(figure: HTMLElement, address: string): HTMLImageElement {
  const small = figure.querySelector('img');
  const image = new Image();
  image.alt = small?.alt ?? '';
  const [width = 1, height = 1] = ['width', 'height'].map((side) =>
    Number(small?.getAttribute(side) ?? 1),
  );
  image.style.setProperty('--natural', isDrawing(address) ? '100rem' : `${width}px`);
  image.style.setProperty('--ratio', String(width / height));
  image.style.aspectRatio = 'var(--ratio)';
  image.src = address;
  return image;
}
