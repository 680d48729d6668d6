// Beside the chosen event, on the map itself: its sides, who is named on each, and the figures told of them.

import { measureIn, wrap } from '../shared/wrap.js';
import { Boxes, boxAround, svg } from './map.js';

/** @typedef {import('./map.js').Box} Box */
/** @typedef {import('./map.js').XY} XY */
/** @typedef {{polity: string|null, name: string|null, who: string[], figures: string[], brief: string[]}} Side `brief`: the figures without what is counted; without polity and name: whoever and whatever belongs to none */
/** @typedef {{look: 'side'|'who'|'figure', words: string, polity?: string|null, apart?: boolean}} Line `apart`: of none of the sides above it */
/** @typedef {{bounds: number[], covers: Boxes, family: string}} Free */

const WIDEST = 230; // px of a line
const NARROWEST = 168; // where the window has no more
const RIM = 36; // px between the card and the map's edge, where the frame is;
const NARROW_RIM = 20; // where the window is narrow
const NARROW = 480; // px
const GAP = 26; // from the mark to the card
const PAD = 9;
const SWATCH = 9;
const APART = 9; // px between the sides and what belongs to none
const MOST_NAMES = 6;
const MARK = 30; // px that a seal takes
const SIZE = { side: 13.5, who: 13, figure: 13 };
const HEIGHT = { side: 19, who: 16, figure: 16 };
const LENGTHS = /** @type {const} */ (['whole', 'brief', 'sides']); // all that is told, figures without what is counted, the sides alone and no names of people
const COVERS = '.cartouche, #opening, .tools, .leaflet-control-zoom, #panel, #legend, .foot';

/** Each record once, for however many maps. @type {Map<string, Promise<Record<string, Side[]>>>} */
const records = new Map();

/** @param {string} address */
function recordAt(address) {
  let record = records.get(address);
  if (!record) {
    record = fetch(address).then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(`HTTP ${answer.status}`)))).then(({ events }) => events);
    record.catch(() => records.delete(address));
    records.set(address, record);
  }
  return record;
}

export class Sides {
  #sheet;
  #events;
  #state;
  #address;
  #layer = svg('g', { class: 'layer-sides', 'aria-hidden': 'true' });
  /** @type {Record<string, Side[]>} */
  #known = {};
  /** The mark that the card was last set beside; null without one. @type {XY|null} */
  #at = null;
  /** @type {(() => void)[]} */
  #ends = [];
  #moved = () => this.#place(true);
  #panel = new ResizeObserver(() => this.#place(true)); // it grows when the record comes

  /**
   * @param {Pick<import('./main.js').Parts, 'sheet'|'events'|'state'>} parts
   * @param {string} address of the record of sides
   */
  constructor({ sheet, events, state }, address) {
    this.#sheet = sheet;
    this.#events = events;
    this.#state = state;
    this.#address = address;
  }

  /** Draws the card of the event that is chosen, from now on. */
  start() {
    this.#sheet.root.append(this.#layer);
    this.#sheet.map.on('moveend', this.#moved);
    this.#ends = [this.#state.on('selection', () => this.#place(true)), this.#state.on('time', () => this.#place(false))];
    this.#panel.observe(/** @type {Element} */ (document.querySelector('#panel')));
    void this.#load();
  }

  stop() {
    this.#panel.disconnect();
    for (const end of this.#ends) end();
    this.#sheet.map.off('moveend', this.#moved);
    this.#layer.remove();
  }

  /** Draws the card of the event that is chosen now, on a map that stays as it is. */
  async drawOnce() {
    this.#sheet.root.append(this.#layer);
    await this.#load();
  }

  /** What cannot be had is left out: the panel tells it too. */
  async #load() {
    try {
      this.#known = await recordAt(this.#address);
    } catch {
      return;
    }
    this.#place(true);
  }

  /** @param {boolean} anew whether what is around the mark may be another */
  #place(anew) {
    const { selection } = this.#state.view;
    const event = selection?.kind === 'event' ? selection.id : '';
    const at = event ? this.#events.chosenAt : null;
    if (!anew && this.#at === at) return;
    this.#at = at;
    this.#layer.replaceChildren();
    const sides = this.#known[event] ?? [];
    if (!at || !sides.length) return;
    const free = this.#free();
    // Where there is no room for all, the least needed goes first.
    for (const length of LENGTHS) {
      const card = this.#card(linesOf(sides, length), at, free);
      if (!card) continue;
      this.#layer.append(card);
      return;
    }
  }

