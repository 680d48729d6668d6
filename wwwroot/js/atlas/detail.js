// The axis opened up: months and days, and the events one by one, each with the whisker of its doubt and, where there is room, its name.

import { dayNumber, partsOf } from '../shared/days.js';
import { GROUP_NAMES, groupOf } from './timeline.js';

/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./timeline.js').Timeline} Timeline */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {import('./engine.js').Bounds} Bounds */
/** @typedef {{floor: number, bottom: number, window: {from: number, to: number}, width: number, ink: (name: string) => string, font: string, size: number}} Field what is drawn on; `floor` is where the scale begins, all in px */
/** @typedef {{event: AtlasEvent, bounds: Bounds, left: number, right: number, lane: number, label: string}} Tick */

const LANE = 15; // px
const TOP = 3;
const REACH = 12; // px; a mark is hit this near,
const FINGER_REACH = 22; // and this near by the tap of a finger
const LABEL_PX = 170;
const STILL_PX = 4; // a press that moves farther is no click
const MONTH_PX = 34;
const DAY_PX = 17;

export class Detail {
  #element;
  #timeline;
  #state;
  #language;
  #abort = new AbortController();
  /** @type {Tick[]} */
  #ticks = [];
  #down = NaN;

  /**
   * @param {HTMLElement} root the sheet
   * @param {{timeline: Timeline, state: State, language: Language}} parts
   */
  constructor(root, { timeline, state, language }) {
    this.#element = /** @type {HTMLElement} */ (root.querySelector('.axis'));
    this.#timeline = timeline;
    this.#state = state;
    this.#language = language;
  }

  start() {
    const { signal } = this.#abort;
    this.#element.addEventListener('pointerdown', e => { this.#down = e.clientX; }, { signal, capture: true });
    // A finger on a slider makes no click.
    this.#element.addEventListener('pointerup', e => {
      if (e.button || Math.abs(e.clientX - this.#down) > STILL_PX || this.#timeline.gripped) return;
      const event = this.eventAt(e, e.pointerType === 'touch' && !this.#state.view.time.ends ? FINGER_REACH : REACH);
      if (!event) return;
      this.#timeline.forget();
      this.#state.select({ kind: 'event', id: event.id }, this.#state.timeAt(event.bounds[0]));
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
   * @param {MouseEvent} e of a pointer
   * @param {number} [reach] px
   */
  eventAt(e, reach = REACH) {
    if (!this.#timeline.isOpened) return null;
    const box = this.#element.getBoundingClientRect();
    const [x, y] = [e.clientX - box.left, e.clientY - box.top];
    const near = (/** @type {Tick} */ tick) => Math.max(Math.abs(TOP + LANE * (tick.lane + 0.5) - y), Math.max(tick.left - x, x - tick.right, 0));
    const hit = this.#ticks.filter(tick => tick.lane >= 0 && near(tick) <= reach).sort((a, b) => near(a) - near(b))[0];
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
    return this.#timeline.axis.events.flatMap(event => (event.spans ?? [event.bounds]).map(bounds => ({ event, bounds })))
      .filter(({ bounds }) => bounds[3] >= from && bounds[0] <= to && (bounds[0] >= from || bounds[3] <= to));
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Tick} tick
   * @param {Field} field
   */
  #drawTick(context, { event, bounds, left, lane, label }, { ink, size, floor, font }) {
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
    context.font = `${event.importance === 1 ? 'bold ' : ''}${size}px ${font}`;
    context.fillText(label, Math.max(end, middle + 4) + 4, y + 0.5);
  }

  /**
   * Months and days, where they have room between the years.
   * @param {CanvasRenderingContext2D} context
   * @param {Field} field
   */
  #drawScale(context, { window, floor, bottom, width, ink, font, size }) {
    const { axis } = this.#timeline;
    const marks = scaleOf(window, axis.xOf(1) - axis.xOf(0));
    context.font = `${size * 0.9}px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    /** @type {[number, number][]} */
    const taken = marks.filter(({ level }) => level === 'year').map(({ day }) => [axis.xOf(day) - size * 1.5, axis.xOf(day) + size * 1.5]);
    for (const { day, level, label } of marks.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))) {
      const x = axis.xOf(day);
      const height = level === 'day' ? 2 : 4;
      context.fillStyle = ink('--axis-line');
      context.fillRect(Math.round(x), floor - height, 1, height);
      if (!label) continue;
      const words = label.map(key => (key.startsWith('month') ? this.#language.text(key) : key)).join(' ');
      const half = context.measureText(words).width / 2 + 3;
      if (x < half || x + half > width || taken.some(([left, right]) => x - half < right && x + half > left)) continue;
      taken.push([x - half, x + half]);
      context.fillStyle = ink('--axis-ink');
      context.fillText(words, x, bottom - size * 0.3);
    }
  }
}

const LEVELS = /** @type {const} */ (['year', 'month', 'day']);

/**
 * The years, months and days that have room on a scale; those that have room for words with their words or the keys to them.
 * @param {{from: number, to: number}} window
 * @param {number} pxPerDay
 */
export function scaleOf({ from, to }, pxPerDay) {
  const months = [1, 3, 6].find(n => n * 30 * pxPerDay >= MONTH_PX) ?? 12;
  const days = [1, 2, 5, 10].find(n => n * pxPerDay >= DAY_PX) ?? 0;
  /** @type {{day: number, level: typeof LEVELS[number], label?: string[]}[]} */
  const marks = [];
  const first = partsOf(from);
  let isYearSaid = false;
  for (let n = 0; ; n++) {
    const day = dayNumber(first.year, first.month + n);
    if (day > to) return marks;
    const { year, month } = partsOf(day);
    if (!month) marks.push({ day, level: 'year' });
    else if (month % months) marks.push({ day, level: 'month' });
    else marks.push({ day, level: 'month', label: isYearSaid ? [`month-${month + 1}`] : [`month-${month + 1}`, String(year)] });
    isYearSaid ||= day >= from;
    if (pxPerDay < 4) continue;
    const length = dayNumber(year, month + 1) - day;
    for (let d = 2; d <= length; d++) marks.push({ day: day + d - 1, level: 'day', label: days && d % days === 0 ? [String(d)] : undefined });
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
  // What fills the axis with its doubt gives way to what stands at its day.
  const weight = (/** @type {typeof marks[0]} */ { event, bounds }) => event.importance + (xOf(bounds[3]) - xOf(bounds[0]) > width / 3 ? 2 : 0);
  const order = [...marks].sort((a, b) => weight(a) - weight(b) || a.bounds[0] - b.bounds[0]);
  /** @type {{mark: typeof marks[0], left: number, right: number}[]} */
  const unnamed = [];
  for (const mark of order) {
    const left = xOf(mark.bounds[0]);
    const right = Math.max(left + 7, xOf(mark.bounds[3] + 1));
    const name = shorten(nameOf(mark.event), measure);
    const end = right + 8 + measure(name) * 1.06;
    const lane = end < width ? claim(left - 6, end + 8) : -1;
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
