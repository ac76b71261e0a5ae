import { say } from './say.ts';

/** What the frame's own page may do: play, and open its site beside ours. It may not lead ours elsewhere. */
const sandbox = [
  'allow-scripts',
  'allow-same-origin', // its own, which is never ours
  'allow-presentation',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
];

/**
 * Loads a page of another site into the place of its still when a reader asks for it, and takes it away again. Without it
 * the link below is the way there.
 */
class EmbedFrame extends HTMLElement {
  private frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const open = button.textContent;
    const turn = (): void => {
      if (this.frame) this.close();
      else this.open();
      button.textContent = this.frame ? (this.dataset['close'] ?? '') : open;
      if (!this.frame) button.focus();
    };
    this.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('button, div')) turn();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.frame) turn();
    });
    button.hidden = false;
  }

  private open(): void {
    const { frame: src = '', offline = '' } = this.dataset;
    const box = this.querySelector('div');
    if (!navigator.onLine) {
      say(offline);
      return;
    }
    const frame = document.createElement('iframe');
    frame.sandbox.add(...sandbox);
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin'; // YouTube plays nothing without one
    Object.assign(frame, { src, title: box?.dataset['title'] ?? '' });
    box?.append(frame);
    frame.focus();
    this.frame = frame;
  }

  private close(): void {
    this.frame?.remove();
    this.frame = undefined;
  }
}

customElements.define('embed-frame', EmbedFrame);
