// Suggestions below the search box as one types: a combobox with a list (WAI-ARIA Authoring Practices, editable with list autocomplete).

const TYPING_PAUSE_MS = 150;
const LIST = 'suggestions';

/** @typedef {{text: string, marked: boolean}} Part */
/** @typedef {{section: string, title: Part[], language: string, address: string, about: string, form: Part[]|null, formLanguage: string|null}} Item */

export class Suggestions {
  #form;
  #window;
  #input;
  #list = document.createElement('ul');
  #live = document.createElement('span');
  /** @type {Record<string, string>} */
  #counts;
  #plurals = new Intl.PluralRules(document.documentElement.lang);
  /** @type {AbortController|undefined} */
  #asking;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #typing;
  #ending = new AbortController();

  /**
   * @param {HTMLFormElement} form
   * @param {Window} target
   */
  constructor(form, target) {
    this.#form = form;
    this.#window = target;
    this.#input = /** @type {HTMLInputElement} */ (form.querySelector('input'));
    this.#counts = JSON.parse(form.dataset.counts ?? '{}');
    this.#list.id = LIST;
    this.#list.className = LIST;
    this.#list.hidden = true;
    this.#live.className = 'visually-hidden';
    for (const [part, attributes] of /** @type {[Element, Record<string, string>][]} */ ([
      [this.#list, { role: 'listbox', 'aria-label': form.dataset.suggestions ?? '' }],
      [this.#live, { role: 'status' }],
      [this.#input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': LIST }],
    ])) {
      for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    }
  }

  start() {
    const { signal } = this.#ending;
    this.#form.append(this.#list, this.#live);
    this.#input.addEventListener('input', () => this.#type(), { signal });
    this.#input.addEventListener('keydown', event => this.#press(event), { signal });
    this.#form.addEventListener('focusout', event => {
      if (!(event.relatedTarget instanceof Node && this.#form.contains(event.relatedTarget))) this.#close();
    }, { signal });
    this.#list.addEventListener('pointerdown', event => event.preventDefault(), { signal }); // the box keeps the focus
    this.#list.addEventListener('click', event => this.#go(event.target instanceof Element ? event.target.closest('[role=option]') : null), { signal });
    if (document.activeElement === this.#input) this.#type();
  }

  stop() {
    this.#ending.abort();
    clearTimeout(this.#typing);
    this.#asking?.abort();
    this.#list.remove();
    this.#live.remove();
  }

  #type() {
    clearTimeout(this.#typing);
    this.#asking?.abort();
    if (!this.#input.value.trim()) this.#close();
    else this.#typing = setTimeout(() => void this.#ask(this.#input.value.trim()), TYPING_PAUSE_MS);
  }

  /** @param {string} text */
  async #ask(text) {
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const response = await fetch(`${this.#form.dataset.suggest}?${new URLSearchParams({ q: text })}`, { signal, headers: { Accept: 'application/json' } });
      const items = response.ok ? /** @type {{items: Item[]}} */ (await response.json()).items : [];
      if (this.#form.contains(document.activeElement)) this.#show(items);
    } catch (fault) {
      if (!signal.aborted) this.#close(); // without the server the box is still a box
      else if (!(fault instanceof DOMException)) throw fault;
    }
  }

  /** @param {Item[]} items */
  #show(items) {
    this.#list.replaceChildren(...items.map((item, i) => this.#option(item, i)));
    this.#choose(null);
    this.#unfold(items.length > 0);
    const form = items.length === 0 ? 'none' : this.#plurals.select(items.length);
    this.#live.textContent = (this.#counts[form] ?? this.#counts.other ?? '').replace('{count}', String(items.length));
  }

  /**
   * @param {Item} item
   * @param {number} i
   */
  #option(item, i) {
    const option = document.createElement('li');
    option.id = `${LIST}-${i}`;
    option.setAttribute('role', 'option');
    option.dataset.address = item.address;
    const title = line('title', item.title);
    title.lang = item.language;
    const about = line('about', [{ text: [item.section, item.about].filter(Boolean).join(' · '), marked: false }]);
    option.append(title, about);
    if (item.form) {
      const form = line('about', item.form);
      form.lang = item.formLanguage ?? '';
      option.append(form);
    }
    return option;
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
      return;
    }
    const chosen = this.#list.querySelector('[aria-selected=true]');
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      this.#go(chosen);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || this.#list.childElementCount === 0) return;
    event.preventDefault();
    this.#unfold(true);
    const options = [...this.#list.children];
    const at = chosen ? options.indexOf(chosen) + step : step > 0 ? 0 : options.length - 1;
    this.#choose(options[at] ?? null); // past either end the focus is in the box again
  }

  /** @param {Element|null} option */
  #choose(option) {
    for (const other of this.#list.children) other.setAttribute('aria-selected', String(other === option));
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {boolean} unfolded */
  #unfold(unfolded) {
    this.#list.hidden = !unfolded;
    this.#input.setAttribute('aria-expanded', String(unfolded));
  }

  #close() {
    clearTimeout(this.#typing);
    this.#asking?.abort();
    this.#choose(null);
    this.#unfold(false);
    this.#live.textContent = '';
  }

  /** @param {Element|null} option */
  #go(option) {
    const address = option instanceof HTMLElement ? option.dataset.address : undefined;
    if (address) this.#window.location.assign(address);
  }
}

/**
 * @param {string} name
 * @param {Part[]} parts
 */
function line(name, parts) {
  const element = document.createElement('span');
  element.className = name;
  for (const { text, marked } of parts) {
    if (!marked) {
      element.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    element.append(mark);
  }
  return element;
}
