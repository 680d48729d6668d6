// Regions by keyboard: a walk from region to region on the map, each drawn, named, with its holder, since when, and how sure.

import { spanContaining } from '../shared/days.js';
import { svg } from './map.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').Holding} Holding */
/** @typedef {import('./events.js').Events} Events */
/** @typedef {import('./land.js').Land} Land */
/** @typedef {import('./map.js').Sheet} Sheet */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */

const EDGE = /** @type {[number, number]} */ ([90, 90]); // px of the map's rim in which no region is left that has the focus

export class Walk {
  #sheet;
  #atlas;
  #land;
  #events;
  #words;
  #language;
  #live;
  #outline = svg('path', { class: 'region-focus' });
  #at = -1;
  #abort = new AbortController();

  /**
   * @param {HTMLElement} live where it is said that the arrows go elsewhere now
   * @param {{sheet: Sheet, atlas: Atlas, land: Land, events: Events, state: State, language: Language}} parts
   */
  constructor(live, { sheet, atlas, land, events, state, language }) {
    this.#live = live;
    this.#sheet = sheet;
    this.#atlas = atlas;
    this.#land = land;
    this.#events = events;
    this.#words = new RegionWords({ atlas, land, state, language });
    this.#language = language;
  }

  start() {
    const { signal } = this.#abort;
    const layer = this.#sheet.layer('regions');
    this.#sheet.layer('frontiers').append(this.#outline);
    layer.addEventListener('focusin', e => this.#draw(/** @type {SVGElement} */ (e.target).getAttribute('d')), { signal });
    layer.addEventListener('focusout', () => this.#draw(null), { signal });
  }

  stop() {
    this.#abort.abort();
    this.#outline.remove();
  }

  /** From the marks to the regions, or back. */
  toggle() {
    const isOn = this.#outline.hasAttribute('d');
    this.#live.textContent = this.#language.text(isOn ? 'walk-off' : 'walk-on');
    if (!isOn) this.#focus(this.#at >= 0 ? this.#at : this.#middle);
    else if (!this.#events.focusNext(0)) this.#sheet.map.getContainer().focus({ preventScroll: true });
  }

  /** @param {1|-1} by to the next region or the one before, by holders, and of one holder's from west to east */
  next(by) {
    const order = this.#order();
    this.#focus(order[(order.indexOf(this.#at) + by + order.length) % order.length]);
  }

  #order() {
    const rank = new Map(this.#atlas.polities.map(({ id }, i) => [id, i]));
    const of = (/** @type {number} */ i) => rank.get(this.#land.held(i).holder) ?? Infinity;
    return this.#atlas.regions.map((_, i) => i).sort((a, b) => (of(a) - of(b) || 0) || this.#atlas.regions[a].at[0] - this.#atlas.regions[b].at[0]);
  }

  /** The region nearest to the middle of the map. */
  get #middle() {
    const { lat, lng } = this.#sheet.map.getCenter();
    const far = this.#atlas.regions.map(({ at }) => Math.hypot(at[0] - lng, at[1] - lat));
    return far.indexOf(Math.min(...far));
  }

  /** @param {number} region */
  #focus(region) {
    this.#at = region;
    const { id, at: [lon, lat] } = this.#atlas.regions[region];
    const fill = /** @type {SVGElement} */ (this.#sheet.layer('regions').querySelector(`[data-region="${id}"]`));
    fill.setAttribute('aria-label', this.#words.of(region));
    this.#sheet.map.panInside([lat, lon], { padding: EDGE });
    fill.focus({ preventScroll: true });
  }

  /** @param {string|null} shape */
  #draw(shape) {
    if (shape === null) this.#outline.removeAttribute('d'); else this.#outline.setAttribute('d', shape);
  }
}

/** A region in a sentence or two. */
export class RegionWords {
  #atlas;
  #land;
  #state;
  #language;

  /** @param {{atlas: Atlas, land: Land, state: State, language: Language}} parts */
  constructor({ atlas, land, state, language }) {
    this.#atlas = atlas;
    this.#land = land;
    this.#state = state;
    this.#language = language;
  }

  /**
   * The region, held by whom, since when and by which event, how sure, and what lies over it.
   * @param {number} region
   */
  of(region) {
    const text = this.#language.text.bind(this.#language);
    const { holder, other, sure } = this.#land.held(region);
    const name = this.#language.name(this.#atlas.regions[region].name);
    if (holder === 'not-told') return text('walk-not-told', { region: name });
    const { last } = this.#state.view.time;
    const holding = this.#atlas.holdings.find(h => h.region === region && h.hold === 'held' && h.holder === holder && h.bounds[0] <= last && h.bounds[3] >= last);
    const by = other ? text('held-by-either', { a: this.#land.nameOf(holder), b: this.#land.nameOf(other) }) : this.#land.nameOf(holder);
    const grips = this.#land.grips(region).map(grip => ` ${this.#land.nameOf(grip.holder)}: ${text(`hold-${grip.hold}`)}.`).join('');
    const how = sure && holding ? text(`walk-${holding.certainty}`) : text('walk-perhaps');
    return text('walk-region', { region: name, holder: by, since: holding ? this.#since(holding) : '', sure: how }) + grips;
  }

  /** @param {Holding} holding */
  #since({ bounds: [from, to], event }) {
    if (to <= this.#atlas.first) return this.#language.text('walk-before', { year: this.#year(this.#atlas.first) });
    const [a, b] = [from, to].map(day => this.#year(day));
    const by = this.#language.name(this.#atlas.events.find(({ id }) => id === event)?.title);
    return (a === b ? a : `${a}–${b}`) + (by && ` (${by})`);
  }

  /** @param {number} day */
  #year(day) {
    return this.#language.date(spanContaining('year', day));
  }
}
