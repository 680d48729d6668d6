// The legend: every mark with a sentence that explains it, and a switch for each layer. Built when first opened.

import { doubt, ember, frontier, grip, land, route, seal } from './samples.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */

const GRIPS = ['tributary', 'pasture', 'raided', 'reached', 'claimed'];
const LINES = ['firm', 'probable', 'guessed', 'inner'];
const ROUTES = ['campaign', 'flight', 'embassy'];
const KINDS = ['battle', 'war', 'capture', 'raid', 'campaign', 'mobilisation', 'rebellion', 'council', 'embassy', 'treaty', 'truce', 'alliance', 'accession', 'deposition', 'death',
  'migration', 'flight', 'disaster', 'submission', 'border', 'withdrawal', 'dissolution', 'captivity', 'release', 'founding', 'reform', 'report', 'memory'];
const EXAMPLE = 'dzungar-khanate';

export class Legend {
  #root;
  #state;
  #atlas;
  #language;
  #end = () => {};

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
    this.#root.replaceChildren(title,
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
      this.#section('lettering', null, []),
      this.#section('waters', null, []));
    this.#end = this.#state.on('layers', () => this.#showOff());
    this.#showOff();
  }

  stop() {
    this.#end();
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
    const list = document.createElement('ul');
    list.className = 'legend-holders';
    const holders = new Set(this.#atlas.holdings.filter(h => h.holder !== 'not-told').map(h => h.holder));
    for (const { id, name } of this.#atlas.polities) {
      if (!holders.has(id)) continue;
      const item = document.createElement('li');
      item.append(land(id), this.#language.write(document.createElement('span'), name));
      list.append(item);
    }
    return list;
  }

  #kinds() {
    const list = document.createElement('ul');
    list.className = 'legend-kinds';
    const used = new Set(this.#atlas.events.map(event => event.kind));
    for (const kind of KINDS) {
      if (!used.has(kind)) continue;
      const item = document.createElement('li');
      item.append(seal(kind, 'holder-none'), this.#language.text(`kind-${kind}`));
      list.append(item);
    }
    return list;
  }
}
