// The axis opened up: months and days, and the events one by one, each with the whisker of its doubt and, where there is room, its name.

import { dayNumber, partsOf } from '../shared/days.js';
import { GROUP_NAMES, groupOf } from './timeline.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./timeline.js').Timeline} Timeline */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {import('./engine.js').Bounds} Bounds */
/** @typedef {{floor: number, bottom: number, window: {from: number, to: number}, width: number, ink: (name: string) => string, font: string, size: number}} Field what is drawn on; `floor` is where the scale begins, all in px */
/** @typedef {{event: AtlasEvent, bounds: Bounds, left: number, right: number, lane: number, label: string}} Tick */

const LANE = 16; // px
const TOP = 4;
const REACH = 12; // px; a mark is hit this near
const LABEL_PX = 170;
const STILL_PX = 4; // a press that moves farther is no click
const MONTH_PX = 34;
const DAY_PX = 17;

export class Detail {
  #element;
  #timeline;
  #state;
  #atlas;
  #language;
  #abort = new AbortController();
  /** @type {Tick[]} */
  #ticks = [];
  #down = NaN;

  /**
   * @param {HTMLElement} root the sheet
   * @param {{timeline: Timeline, state: State, atlas: Atlas, language: Language}} parts
   */
  constructor(root, { timeline, state, atlas, language }) {
    this.#element = /** @type {HTMLElement} */ (root.querySelector('.axis'));
    this.#timeline = timeline;
    this.#state = state;
    this.#atlas = atlas;
    this.#language = language;
  }

