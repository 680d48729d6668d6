// The legend: every mark with a sentence that explains it, and a switch for each layer. Built when first opened.

import { doubt, ember, frontier, grip, land, route, seal, signs } from './samples.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */

const GRIPS = ['tributary', 'pasture', 'raided', 'reached', 'claimed'];
const LINES = ['firm', 'probable', 'guessed', 'inner'];
const ROUTES = ['campaign', 'flight', 'embassy'];
const KINDS = ['battle', 'war', 'capture', 'raid', 'campaign', 'mobilisation', 'rebellion', 'council', 'embassy', 'treaty', 'truce', 'alliance', 'accession', 'deposition', 'death',
  'migration', 'flight', 'disaster', 'submission', 'border', 'withdrawal', 'dissolution', 'captivity', 'release', 'founding', 'reform', 'report', 'memory'];
const EXAMPLE = 'dzungar-khanate';
const FAR_KM = 100; // a spot that is known no better is in doubt

export class Legend {
  #root;
  #state;
  #atlas;
  #language;
  /** @type {(() => void)[]} */
  #ends = [];
  #clear = document.createElement('button');

  /**
   * @param {HTMLElement} root
   * @param {{state: State, atlas: Atlas, language: Language}} parts
   */
  constructor(root, { state, atlas, language }) {
    this.#root = root;
    this.#state = state;
    this.#atlas = atlas;
    this.#language = language;
  }

