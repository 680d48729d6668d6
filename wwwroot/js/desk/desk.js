// The desk's answer in place: fetches the page that a link or the form leads to, adopts its answer, keeps the address, the focus and what is unfolded.

const TYPING_PAUSE_MS = 250;
const ANSWER = '.answer';
const HIDDEN = '.ask-hidden';
const REFUSAL = '.refusal';

export class Desk {
  #root;
  #window;
  #form;
  /** @type {AbortController|undefined} */
  #asking;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #typing;
  /** Whether the entry of the history is one of typing, which the next letter replaces. */
  #typed = false;
  /** @type {(event: MouseEvent) => void} */
  #onClick = event => this.#follow(event);
  /** @type {(event: Event) => void} */
  #onSubmit = event => this.#submit(event);
  /** @type {(event: Event) => void} */
  #onInput = event => this.#type(event);
  /** @type {(event: Event) => void} */
  #onChange = event => this.#choose(event);
  #onPop = () => void this.#show(this.#window.location.href, 'none');

  /**
   * @param {HTMLElement} root
   * @param {Window} target
   */
  constructor(root, target) {
    this.#root = root;
    this.#window = target;
    this.#form = /** @type {HTMLFormElement} */ (root.querySelector('form.ask'));
  }

  start() {
    this.#root.addEventListener('click', this.#onClick);
    this.#form.addEventListener('submit', this.#onSubmit);
    this.#form.addEventListener('input', this.#onInput);
    this.#form.addEventListener('change', this.#onChange);
    this.#window.addEventListener('popstate', this.#onPop);
  }

  stop() {
    this.#root.removeEventListener('click', this.#onClick);
    this.#form.removeEventListener('submit', this.#onSubmit);
    this.#form.removeEventListener('input', this.#onInput);
    this.#form.removeEventListener('change', this.#onChange);
    this.#window.removeEventListener('popstate', this.#onPop);
    clearTimeout(this.#typing);
    this.#asking?.abort();
  }

  /** @param {MouseEvent} event */
  #follow(event) {
    const link = event.target instanceof Element ? event.target.closest('a[data-step]') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#typed = false;
    void this.#show(/** @type {HTMLAnchorElement} */ (link).href, 'push', /** @type {HTMLElement} */ (link).dataset.key);
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    this.#typed = false;
    void this.#show(this.#asked(), 'push');
  }

  /**
   * An answer as one types words: a pause asks. A date is asked for when it is whole.
   * @param {Event} event
   */
  #type(event) {
    if (!isWords(event.target)) return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      const how = this.#typed ? 'replace' : 'push';
      this.#typed = true;
      void this.#show(this.#asked(), how);
    }, TYPING_PAUSE_MS);
  }

  /** @param {Event} event */
  #choose(event) {
    if (isWords(event.target)) return;
    this.#typed = false;
    void this.#show(this.#asked(), 'push');
  }

  /** The address that the form would go to, without its empty fields. */
  #asked() {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string' && value.trim()) query.append(name, value.trim());
    }
    const text = query.toString();
    return this.#form.action + (text && `?${text}`);
  }

  /**
   * @param {string} address
   * @param {'push'|'replace'|'none'} how what becomes of the history
   * @param {string} [key] the link that was followed
   */
  async #show(address, how, key) {
    clearTimeout(this.#typing);
    this.#asking?.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const answer = this.#part(ANSWER);
    answer.classList.add('is-waiting');
    try {
      const response = await fetch(address, { signal, headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const desk = page.querySelector('[data-desk]');
      if (!response.ok || !desk) {
        if (response.status === 400) this.#refuse(page);
        else this.#window.location.assign(address);
        return;
      }
      if (how === 'push') this.#window.history.pushState(null, '', address);
      if (how === 'replace') this.#window.history.replaceState(null, '', address);
      this.#adopt(desk, key);
      this.#languages(page);
      this.#scrollTo(new URL(address).hash);
    } catch (fault) {
      if (!signal.aborted) this.#window.location.assign(address);
      else if (!(fault instanceof DOMException)) throw fault;
    } finally {
      if (!signal.aborted) answer.classList.remove('is-waiting');
    }
  }

  /**
   * @param {Element} desk the desk of the page fetched
   * @param {string} [key]
   */
  #adopt(desk, key) {
    const unfolded = new Map([...this.#root.querySelectorAll('details[data-facet]')].map(d => [d.getAttribute('data-facet'), d.hasAttribute('open')]));
    for (const part of [ANSWER, HIDDEN]) {
      const fresh = desk.querySelector(part);
      if (fresh) this.#part(part).replaceWith(document.adoptNode(fresh));
    }
    for (const details of this.#root.querySelectorAll('details[data-facet]')) {
      const was = unfolded.get(details.getAttribute('data-facet'));
      if (was !== undefined) details.toggleAttribute('open', was || details.querySelector(':scope > ul .is-picked') !== null);
    }
    this.#part(REFUSAL).textContent = '';
    this.#fill(desk);
    this.#focus(key);
    const live = this.#root.querySelector('[data-live]');
    if (live) live.textContent = this.#part(ANSWER).dataset.summary ?? '';
  }

  /**
   * The fields say what the address asks, but the one that is being written in is its writer's.
   * @param {Element} desk
   */
  #fill(desk) {
    for (const field of desk.querySelectorAll('form.ask :is(input, select)[name]')) {
      const own = this.#form.elements.namedItem(field.getAttribute('name') ?? '');
      if ((own instanceof HTMLInputElement || own instanceof HTMLSelectElement) && own !== document.activeElement) {
        own.value = /** @type {HTMLInputElement|HTMLSelectElement} */ (field).value;
      }
    }
  }

  /**
   * The focus stays where it was: on the same link, or where that is gone on the number found.
   * @param {string} [key]
   */
  #focus(key) {
    if (!key) return;
    const links = [...this.#root.querySelectorAll('a[data-key]')];
    const same = links.find(link => link.getAttribute('data-key') === key && link.checkVisibility());
    if (same instanceof HTMLElement) {
      same.focus({ preventScroll: true });
      return;
    }
    const heading = this.#root.querySelector('#results');
    if (heading instanceof HTMLElement) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: !key.startsWith('page:') });
    }
  }

  /**
   * The page in the other languages shows the same selection.
   * @param {Document} page
   */
  #languages(page) {
    const own = document.querySelectorAll('nav.languages a');
    page.querySelectorAll('nav.languages a').forEach((link, i) => own[i]?.setAttribute('href', link.getAttribute('href') ?? ''));
  }

  /**
   * What the server says is wrong with a field, beside the form.
   * @param {Document} page
   */
  #refuse(page) {
    this.#part(REFUSAL).textContent = page.querySelector('.fault p')?.textContent ?? '';
  }

  /** @param {string} hash */
  #scrollTo(hash) {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }

  /** @param {string} selector */
  #part(selector) {
    return /** @type {HTMLElement} */ (this.#root.querySelector(selector));
  }
}

/** @param {EventTarget|null} field */
function isWords(field) {
  return field instanceof HTMLInputElement && field.name === 'q';
}