  start() {
    const { signal } = this.#abort;
    this.#element.addEventListener('pointerdown', e => { this.#down = e.clientX; }, { signal, capture: true });
    this.#element.addEventListener('click', e => {
      const event = Math.abs(e.clientX - this.#down) <= STILL_PX ? this.eventAt(e) : null;
      if (event) this.#state.select({ kind: 'event', id: event.id }, this.#state.timeAt(event.bounds[0]));
    }, { signal });
    this.#element.addEventListener('pointermove', e => {
      const event = e.buttons ? null : this.eventAt(e);
      this.#element.title = event ? `${this.#language.name(event.title)}, ${this.#language.name(event.date)}` : '';
      this.#element.classList.toggle('is-over-event', event !== null);
    }, { signal });
  }

  stop() {
    this.#abort.abort();
    this.#element.title = '';
  }

  /**
   * The event whose mark or name is pointed at.
   * @param {MouseEvent} e
   */
  eventAt(e) {
    if (!this.#timeline.isOpened) return null;
    const box = this.#element.getBoundingClientRect();
    const [x, y] = [e.clientX - box.left, e.clientY - box.top];
    const near = (/** @type {Tick} */ tick) => Math.max(Math.abs(TOP + LANE * (tick.lane + 0.5) - y), Math.max(tick.left - x, x - tick.right, 0));
    const hit = this.#ticks.filter(tick => tick.lane >= 0 && near(tick) <= REACH).sort((a, b) => near(a) - near(b))[0];
    return hit?.event ?? null;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Field} field
   */
  draw(context, field) {
    this.#drawScale(context, field);
    context.font = `${field.size}px ${field.font}`;
    this.#ticks = layOut(this.#marksIn(field.window), Math.floor((field.floor - TOP) / LANE), {
      xOf: day => this.#timeline.axis.xOf(day), width: field.width, nameOf: event => this.#language.name(event.title), measure: text => context.measureText(text).width,
    });
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    for (const tick of this.#ticks) this.#drawTick(context, tick, field);
  }

  /**
   * Of what lasts through all that is shown the axis tells nothing.
   * @param {{from: number, to: number}} window
   */
  #marksIn({ from, to }) {
    return this.#atlas.events.flatMap(event => (event.spans ?? [event.bounds]).map(bounds => ({ event, bounds })))
      .filter(({ bounds }) => bounds[3] >= from && bounds[0] <= to && (bounds[0] >= from || bounds[3] <= to));
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Tick} tick
   * @param {Field} field
   */
  #drawTick(context, { event, bounds, left, lane, label }, { ink, size, floor }) {
    const xOf = (/** @type {number} */ day) => this.#timeline.axis.xOf(day);
    const [, startMax, endMin, endMax] = bounds;
    const y = TOP + LANE * (lane + 0.5);
    const end = xOf(endMax + 1);
    context.strokeStyle = ink('--axis-whisker');
    context.fillStyle = ink(`--axis-${GROUP_NAMES[groupOf(event)]}`);
    context.lineWidth = 1;
    context.fillRect(Math.round(left), floor - 5, 1.5, 5);
    if (lane < 0) return;
    if (end - left > 7) {
      context.beginPath();
      for (const x of [left, end]) {
        context.moveTo(x, y - 3);
        context.lineTo(x, y + 3);
      }
      context.moveTo(left, y);
      context.lineTo(end, y);
      context.stroke();
      if (startMax <= endMin) context.fillRect(xOf(startMax), y - 2, Math.max(2, xOf(endMin + 1) - xOf(startMax)), 4); // surely then
    }
    const middle = end - left > 7 && startMax <= endMin ? xOf(startMax) : (left + end) / 2;
    context.beginPath();
    context.arc(middle, y, event.importance === 1 ? 4 : 3, 0, 2 * Math.PI);
    context.fill();
    if (!label) return;
    context.fillStyle = ink('--axis-ink');
    context.font = `${event.importance === 1 ? 'bold ' : ''}${size}px ${getComputedStyle(this.#element).fontFamily}`;
    context.fillText(label, Math.max(end, middle + 4) + 4, y + 0.5);
  }

  /**
   * Months and days, where they have room between the years.
   * @param {CanvasRenderingContext2D} context
   * @param {Field} field
   */
  #drawScale(context, { window, floor, bottom, width, ink, font, size }) {
    const { axis } = this.#timeline;
    const pxPerDay = axis.xOf(1) - axis.xOf(0);
    const months = [1, 3, 6].find(n => n * 30 * pxPerDay >= MONTH_PX) ?? 0;
    const days = [1, 2, 5, 10].find(n => n * pxPerDay >= DAY_PX) ?? 0;
    const first = partsOf(window.from);
    context.font = `${size * 0.9}px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    let taken = size * 2; // where the last label ends
    for (let n = 0; ; n++) {
      const day = dayNumber(first.year, first.month + n);
      if (day > window.to) return;
      const month = (first.month + n) % 12;
      this.#mark(context, day, { height: 4, floor, ink });
      if (months && month % months === 0 && month) taken = this.#label(context, day, this.#monthName(month, first.year, n), taken, { width, bottom, ink, size });
      if (!days) continue;
      const { day: length } = partsOf(dayNumber(first.year, first.month + n + 1) - 1);
      for (let d = 2; d <= length; d++) {
        if (pxPerDay >= 4) this.#mark(context, day + d - 1, { height: 2, floor, ink });
        if (d % days === 0) taken = this.#label(context, day + d - 1, String(d), taken, { width, bottom, ink, size });
      }
    }
  }

  /**
   * @param {number} month
   * @param {number} year
   * @param {number} n months from the first in view, which says its year
   */
  #monthName(month, year, n) {
    const name = this.#language.text(`month-${month + 1}`);
    return n <= 1 ? `${name} ${year}` : name;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} day
   * @param {{height: number, floor: number, ink: (name: string) => string}} mark
   */
  #mark(context, day, { height, floor, ink }) {
    context.fillStyle = ink('--axis-line');
    context.fillRect(Math.round(this.#timeline.axis.xOf(day)), floor - height, 1, height);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} day
   * @param {string} text
   * @param {number} taken
   * @param {{width: number, bottom: number, ink: (name: string) => string, size: number}} field
   * @returns {number} where the label ends
   */
  #label(context, day, text, taken, { width, bottom, ink, size }) {
    const x = this.#timeline.axis.xOf(day);
    const half = context.measureText(text).width / 2;
    if (x - half < taken || x + half > width) return taken;
    context.fillStyle = ink('--axis-ink');
    context.fillText(text, x, bottom - size * 0.3);
    return x + half + 5;
  }
}

/**
 * Finds a lane for each mark, the weighty first; one whose name finds no room goes without, one that finds no lane (-1) is but a tick.
 * @param {{event: AtlasEvent, bounds: Bounds}[]} marks
 * @param {number} lanes
 * @param {{xOf: (day: number) => number, width: number, nameOf: (event: AtlasEvent) => string, measure: (text: string) => number}} how
 * @returns {Tick[]}
 */
export function layOut(marks, lanes, { xOf, width, nameOf, measure }) {
  /** @type {[number, number][][]} */
  const taken = Array.from({ length: Math.max(1, lanes) }, () => []);
  const claim = (/** @type {number} */ from, /** @type {number} */ to) => {
    const lane = taken.findIndex(boxes => boxes.every(([a, b]) => to < a || from > b));
    if (lane >= 0) taken[lane].push([from, to]);
    return lane;
  };
  /** @type {Tick[]} */
  const ticks = [];
  const order = [...marks].sort((a, b) => a.event.importance - b.event.importance || a.bounds[0] - b.bounds[0]);
  /** @type {{mark: typeof marks[0], left: number, right: number}[]} */
  const unnamed = [];
  for (const mark of order) {
    const left = xOf(mark.bounds[0]);
    const right = Math.max(left + 7, xOf(mark.bounds[3] + 1));
    const name = shorten(nameOf(mark.event), measure);
    const end = right + 8 + measure(name) * 1.06;
    const lane = end < width ? claim(left - 5, end + 6) : -1;
    if (lane >= 0) ticks.push({ ...mark, left, right: end, lane, label: name }); else unnamed.push({ mark, left, right });
  }
  for (const { mark, left, right } of unnamed) {
    const lane = claim(left - 4, right + 4);
    ticks.push({ ...mark, left, right, lane, label: '' });
  }
  return ticks;
}

/**
 * @param {string} name
 * @param {(text: string) => number} measure
 */
function shorten(name, measure) {
  if (measure(name) <= LABEL_PX) return name;
  let short = name;
  while (short.length > 8 && measure(`${short}…`) > LABEL_PX) short = short.slice(0, -1).trimEnd();
  return `${short}…`;
}
