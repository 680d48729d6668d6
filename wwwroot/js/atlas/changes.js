// What land changed hands in a time: the list of it, and its outlines on the map.

import { Track } from './engine.js';
import { svg } from './map.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').LandChange} LandChange */
/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./land.js').Land} Land */
/** @typedef {import('./map.js').Sheet} Sheet */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {{change: LandChange, sure: boolean}} Found `sure`: every day on which it can have happened lies in the time asked for */

/**
 * @param {LandChange[]} changes in order of time
 * @param {{first: number, last: number}} span
 * @returns {{found: Found[], before: LandChange|undefined, after: LandChange|undefined}} and the neighbouring ones
 */
export function changesIn(changes, { first, last }) {
  const found = changes.filter(({ days: [min, max] }) => min <= last && max >= first)
    .map(change => ({ change, sure: change.days[0] >= first && change.days[1] <= last }));
  const earlier = changes.filter(({ days }) => days[1] < first);
  return { found, before: earlier.reduce((a, b) => (a && a.days[1] >= b.days[1] ? a : b), earlier[0]), after: changes.find(({ days }) => days[0] > last) };
}

/**
 * How many regions changed hands, how many of them perhaps, and over how many another grip began or ended.
 * @param {Found[]} found
 */
export function count(found) {
  const regions = (/** @type {Found[]} */ list) => list.reduce((sum, { change }) => sum + change.regions.length, 0);
  const held = found.filter(({ change }) => change.hold === 'held');
  return { held: regions(held), perhaps: regions(held.filter(({ sure }) => !sure)), grips: regions(found) - regions(held) };
}

/** Outlines, on the map, the land that changed hands within a range. */
export class ChangedLand {
  #atlas;
  #land;
  #state;
  #track;
  #layer = svg('g', { class: 'layer-changed' });
  /** @type {(SVGElement|undefined)[]} per region */
  #outlines = [];
  /** @type {Map<number, Set<number>>} per region, its changes within the range */
  #within = new Map();
  #active = false;
  #ends = () => {};

