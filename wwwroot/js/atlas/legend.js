// The legend: every mark with a sentence that explains it, and a switch for each layer. Built when first opened.

import { patternOf } from './land.js';
import { svg } from './map.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */

const GRIPS = ['tributary', 'pasture', 'raided', 'reached', 'claimed'];
const LINES = ['firm', 'probable', 'guessed'];
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
        this.#entry(sample(svg('rect', { class: 'region holder-not-told', ...BOX })), 'legend-not-told'),
        this.#entry(sample(svg('rect', { class: `region is-possible holder-${EXAMPLE}`, ...BOX })), 'legend-possible'),
        this.#entry(this.#hatched('doubt', 'middle-juz', EXAMPLE), 'legend-doubt'),
        ...GRIPS.map(hold => this.#entry(this.#hatched(hold, 'middle-juz', EXAMPLE), `legend-${hold}`)),
      ]),
      this.#section('frontiers', null, [
        ...LINES.map(line => this.#entry(sample(svg('g', { class: line === 'guessed' ? 'guesses' : null }, svg('path', { class: `frontier is-drawn is-${line}`, d: 'M2 15Q12 3 20 10T38 6' }))), `legend-line-${line}`)),
        this.#entry(sample(svg('path', { class: 'frontier is-drawn is-firm is-inner', d: 'M2 15Q12 3 20 10T38 6' })), 'legend-line-inner'),
      ]),
      this.#section('events', this.#kinds(), [
        this.#entry(seal(`holder-${EXAMPLE}`, 'battle'), 'legend-victor'),
        this.#entry(seal(`holder-none`, 'battle'), 'legend-no-victor'),
        this.#entry(seal(`holder-${EXAMPLE} is-possible`, 'battle'), 'legend-event-possible'),
        this.#entry(sample(svg('circle', { class: 'doubt is-drawn', cx: 20, cy: 10, r: 9 })), 'legend-vague'),
        this.#entry(seal('holder-none is-vague', 'campaign'), 'legend-wide'),
        this.#entry(sample(svg('g', { class: `ember is-drawn holder-${EXAMPLE}` }, svg('circle', { cx: 20, cy: 10, r: 4 }))), 'legend-glow'),
      ]),
      this.#section('routes', null, [
        this.#entry(route('campaign', 'M3 12Q16 4 28 9L28 6L38 9.5L29 14L28.6 11.5Q16 6 3 12Z'), 'legend-campaign'),
        this.#entry(route('flight', 'M3 13Q16 4 34 9'), 'legend-flight'),
        this.#entry(route('embassy', 'M3 13Q16 4 34 9'), 'legend-embassy'),
      ]),
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
      item.append(sample(svg('rect', { class: `region holder-${id}`, ...BOX })), this.#language.write(document.createElement('span'), name));
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
      item.append(seal('holder-none', kind), this.#language.text(`kind-${kind}`));
      list.append(item);
    }
    return list;
  }

  /**
   * @param {string} hold
   * @param {string} local
   * @param {string} holder
   */
  #hatched(hold, local, holder) {
    const id = `legend-${hold}`;
    return sample(svg('defs', {}, patternOf(hold, holder, id)), svg('rect', { class: `region holder-${local}`, ...BOX }),
      svg('rect', { class: `overlay is-drawn hold-${hold}`, fill: `url(#${id})`, ...BOX }));
  }
}

const BOX = Object.freeze({ x: 1, y: 1, width: 38, height: 18 });

/** @param {...SVGElement} shapes in a field of 40 by 20 */
function sample(...shapes) {
  return svg('svg', { class: 'sample', viewBox: '0 0 40 20', width: 40, height: 20, 'aria-hidden': 'true' }, ...shapes);
}

/**
 * @param {string} classes
 * @param {string} kind
 */
function seal(classes, kind) {
  return sample(svg('g', { class: `event is-drawn ${classes}`, transform: 'translate(20 10) scale(.7)' },
    svg('circle', { class: 'halo', r: 14 }), svg('circle', { class: 'seal', r: 10.5 }), svg('use', { class: 'sign', href: `#sign-${kind}`, x: -8, y: -8, width: 16, height: 16 })));
}

/**
 * @param {string} kind
 * @param {string} d
 */
function route(kind, d) {
  return sample(svg('g', { class: `route is-drawn kind-${kind} holder-${EXAMPLE}` }, svg('path', { class: 'shaft', d }),
    svg('path', { class: 'head', d: kind === 'campaign' ? '' : 'M39 9L31 5.5L33 9L31 12.5Z' })));
}
