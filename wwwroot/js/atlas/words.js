// The map in words: the table twin of what is in view, and the live region that says what a step changed.

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./events.js').Events} Events */
/** @typedef {import('./land.js').Land} Land */
/** @typedef {import('./land.js').ChangeOfHands} ChangeOfHands */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */

const QUIET_MS = 700;
const MOST_NAMES = 6;
const MOST_GROUPS = 4; // after a leap over decades nobody wants to hear them all; the table has them

import { ChangeList, changesIn, count } from './changes.js';
import { rulersIn } from './reigns.js';
import { Rest } from './state.js';

/** Tells a screen reader what the last step changed, once the hand has come to rest. */
export class Narrator {
  #live;
  #atlas;
  #land;
  #events;
  #language;
  /** @type {Map<number, {from: string, to: string}>} */
  #hands = new Map();
  #came = /** @type {number[]} */ ([]);
  /** @type {import('../shared/days.js').Span|undefined} */
  #span;
  #rest = new Rest(QUIET_MS, () => this.#say());

  /**
   * @param {HTMLElement} live
   * @param {{atlas: Atlas, land: Land, events: Events, language: Language}} parts
   */
  constructor(live, { atlas, land, events, language }) {
    this.#live = live;
    this.#events = events;
    this.#atlas = atlas;
    this.#land = land;
    this.#language = language;
  }

  /**
   * @param {import('../shared/days.js').Span} span
   * @param {ChangeOfHands[]} changes
   * @param {number[]} came events that came into view
   */
  tell(span, changes, came) {
    for (const { region, before, after } of changes) {
      const from = this.#hands.get(region)?.from ?? before.holder;
      if (from === after.holder) this.#hands.delete(region); else this.#hands.set(region, { from, to: after.holder });
    }
    this.#came = came;
    this.#span = span;
    this.#rest.moved();
  }

  stop() {
    this.#rest.stop();
  }

  #say() {
    const span = this.#span;
    if (!span) return;
    this.#live.textContent = span.ends ? this.#told(span) : this.#step(span);
    this.#hands.clear();
  }

  /**
   * Of a range, how much is in it: its list has the rest.
   * @param {import('../shared/days.js').Span} span
   */
  #told(span) {
    const { held } = count(changesIn(this.#atlas.changes, span).found);
    return `${this.#language.date(span)}: ${this.#language.text('events-count', { 0: this.#events.inView.length })}; ${this.#language.text('changes-held', { 0: held })}.`;
  }

  /** @param {import('../shared/days.js').Span} span */
  #step(span) {
    const sentences = [];
    // What has just begun comes first; what only may fall into this time is left to the list.
    const events = this.#came.map(i => this.#atlas.events[i]).filter(({ bounds }) => bounds[1] <= span.last && bounds[2] >= span.first)
      .sort((a, b) => a.importance - b.importance || b.bounds[0] - a.bounds[0]);
    if (events.length) sentences.push(this.#list(events.map(e => this.#language.name(e.title))));
    /** @type {Map<string, {from: string, to: string, regions: number[]}>} */
    const groups = new Map();
    for (const [region, { from, to }] of this.#hands) {
      const group = groups.get(`${from} ${to}`) ?? { from, to, regions: [] };
      group.regions.push(region);
      groups.set(`${from} ${to}`, group);
    }
    const largest = [...groups.values()].sort((a, b) => b.regions.length - a.regions.length);
    for (const group of largest.slice(0, MOST_GROUPS)) {
      const { from, to } = group;
      const regions = this.#list(group.regions.map(region => this.#language.name(this.#atlas.regions[region].name)));
      sentences.push(`${regions}: ${this.#language.text('change-of-hands', { from: this.#land.nameOf(from), to: this.#land.nameOf(to) })}`);
    }
    return `${this.#language.date(span)}: ${sentences.length ? sentences.join('. ') : this.#language.text('nothing-changed')}.`;
  }

  /** @param {string[]} names */
  #list(names) {
    const more = names.length - MOST_NAMES;
    return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` ${this.#language.count('and-more', more)}` : '');
  }
}

/** The table twin: events in view and who holds what. Written only while it is open. */
export class Twin {
  #root;
  #body;
  #state;
  #atlas;
  #land;
  #events;
  #language;
  #changes;
  #frame = 0;
  #onToggle = () => this.update();

