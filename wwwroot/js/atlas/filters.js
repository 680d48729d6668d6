// What the reader asked to see: whose land stands out, and events of which kinds and of which side. Says what it leaves out, and ends it.

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./bundle.js').Polity} Polity */
/** @typedef {import('./state.js').Filter} Filter */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./events.js').Events} Events */
/** @typedef {import('./events.js').Routes} Routes */
/** @typedef {import('./land.js').Land} Land */
/** @typedef {import('../shared/language.js').Language} Language */

/**
 * Which events a filter lets pass; null lets all. A realm stands for its juzes too.
 * @param {Filter} filter
 * @param {readonly Polity[]} polities
 * @returns {((event: AtlasEvent) => boolean)|null}
 */
export function filterOf({ kinds, side }, polities) {
  if (!kinds.size && !side) return null;
  const sides = new Set([side, ...polities.filter(polity => polity.parent === side).map(polity => polity.id)]);
  return event => (!kinds.size || kinds.has(event.kind)) && (!side || event.sides.some(one => sides.has(one)));
}

export class Filters {
  #root;
  #state;
  #atlas;
  #events;
  #routes;
  #land;
  #language;
  #changed;
  #style = new CSSStyleSheet();
  /** @type {(() => void)[]} */
  #ends = [];

  /**
   * @param {HTMLElement} root holds `#filtered`
   * @param {{state: State, atlas: Atlas, events: Events, routes: Routes, land: Land, language: Language}} parts
   * @param {() => void} changed called when other events are let pass than before
   */
  constructor(root, { state, atlas, events, routes, land, language }, changed) {
    this.#root = /** @type {HTMLElement} */ (root.querySelector('#filtered'));
    this.#state = state;
    this.#atlas = atlas;
    this.#events = events;
    this.#routes = routes;
    this.#land = land;
    this.#language = language;
    this.#changed = changed;
  }

  start() {
    document.adoptedStyleSheets.push(this.#style);
    this.#ends = [this.#state.on('filters', () => this.#apply()), this.#state.on('time', () => this.#say())];
    this.#apply();
  }

  stop() {
    for (const end of this.#ends) end();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== this.#style);
    this.#root.replaceChildren();
  }

  #apply() {
    const { filter } = this.#state.view;
    this.#style.replaceSync(standingOut(filter.only, this.#atlas.polities));
    const passes = filterOf(filter, this.#atlas.polities);
    this.#events.filter(passes);
    const shut = new Set(passes ? this.#atlas.events.filter(event => !passes(event)).map(event => event.id) : []);
    this.#routes.filter(shut);
    this.#changed();
    this.#say();
  }

  /** One line under the date: what stands out, how many events are left, and a way back. */
  #say() {
    const { filter } = this.#state.view;
    const sentences = [];
    if (filter.only.size) sentences.push(this.#language.text('filter-land', { names: [...filter.only].map(id => this.#land.nameOf(id)).join(', ') }));
    if (filter.kinds.size || filter.side) sentences.push(this.#count(filter));
    this.#root.hidden = !sentences.length;
    if (!sentences.length) {
      this.#root.replaceChildren();
      return;
    }
    const words = sentences.join(' ');
    if (this.#root.dataset.said === words && this.#root.childElementCount) return;
    this.#root.dataset.said = words;
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.className = 'link';
    clear.textContent = this.#language.text('filter-clear');
    clear.addEventListener('click', () => this.#state.setFilter({ only: new Set(), kinds: new Set(), side: null }));
    this.#root.replaceChildren(words, ' ', clear);
  }

  /** @param {Filter} filter */
  #count({ kinds, side }) {
    const asked = [...[...kinds].map(kind => this.#language.text(`kind-${kind}`)), ...(side ? [this.#land.nameOf(side)] : [])].join(', ');
    const shown = this.#events.inView.length;
    const all = this.#events.countInView;
    return this.#language.text(shown || !all ? 'filter-events' : 'filter-no-event', { asked, shown, all });
  }
}

/**
 * The style under which all land but that of some holders steps back.
 * @param {ReadonlySet<string>} only
 * @param {readonly Polity[]} polities
 */
function standingOut(only, polities) {
  if (!only.size) return '';
  const known = polities.filter(({ id }) => only.has(id));
  const list = known.map(({ id }) => `.holder-${id}`).join() || '.holder-none';
  const parents = known.flatMap(({ parent }) => (parent ? [`,.holder-${parent}`] : [])).join('');
  return `.sheet-root .region:not(${list}) { fill-opacity: 0.1; } .overlay.is-drawn:not(${list}) { opacity: 0.14; } .realm.is-drawn:not(${list}${parents}) { opacity: 0.4; }`;
}
