/** How long a message stays on the screen, in milliseconds. */
const shown = 4000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something short, to eye and ear, in the page's one place for it. */
export function say(words = ''): void {
  const status = document.querySelector('.said');
  if (!status) return;
  status.textContent = words;
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = '';
  }, shown);
}