  /**
   * @param {Line[]} lines
   * @param {XY} at
   * @param {Free} free
   * @returns {SVGElement|undefined} nothing where there is no room
   */
  #card(lines, at, free) {
    const room = Math.max(NARROWEST, Math.min(WIDEST, (free.bounds[2] - free.bounds[0]) * 0.6 - GAP));
    const written = lines.flatMap(line => rowsOf(line, room, free.family));
    const width = Math.max(...written.map(line => line.width)) + 2 * PAD;
    let y = PAD - 4;
    const placed = written.map((line, i) => {
      if (line.look === 'side' && line.begins && i > 0) y += 3;
      if (line.apart && i > 0) y += APART;
      y += HEIGHT[line.look];
      return { ...line, y };
    });
    const height = y + PAD;
    const offset = this.#offset(at, { width, height }, free);
    if (!offset) return;
    const [dx, dy] = offset;
    const nearest = [Math.min(Math.max(0, dx), dx + width), Math.min(Math.max(0, dy), dy + height)];
    const texts = placed.flatMap(({ look, words, polity, begins, apart, indent, y: top }) => {
      const text = svg('text', { class: look, x: dx + PAD + indent, y: dy + top - 4 });
      text.textContent = words;
      const swatch = look === 'side' && begins ? [svg('rect', { class: `flag holder-${polity}`, x: dx + PAD, y: dy + top - SWATCH - 4, width: SWATCH, height: SWATCH })] : [];
      const rule = apart ? [svg('path', { class: 'rule', d: `M${dx + PAD} ${dy + top - HEIGHT[look] - APART / 2 + 3}H${dx + width - PAD}` })] : [];
      return [...rule, ...swatch, text];
    });
    return svg('g', { transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})` }, svg('g', { class: 'unscaled' },
      svg('path', { class: 'tie', d: `M0 0L${nearest.join(' ')}` }), svg('rect', { class: 'card', x: dx, y: dy, width, height, rx: 1.5 }), ...texts));
  }

  /** What is in view, in the pixels in which all is laid out, what lies over it, and the letters of the card. @returns {Free} */
  #free() {
    const { view, scale } = this.#sheet;
    const [left, top, right, bottom] = [view.left, view.top, view.right, view.bottom].map(unit => unit * scale);
    const rim = right - left < NARROW ? NARROW_RIM : RIM;
    return {
      bounds: [left + rim, top + rim, right - rim, bottom - rim], covers: new Boxes(this.#sheet.boxesOf(COVERS).map(({ box }) => box)),
      family: getComputedStyle(this.#layer).fontFamily,
    };
  }

  /**
   * Where the card hides least: its corner, from the mark.
   * @param {XY} at
   * @param {{width: number, height: number}} card
   * @param {Free} free
   * @returns {[number, number]|undefined}
   */
  #offset(at, { width, height }, { bounds: [left, top, right, bottom], covers }) {
    const { scale, names } = this.#sheet;
    const [x, y] = [at.x * scale, at.y * scale];
    const seals = this.#events.standing.map(mark => boxAround(mark.x * scale, mark.y * scale, MARK, MARK));
    const rights = [GAP, -GAP - width];
    const levels = [-height / 2, -PAD - 10, PAD + 10 - height, GAP, -GAP - height];
    /** @type {[number, number][]} */
    const tried = [...rights.flatMap(dx => levels.map(dy => /** @type {[number, number]} */ ([dx, dy]))), [-width / 2, GAP], [-width / 2, -GAP - height]];
    let [best, least] = [/** @type {[number, number]|undefined} */ (undefined), Infinity];
    for (const [dx, dy] of tried) {
      /** @type {Box} */
      const box = [x + dx, y + dy, x + dx + width, y + dy + height];
      if (box[0] < left || box[1] < top || box[2] > right || box[3] > bottom || !covers.isFree(box)) continue;
      const card = new Boxes([box]);
      const hidden = seals.filter(seal => !card.isFree(seal)).length * 2 + names.filter(name => !card.isFree(name)).length;
      if (hidden < least) [best, least] = [[dx, dy], hidden];
    }
    return best;
  }
}

/**
 * A line, broken where it has no more room.
 * @param {Line} line
 * @param {number} room px
 * @param {string} family
 */
function rowsOf({ look, words, polity, apart = false }, room, family) {
  const indent = look === 'side' ? SWATCH + 6 : 0;
  const measure = measureIn(`${look === 'side' ? '600 ' : ''}${SIZE[look]}px ${family}`);
  return wrap(words, room - indent, measure).map((row, i) => ({ look, polity, indent, words: row, begins: i === 0, apart: apart && i === 0, width: measure(row) + indent }));
}

/**
 * @param {Side[]} sides
 * @param {typeof LENGTHS[number]} [length]
 * @returns {Line[]}
 */
export function linesOf(sides, length = 'whole') {
  return sides.filter(({ name }) => name || length !== 'sides').flatMap(({ polity, name, who: whole, figures: told, brief }) => {
    const who = length === 'sides' ? [] : whole;
    const figures = length === 'whole' || !name ? told : brief; // what belongs to no side has to say what it is
    const named = who.length > MOST_NAMES ? `${who.slice(0, MOST_NAMES).join(', ')} +${who.length - MOST_NAMES}` : who.join(', ');
    const lines = /** @type {Line[]} */ ([
      ...(name ? [{ look: 'side', words: name, polity }] : []),
      ...(named ? [{ look: 'who', words: named }] : []),
      ...figures.map(words => ({ look: 'figure', words })),
    ]);
    if (!name && lines.length) lines[0].apart = true;
    return lines;
  });
}