  start() {
    const title = document.createElement('h2');
    title.textContent = this.#language.text('legend');
    title.tabIndex = -1;
    this.#clear.type = 'button';
    this.#clear.className = 'link';
    this.#clear.textContent = this.#language.text('filter-clear');
    this.#clear.addEventListener('click', () => {
      title.focus();
      this.#state.setFilter({ only: new Set(), kinds: new Set(), side: null });
    });
    const head = document.createElement('div');
    head.className = 'panel-head';
    head.append(title, this.#clear);
    this.#root.replaceChildren(head,
      this.#section('regions', this.#holders(), [
        this.#entry(land('not-told'), 'legend-not-told'),
        this.#entry(land(EXAMPLE, 'is-possible'), 'legend-possible'),
        this.#entry(grip('doubt', 'middle-juz', EXAMPLE, 'legend-doubt'), 'legend-doubt'),
        ...GRIPS.map(hold => this.#entry(grip(hold, 'middle-juz', EXAMPLE, `legend-${hold}`), `legend-${hold}`)),
      ]),
      this.#section('frontiers', null, LINES.map(line => this.#entry(frontier(line), `legend-line-${line}`))),
      this.#section('events', this.#kinds(), [
        this.#entry(seal('battle', `holder-${EXAMPLE}`), 'legend-victor'),
        this.#entry(seal('battle', 'holder-none'), 'legend-no-victor'),
        this.#entry(seal('battle', `holder-${EXAMPLE} is-possible`), 'legend-event-possible'),
        this.#entry(doubt(), 'legend-vague'),
        this.#entry(seal('campaign', 'holder-none is-vague'), 'legend-wide'),
        this.#entry(ember(EXAMPLE), 'legend-glow'),
      ]),
      this.#section('routes', null, ROUTES.map(kind => this.#entry(route(kind, EXAMPLE), `legend-${kind}`))),
      this.#section('lettering', null, [
        this.#entry(signs({ kind: 'city', area: false, radiusKm: 0, rank: 1 }, { kind: 'city', area: false, radiusKm: FAR_KM, rank: 1 }), 'legend-town'),
        this.#entry(signs({ kind: 'headquarters', area: false, radiusKm: 0, rank: 1 }), 'legend-court'),
      ]),
      this.#section('waters', null, []));
    this.#ends = [this.#state.on('layers', () => this.#showOff()), this.#state.on('filters', () => this.#showFilter())];
    this.#showOff();
    this.#showFilter();
  }

  stop() {
    for (const end of this.#ends) end();
    this.#root.replaceChildren();
  }

  /**
   * @param {string} layer
   * @param {HTMLElement|null} before
   * @param {HTMLElement[]} entries
   */
  #section(layer, before, entries) {
    const section = document.createElement('section');
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.dataset.layer = layer;
    box.addEventListener('change', () => this.#state.showLayer(layer, box.checked));
    label.append(box, this.#language.text(`layer-${layer}`));
    const heading = document.createElement('h3');
    heading.append(label);
    section.append(heading, ...(before ? [before] : []));
    if (entries.length) {
      const list = document.createElement('ul');
      list.append(...entries);
      section.append(list);
    }
    return section;
  }

  #showOff() {
    for (const box of this.#root.querySelectorAll('input')) box.checked = !this.#state.view.off.has(box.dataset.layer ?? '');
  }

  /**
   * @param {SVGElement} picture
   * @param {string} key
   */
  #entry(picture, key) {
    const item = document.createElement('li');
    item.append(picture, this.#language.text(key));
    return item;
  }

  #holders() {
    const holders = new Set(this.#atlas.holdings.filter(h => h.holder !== 'not-told').map(h => h.holder));
    const entries = this.#atlas.polities.filter(({ id }) => holders.has(id)).map(({ id, name }) =>
      this.#choice('only', id, land(id), this.#language.write(document.createElement('span'), name)));
    return this.#choices('legend-holders', 'legend-choose-land', entries);
  }

  #kinds() {
    const used = new Set(this.#atlas.events.map(event => event.kind));
    const entries = KINDS.filter(kind => used.has(kind)).map(kind => {
      const name = document.createElement('span');
      name.textContent = this.#language.text(`kind-${kind}`);
      return this.#choice('kinds', kind, seal(kind, 'holder-none'), name);
    });
    const made = this.#choices('legend-kinds', 'legend-choose-events', entries);
    made.prepend(this.#sides());
    return made;
  }

  /**
   * @param {string} className
   * @param {string} key of the sentence that says what choosing does
   * @param {HTMLElement[]} entries
   */
  #choices(className, key, entries) {
    const made = document.createElement('div');
    const hint = document.createElement('p');
    hint.textContent = this.#language.text(key);
    const list = document.createElement('ul');
    list.className = className;
    list.append(...entries);
    made.append(hint, list);
    return made;
  }

  /**
   * An entry that can be chosen, with others of its list.
   * @param {'only'|'kinds'} list
   * @param {string} id
   * @param {SVGElement} picture
   * @param {HTMLElement} name
   */
  #choice(list, id, picture, name) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset[list] = id;
    button.append(picture, name);
    button.addEventListener('click', () => {
      const chosen = new Set(this.#state.view.filter[list]);
      if (!chosen.delete(id)) chosen.add(id);
      this.#state.setFilter({ [list]: chosen });
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  #sides() {
    const label = document.createElement('label');
    label.className = 'side';
    const select = document.createElement('select');
    select.autocomplete = 'off';
    const sides = new Set(this.#atlas.events.flatMap(event => event.sides));
    const option = (/** @type {string} */ value, /** @type {string} */ words) => {
      const made = document.createElement('option');
      made.value = value;
      made.textContent = words;
      return made;
    };
    const names = this.#atlas.polities.filter(({ id }) => sides.has(id)).map(({ id, name }) => ({ id, name: this.#language.name(name) }))
      .sort((a, b) => a.name.localeCompare(b.name, this.#language.culture));
    select.append(option('', this.#language.text('side-any')), ...names.map(({ id, name }) => option(id, name)));
    select.addEventListener('change', () => this.#state.setFilter({ side: select.value || null }));
    label.append(this.#language.text('side'), select);
    return label;
  }

  #showFilter() {
    const { only, kinds, side } = this.#state.view.filter;
    this.#clear.hidden = !only.size && !kinds.size && !side;
    for (const button of this.#root.querySelectorAll('button')) {
      const { only: holder, kinds: kind } = button.dataset;
      if (holder || kind) button.setAttribute('aria-pressed', String(holder ? only.has(holder) : kinds.has(kind ?? '')));
    }
    /** @type {HTMLSelectElement} */ (this.#root.querySelector('select')).value = side ?? '';
  }
}
