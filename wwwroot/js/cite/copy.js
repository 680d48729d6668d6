// Copies what stands beside a button to the clipboard: citations and links.

const BUTTON = '[data-copy]';
const COPIED = '[data-copied]';
const STATUS = '[data-copy-status]';

export class Copy {
  #document;
  /** @type {(event: Event) => void} */
  #onClick = event => void this.#copy(event);

  /** @param {Document} target */
  constructor(target) {
    this.#document = target;
  }

  /** Buttons are shown only where there is a clipboard: also those that come later. */
  start() {
    if (!this.#document.defaultView?.navigator.clipboard) return;
    this.#document.documentElement.classList.add('copies');
    this.#document.addEventListener('click', this.#onClick);
  }

  stop() {
    this.#document.documentElement.classList.remove('copies');
    this.#document.removeEventListener('click', this.#onClick);
  }

  /** @param {Event} event */
  async #copy(event) {
    const button = event.target instanceof Element ? event.target.closest(BUTTON) : null;
    const text = button?.parentElement?.querySelector(COPIED)?.textContent;
    if (!button || !text) return;
    const status = button.closest('details')?.querySelector(STATUS);
    if (status) status.textContent = '';
    try {
      await this.#document.defaultView?.navigator.clipboard.writeText(text);
      if (status instanceof HTMLElement) status.textContent = status.dataset.done ?? '';
      button.classList.add('is-done');
    } catch {
      // No leave to write: the text can be selected.
    }
  }
}