  /**
   * @param {HTMLDetailsElement} root
   * @param {{state: State, atlas: Atlas, land: Land, events: Events, language: Language}} parts
   */
  constructor(root, parts) {
    const { state, atlas, land, events, language } = parts;
    this.#changes = new ChangeList(parts);
    this.#root = root;
    this.#body = /** @type {HTMLElement} */ (root.querySelector('#year-text'));
    this.#state = state;
    this.#atlas = atlas;
    this.#land = land;
    this.#events = events;
    this.#language = language;
  }

  start() {
    this.#root.addEventListener('toggle', this.#onToggle);
    this.update();
  }

  stop() {
    this.#root.removeEventListener('toggle', this.#onToggle);
    cancelAnimationFrame(this.#frame);
  }

  update() {
    if (!this.#root.open) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#write();
    });
  }

  #write() {
    const text = this.#language.text.bind(this.#language);
    const date = this.#language.date(this.#state.view.time);
    const events = this.#events.inView;
    const heading = element('h2', text('twin-title', { date }));
    const list = element('ul');
    list.className = 'twin-events';
    list.append(...events.map(({ event, sure }) => {
      const item = element('li');
      const select = this.#button('event', event.id, event.title);
      item.append(select, ' ', this.#language.write(element('span'), event.date), ` · ${text(`kind-${event.kind}`)}${sure ? '' : ` · ${text('perhaps')}`}`);
      return item;
    }));
    const table = element('table');
    const caption = element('caption', text('twin-land', { date: this.#language.day(this.#state.view.time.last) }));
    const head = element('tr');
    for (const key of ['region', 'holder', 'grips']) {
      const cell = element('th', text(`twin-${key}`));
      cell.scope = 'col';
      head.append(cell);
    }
    const thead = element('thead');
    thead.append(head);
    const tbody = element('tbody');
    const order = this.#atlas.regions.map((_, i) => i).sort((a, b) =>
      this.#land.nameOf(this.#land.held(a).holder).localeCompare(this.#land.nameOf(this.#land.held(b).holder), this.#language.culture));
    for (const i of order) tbody.append(this.#row(i));
    table.append(caption, thead, tbody);
    const { time } = this.#state.view;
    const changed = time.ends ? [element('h2', text('changes-title', { 0: date })), this.#changes.write()] : [];
    this.#body.replaceChildren(heading, events.length ? list : element('p', text(this.#events.countInView ? 'no-events-filtered' : 'no-events')), ...changed,
      element('h2', text('who-ruled', { 0: date })), this.#rulers(time), table);
  }

  /** @param {import('../shared/days.js').Span} time */
  #rulers(time) {
    const ruled = rulersIn(this.#atlas.reigns, time);
    if (!ruled.length) return element('p', this.#language.text('nobody-ruled'));
    const list = element('ul');
    list.className = 'twin-events';
    list.append(...ruled.map(({ reign: { person, name, polity }, sure }) => {
      const item = element('li');
      const swatch = element('span');
      swatch.className = `swatch holder-${polity}`;
      item.append(swatch, this.#button('person', person, name), ` · ${this.#land.nameOf(polity)}${sure ? '' : ` · ${this.#language.text('perhaps')}`}`);
      return item;
    }));
    return list;
  }

  /** @param {number} region */
  #row(region) {
    const text = this.#language.text.bind(this.#language);
    const { holder, other, sure } = this.#land.held(region);
    const row = element('tr');
    const name = element('th');
    name.scope = 'row';
    name.append(this.#button('region', this.#atlas.regions[region].id, this.#atlas.regions[region].name));
    const by = element('td');
    const swatch = element('span');
    swatch.className = `swatch holder-${holder}`;
    by.append(swatch, other ? text('held-by-either', { a: this.#land.nameOf(holder), b: this.#land.nameOf(other) })
      : `${this.#land.nameOf(holder)}${sure ? '' : ` (${text('perhaps')})`}`);
    const over = element('td', this.#land.grips(region).map(grip =>
      `${text(`hold-${grip.hold}`)}: ${this.#land.nameOf(grip.holder)}${grip.sure ? '' : ` (${text('perhaps')})`}`).join('; '));
    row.append(name, by, over);
    return row;
  }

  /**
   * @param {'event'|'region'|'person'} kind
   * @param {string} id
   * @param {import('../shared/language.js').Name} name
   */
  #button(kind, id, name) {
    const button = this.#language.write(element('button'), name);
    button.type = 'button';
    button.className = 'link';
    button.addEventListener('click', () => this.#state.select({ kind, id }));
    return button;
  }
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} [text]
 */
function element(name, text) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}
