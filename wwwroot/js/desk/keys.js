// The desk by keyboard: arrows within a list of values, Home and End to its ends, `/` to the words.

/** @type {Partial<Record<string, (links: HTMLElement[], at: number) => HTMLElement|undefined>>} */
const MOVES = {
  ArrowDown: (links, at) => links[at + 1],
  ArrowUp: (links, at) => links[at - 1],
  Home: links => links[0],
  End: links => links[links.length - 1],
};

export class Keys {
  #root;
  #document;
  /** @type {(event: KeyboardEvent) => void} */
  #onKey = event => this.#press(event);

  /**
   * @param {HTMLElement} root
   * @param {Document} page
   */
  constructor(root, page) {
    this.#root = root;
    this.#document = page;
  }

  start() {
    this.#document.addEventListener('keydown', this.#onKey);
  }

  stop() {
    this.#document.removeEventListener('keydown', this.#onKey);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    if (event.key === '/' && !event.target.matches('input, textarea, select')) {
      const words = this.#root.querySelector('input[name=q]');
      if (words instanceof HTMLInputElement) {
        event.preventDefault();
        words.focus();
        words.select();
      }
      return;
    }
    const move = MOVES[event.key];
    const list = event.target.matches('.facet a') ? event.target.closest('.facet') : null;
    if (!list) return;
    const links = [...list.querySelectorAll('a')].filter(link => link.checkVisibility());
    const next = move?.(links, links.indexOf(/** @type {HTMLAnchorElement} */ (event.target)));
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