  /** @param {{atlas: Atlas, land: Land, state: State, sheet: Sheet}} parts */
  constructor({ atlas, land, state, sheet }) {
    this.#atlas = atlas;
    this.#land = land;
    this.#state = state;
    // A change on an unknown day of a few is in view as any event of that moment would be.
    this.#track = new Track(atlas.changes.map(({ days: [min, max] }) => [min, max, min, max]));
    sheet.layer('waters').before(this.#layer);
  }

  start() {
    this.#ends = this.#state.on('time', () => this.#show());
    this.#show();
  }

  stop() {
    this.#ends();
    this.#layer.remove();
  }

  /**
   * Points at regions from a list.
   * @param {number[]} regions
   */
  point(regions) {
    for (const outline of this.#layer.querySelectorAll('.is-pointed')) outline.classList.remove('is-pointed');
    for (const region of regions) this.#outline(region).classList.add('is-pointed');
  }

  #show() {
    const { first, last, ends } = this.#state.view.time;
    if (!ends && !this.#active) return;
    this.#active = Boolean(ends);
    for (const i of ends ? this.#track.moveTo(first, last) : this.#track.moveTo(Infinity, -Infinity)) {
      const { hold, regions } = this.#atlas.changes[i];
      if (hold === 'held') for (const region of regions) this.#mark(region, i);
    }
  }

  /**
   * @param {number} region
   * @param {number} change
   */
  #mark(region, change) {
    const within = this.#within.get(region) ?? new Set();
    this.#within.set(region, within);
    if (this.#track.presence(change)) within.add(change); else within.delete(change);
    const { classList } = this.#outline(region);
    classList.toggle('is-drawn', within.size > 0);
    classList.toggle('is-possible', ![...within].some(i => this.#track.presence(i) === 2));
  }

  /** @param {number} region */
  #outline(region) {
    let outline = this.#outlines[region];
    if (!outline) {
      const d = this.#land.shapeOf(region);
      outline = svg('g', { class: 'changed' }, svg('path', { class: 'glow', d }), svg('path', { class: 'edge', d }));
      this.#outlines[region] = outline;
      this.#layer.append(outline);
    }
    return outline;
  }
}

/** Writes the changes of a time as a list, in order of time. */
export class ChangeList {
  #atlas;
  #state;
  #land;
  #language;
  #outlines;
  /** @type {Map<string, AtlasEvent>} */
  #events;

  /**
   * @param {{atlas: Atlas, state: State, land: Land, language: Language}} parts
   * @param {ChangedLand} [outlines] on which it points at what the reader is on
   */
  constructor({ atlas, state, land, language }, outlines) {
    this.#atlas = atlas;
    this.#state = state;
    this.#land = land;
    this.#language = language;
    this.#outlines = outlines;
    this.#events = new Map(atlas.events.map(event => [event.id, event]));
  }

  /** @returns {HTMLElement} what changed in the time shown, with what changed before and after it */
  write() {
    const { found, before, after } = changesIn(this.#atlas.changes, this.#state.view.time);
    const text = this.#language.text.bind(this.#language);
    const { held, perhaps, grips } = count(found);
    const counts = held ? `${text('changes-held', { 0: held })}${perhaps ? ` (${text('changes-perhaps', { 0: perhaps })})` : ''}` : text('changes-none');
    const list = element('ol', 'land-changes');
    list.append(...found.map(one => this.#item(one)));
    const all = element('div', 'what-changed', element('p', 'counts', counts), ...(grips ? [element('p', '', text('changes-grips', { 0: grips }))] : []), list);
    if (before) all.append(this.#neighbour('changes-before', before));
    if (after) all.append(this.#neighbour('changes-after', after));
    return all;
  }

  /** @param {Found} found */
  #item({ change, sure }) {
    const text = this.#language.text.bind(this.#language);
    const { hold, from, to, regions } = change;
    const event = /** @type {AtlasEvent} */ (this.#events.get(change.event));
    const words = hold === 'held' ? text('change-of-hands', { from: this.#nameOf(from), to: this.#nameOf(to) })
      : text(to ? 'grip-begins' : 'grip-ends', { 0: text(`hold-${hold}`), 1: this.#nameOf(to ?? from) });
    const what = element('button', 'link');
    what.type = 'button';
    this.#language.write(what, event.title);
    what.addEventListener('click', () => this.#state.select({ kind: 'event', id: event.id }));
    const date = element('span', 'date');
    this.#language.write(date, change.date ?? event.date);
    const names = regions.map(region => this.#region(region));
    const item = element('li', sure ? 'is-sure' : 'is-possible', date, ...(sure ? [] : [element('span', 'certainty', ` (${text('perhaps')})`)]), element('span', 'what', what),
      element('span', 'where', element('span', `swatch holder-${to ?? from}`), ...names.flatMap((name, i) => (i ? [', ', name] : [name]))), element('span', 'hands', words));
    if (this.#outlines) this.#pointFrom(item, regions, this.#outlines);
    return item;
  }

  /** @param {number} region */
  #region(region) {
    const { id, name } = this.#atlas.regions[region];
    const button = this.#language.write(element('button', 'link'), name);
    button.type = 'button';
    button.dataset.regionOf = id;
    button.addEventListener('click', () => this.#state.select({ kind: 'region', id }));
    return button;
  }

  /**
   * Over an item its regions are lit on the map, over one of their names that one.
   * @param {HTMLElement} item
   * @param {number[]} regions
   * @param {ChangedLand} outlines
   */
  #pointFrom(item, regions, outlines) {
    const point = (/** @type {Event} */ e) => {
      const id = e.target instanceof HTMLElement ? e.target.dataset.regionOf : undefined;
      outlines.point(id ? regions.filter(region => this.#atlas.regions[region].id === id) : regions);
    };
    const leave = () => outlines.point([]);
    item.addEventListener('mouseover', point);
    item.addEventListener('focusin', point);
    item.addEventListener('mouseleave', leave);
    item.addEventListener('focusout', leave);
  }

  /**
   * @param {'changes-before'|'changes-after'} key
   * @param {LandChange} change
   */
  #neighbour(key, change) {
    const button = element('button', 'link', change.regions.map(region => this.#language.name(this.#atlas.regions[region].name)).join(', '));
    button.type = 'button';
    button.addEventListener('click', () => this.#state.showTime(this.#state.timeAt(Math.max(change.days[0], this.#atlas.first)), { deliberate: true }));
    return element('p', 'neighbour', this.#language.text(key), ' ', button, ', ', this.#language.name(change.date ?? this.#events.get(change.event)?.date));
  }

  /** @param {string|null} polity */
  #nameOf(polity) {
    return this.#land.nameOf(polity ?? 'not-told');
  }
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} className
 * @param {...(Node|string)} children
 */
function element(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}
