// The timeline: the slider, the drawn axis over it, the part of time that both show, and the date in words in the cartouche.

import { dayNumber, partsOf, step } from '../shared/days.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {{from: number, to: number}} Window the days that the axis shows, inclusive */

const THUMB = 20; // px; the slider's value runs from half a thumb after its left end to half a thumb before its right
const SHORTEST_WINDOW = 45; // days
const DETAIL_DAYS = 9 * 366; // in less time than this, events stand one by one
const LONG_DATE = 16; // characters
const REST_MS = 180; // without a move for so long, the hand rests

/** The rows of the histogram, from the axis up; what is in none is in the last. */
const GROUPS = /** @type {const} */ ({
  fights: ['battle', 'capture', 'raid', 'campaign', 'war', 'rebellion', 'mobilisation'],
  people: ['migration', 'flight', 'disaster', 'captivity', 'release'],
  rule: [],
});
export const GROUP_NAMES = /** @type {(keyof typeof GROUPS)[]} */ (Object.keys(GROUPS));

export class Timeline {
  #root;
  #state;
  #language;
  #range;
  #date;
  #words;
  #band;
  #window;
  #frame = 0;
  #pending = NaN;
  #lastScrub = -Infinity;
  #abort = new AbortController();
  #observer = new ResizeObserver(() => this.#draw());
  /** @type {(() => void)[]} */
  #onDraw = [];
  /** @type {(() => void)[]} */
  #onHand = [];
  /** Single events on the axis, once it has been opened so far. @type {import('./detail.js').Detail|undefined} */
  detail;
  /** Whether two fingers stretch the axis, of which the slider would follow one. */
  gripped = false;

  /**
   * @param {HTMLElement} root the sheet
   * @param {State} state
   * @param {Atlas} atlas
   * @param {Language} language
   */
  constructor(root, state, atlas, language) {
    this.#root = root;
    this.#state = state;
    this.#language = language;
    this.#range = /** @type {HTMLInputElement} */ (root.querySelector('#time'));
    this.#band = new Band(/** @type {HTMLCanvasElement} */ (root.querySelector('#axis-span')));
    this.#date = /** @type {HTMLElement} */ (root.querySelector('#date'));
    this.#words = document.createTextNode(this.#date.textContent ?? '');
    this.#date.replaceChildren(this.#words);
    this.axis = new Axis(/** @type {HTMLCanvasElement} */ (root.querySelector('#axis')), atlas, language);
    this.#window = { from: atlas.first, to: atlas.last };
  }

  start() {
    const { signal } = this.#abort;
    this.#range.addEventListener('input', () => this.#scrub(), { signal });
    this.#range.addEventListener('change', () => this.#showValue(), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#draw(), { signal });
    document.fonts.addEventListener('loadingdone', () => this.#draw(), { signal });
    this.#observer.observe(/** @type {Element} */ (this.#root.querySelector('.axis')));
    this.#state.on('mode', () => this.#draw());
    this.#state.on('time', () => this.#show());
    this.#applyWindow();
    this.#show();
  }

  stop() {
    this.#abort.abort();
    this.#observer.disconnect();
    this.forget();
  }

  get window() {
    return this.#window;
  }

  /** Whether so little time is shown that events stand one by one. */
  get isOpened() {
    return this.#window.to - this.#window.from < DETAIL_DAYS;
  }

  /** @param {((event: AtlasEvent) => boolean)|null} passes which events the axis tells of; null: all */
  filter(passes) {
    this.axis.filter(passes);
    this.#draw();
  }

  /** @param {() => void} tell called after each drawing of the axis, and once now */
  onDraw(tell) {
    this.#onDraw.push(tell);
    tell();
  }

  /** @param {() => void} tell called when the reader takes time into his own hand */
  onHand(tell) {
    this.#onHand.push(tell);
  }

  /** @param {() => void} act */
  byHand(act) {
    for (const tell of this.#onHand) tell();
    act();
  }

  /** One drawing per frame however many moves the pointer makes. */
  #scrub() {
    const { time } = this.#state.view;
    if (time.ends || this.gripped) return;
    const day = Number(this.#range.value);
    this.byHand(() => this.hold());
    // A screen reader moves a slider by its smallest step, which here is a day: it means the next unit.
    this.#pending = Math.abs(day - time.first) === 1 && !this.#range.matches(':active') ? step(time, day - time.first).first : day;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#state.showDay(this.#pending);
    });
  }

  /** Forgets a move of the slider that is not yet drawn. */
  forget() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Whether the slider is being moved. Fades that overtake one another are seen by nobody and paid for by everyone: then there are none. */
  get scrubbing() {
    return performance.now() - this.#lastScrub < REST_MS;
  }

  /** The hand moves the slider, or a handle of the range. */
  hold() {
    this.#lastScrub = performance.now();
  }

  /**
   * Stretches or shrinks the part of the axis that is shown.
   * @param {number} factor below 1 opens it up
   * @param {number} [x] the point that stays; without it, the date shown comes into the middle
   */
  zoom(factor, x) {
    const { from, to } = this.#window;
    const { first, last } = this.#state.view.time;
    const day = x === undefined ? (first + last) / 2 : this.axis.dayAt(x);
    const share = x === undefined ? 0.5 : this.axis.shareAt(x);
    const length = (to - from) * factor;
    this.showWindow(day - length * share, day + length * (1 - share));
  }

  /** @param {number} share of what the axis shows, to the right */
  pan(share) {
    const { from, to } = this.#window;
    this.showWindow(from + (to - from) * share, to + (to - from) * share);
  }

  /**
   * Shows so many days, or the nearest that lie in the atlas.
   * @param {number} from
   * @param {number} to
   */
  showWindow(from, to) {
    const { first, last } = this.#state.range;
    const length = Math.max(SHORTEST_WINDOW, Math.min(last - first, to - from));
    const start = Math.round(Math.max(first, Math.min(last - length, (from + to - length) / 2)));
    const window = { from: start, to: Math.round(start + length) };
    if (window.from === this.#window.from && window.to === this.#window.to) return;
    this.#window = window;
    this.#applyWindow();
    this.#showValue();
  }

  #applyWindow() {
    const { first, last } = this.#state.range;
    const { from, to } = this.#window;
    this.#range.min = String(from);
    this.#range.max = String(to);
    this.#range.step = '1';
    this.#root.classList.toggle('is-opened', to - from < last - first);
    if (this.isOpened && !this.detail) void this.#open();
    this.#draw();
  }

  async #open() {
    const { Detail } = await import('./detail.js');
    if (this.detail) return;
    this.detail = new Detail(this.#root, { timeline: this, state: this.#state, language: this.#language });
    this.detail.start();
    this.#draw();
  }

  #draw() {
    this.axis.draw(this.#window, this.isOpened ? this.detail : undefined);
    for (const tell of this.#onDraw) tell();
    this.#band.fit(this.axis.width);
    this.#showSpan();
  }

  #show() {
    const { time } = this.#state.view;
    const { from, to } = this.#window;
    // Of a range that is longer than what the axis shows, any part will do.
    const fits = time.last - time.first <= to - from;
    if (fits ? time.first < from || time.last > to : time.last < from || time.first > to) {
      const middle = (time.first + time.last) / 2;
      this.showWindow(middle - (to - from) / 2, middle + (to - from) / 2);
    }
    this.#showValue();
    this.#showSpan();
  }

  #showValue() {
    const { time } = this.#state.view;
    const words = this.#language.date(time);
    // While the hand is on the slider its thumb stays under the hand.
    const value = String(time.first);
    if (this.#range.value !== value && !this.#range.matches(':active')) this.#range.value = value;
    this.#range.setAttribute('aria-valuetext', time.ends ? this.#language.date(time.ends[0]) : words);
    if (this.#words.data === words) return;
    this.#words.data = words; // costs no reckoning of style, as a new text would
    this.#date.classList.toggle('is-long', words.length > LONG_DATE);
  }

  #showSpan() {
    const { first, last } = this.#state.view.time;
    const left = this.axis.xOf(first);
    this.#band.move(left, Math.max(2, this.axis.xOf(last + 1) - left));
  }
}

/** What the time shown takes of the axis. */
class Band {
  #canvas;
  #context;
  #ratio = 1;

  /** @param {HTMLCanvasElement} canvas one row of pixels */
  constructor(canvas) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d', { willReadFrequently: true }); // one row of pixels is written faster without the graphics processor
  }

  /**
   * Takes the width of the axis and the ink of the theme.
   * @param {number} width
   */
  fit(width) {
    this.#ratio = devicePixelRatio || 1;
    this.#canvas.width = Math.round(width * this.#ratio);
    if (this.#context) this.#context.fillStyle = getComputedStyle(this.#canvas).color;
  }

  /**
   * @param {number} left
   * @param {number} width
   */
  move(left, width) {
    this.#context?.clearRect(0, 0, this.#canvas.width, 1);
    this.#context?.fillRect(left * this.#ratio, 0, width * this.#ratio, 1);
  }
}

/** What is drawn above the slider: how much happened when, the stages, the years, and the whiskers of doubtful dates. */
export class Axis {
  #canvas;
  #atlas;
  #language;
  #window = { from: 0, to: 1 };
  #width = 1;
  /** @type {Map<string, Float64Array[]>} */
  #counts = new Map();
  #events;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Atlas} atlas
   * @param {Language} language
   */
  constructor(canvas, atlas, language) {
    this.#canvas = canvas;
    this.#atlas = atlas;
    this.#events = atlas.events;
    this.#language = language;
  }

  /** The events that the axis tells of. */
  get events() {
    return this.#events;
  }

  /** @param {((event: AtlasEvent) => boolean)|null} passes */
  filter(passes) {
    this.#events = passes ? this.#atlas.events.filter(passes) : this.#atlas.events;
    this.#counts.clear();
  }

  /** @param {number} day */
  xOf(day) {
    const { from, to } = this.#window;
    return THUMB / 2 + (day - from) / (to - from) * (this.#width - THUMB);
  }

  /** @param {number} x */
  dayAt(x) {
    const { from, to } = this.#window;
    return from + this.shareAt(x) * (to - from);
  }

  /** @param {number} x */
  shareAt(x) {
    return (x - THUMB / 2) / (this.#width - THUMB);
  }

  get width() {
    return this.#width;
  }

  /**
   * @param {Window} window
   * @param {import('./detail.js').Detail} [detail] draws single events and days instead of how many there were
   */
  draw(window, detail) {
    const box = this.#canvas.getBoundingClientRect();
    if (!box.width || !box.height) return;
    this.#window = window;
    this.#width = box.width;
    const ratio = devicePixelRatio || 1;
    this.#canvas.width = Math.round(box.width * ratio);
    this.#canvas.height = Math.round(box.height * ratio);
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.scale(ratio, ratio);
    const style = getComputedStyle(this.#canvas);
    const ink = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
    const size = parseFloat(style.fontSize);
    const years = size * 1.35;
    const stages = size * 1.4;
    const floor = box.height - years - stages;
    this.#drawStages(context, floor, stages, ink, style, size);
    this.#drawYears(context, floor, box.height, ink, style, size);
    if (detail) {
      detail.draw(context, { floor, bottom: box.height, window, width: this.#width, ink, font: style.fontFamily, size });
      return;
    }
    this.#drawWhiskers(context, floor, ink);
    this.#drawBars(context, floor - 2, ink);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} floor
   * @param {(name: string) => string} ink
   */
  #drawBars(context, floor, ink) {
    const days = this.#window.to - this.#window.from;
    const bucket = days > 40 * 366 ? 12 : days > 12 * 366 ? 3 : 1;
    const counts = this.#histogram(bucket);
    const { year } = partsOf(this.#atlas.first);
    const highest = Math.max(...counts[0].map((_, i) => counts.reduce((sum, row) => sum + row[i], 0)), 1);
    const unit = (floor - 8) / Math.sqrt(highest);
    for (let i = 0; i < counts[0].length; i++) {
      const left = this.xOf(dayNumber(year, i * bucket));
      const right = this.xOf(dayNumber(year, (i + 1) * bucket));
      if (right < 0 || left > this.#width) continue;
      const total = counts.reduce((sum, row) => sum + row[i], 0);
      const height = Math.sqrt(total) * unit; // by square root, so that the quiet decades do not vanish beside the 1750s
      let top = floor;
      GROUP_NAMES.forEach((group, row) => {
        const part = total ? counts[row][i] / total * height : 0;
        context.fillStyle = ink(`--axis-${group}`);
        context.fillRect(left + 0.5, top - part, Math.max(1, right - left - 1), part);
        top -= part;
      });
    }
  }

  /**
   * Events per bucket and group. One whose date is in doubt is spread over all the time in which it may have been.
   * @param {number} months in a bucket
   */
  #histogram(months) {
    const key = String(months);
    const known = this.#counts.get(key);
    if (known) return known;
    const start = partsOf(this.#atlas.first).year;
    const end = partsOf(this.#atlas.last).year;
    const length = Math.ceil((end - start + 1) * 12 / months);
    const rows = GROUP_NAMES.map(() => new Float64Array(length));
    const index = (/** @type {number} */ day) => {
      const { year, month } = partsOf(day);
      return Math.floor(((year - start) * 12 + month) / months);
    };
    for (const event of this.#events) {
      const row = rows[groupOf(event)];
      const spans = (event.spans ?? [event.bounds]).map(bounds => [Math.max(0, index(bounds[0])), Math.min(length - 1, index(bounds[3]))]);
      const total = spans.reduce((sum, [from, to]) => sum + to - from + 1, 0);
      for (const [from, to] of spans) for (let i = from; i <= to; i++) row[i] += 1 / total;
    }
    this.#counts.set(key, rows);
    return rows;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} top
   * @param {number} height
   * @param {(name: string) => string} ink
   * @param {CSSStyleDeclaration} style
   * @param {number} size
   */
  #drawStages(context, top, height, ink, style, size) {
    context.font = `${size}px ${style.fontFamily}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const stages = this.#atlas.stages;
    stages.forEach(({ name, bounds }, i) => {
      // Where one stage begins in the year in which another ends, the year belongs to the later.
      const end = Math.min(bounds[3] + 1, stages[i + 1]?.bounds[0] ?? Infinity, this.#atlas.last + 1);
      const left = Math.max(0, this.xOf(Math.max(bounds[0], this.#atlas.first)));
      const right = Math.min(this.#width, this.xOf(end));
      if (right <= left) return;
      context.fillStyle = ink(i % 2 ? '--axis-stage-odd' : '--axis-stage-even');
      context.fillRect(left, top + 1, right - left - 1, height - 2);
      const words = this.#language.name(name);
      context.fillStyle = ink('--axis-ink');
      if (context.measureText(words).width < right - left - 8) context.fillText(words, (left + right) / 2, top + height / 2 + 1);
    });
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} floor
   * @param {number} bottom
   * @param {(name: string) => string} ink
   * @param {CSSStyleDeclaration} style
   * @param {number} size
   */
  #drawYears(context, floor, bottom, ink, style, size) {
    const { from, to } = this.#window;
    const first = partsOf(from).year;
    const last = partsOf(to).year;
    const roomy = (this.#width - THUMB) / (last - first + 1);
    const each = [1, 2, 5, 10, 20, 50].find(n => n * roomy > size * 3.6) ?? 50;
    context.font = `${size}px ${style.fontFamily}`;
    context.textBaseline = 'alphabetic';
    context.textAlign = 'center';
    for (let year = first; year <= last + 1; year++) {
      const x = this.xOf(dayNumber(year));
      if (x < 0 || x > this.#width) continue;
      const big = year % each === 0;
      if (!big && roomy < 4) continue;
      context.fillStyle = ink(big ? '--axis-ink' : '--axis-line');
      context.fillRect(Math.round(x), floor - (big ? 4 : 2), 1, big ? 4 : 2);
      if (big && x > size * 1.2 && x < this.#width - size * 1.2) context.fillText(String(year), x, bottom - size * 0.3);
    }
    context.fillStyle = ink('--axis-line');
    context.fillRect(0, floor, this.#width, 1);
  }

  /**
   * A line over all the time in which a decisive event of doubtful date may have begun or ended.
   * @param {CanvasRenderingContext2D} context
   * @param {number} floor
   * @param {(name: string) => string} ink
   */
  #drawWhiskers(context, floor, ink) {
    /** @type {number[]} */
    const rows = [];
    context.strokeStyle = ink('--axis-whisker');
    context.fillStyle = ink('--axis-whisker');
    for (const { importance, bounds, spans } of this.#events) {
      const [startMin, startMax, endMin, endMax] = bounds;
      if (importance > 1 || spans || (startMax - startMin < 360 && endMax - endMin < 360)) continue;
      const left = this.xOf(startMin);
      const right = this.xOf(endMax + 1);
      if (right < 0 || left > this.#width) continue;
      let row = rows.findIndex(end => end < left - 3);
      if (row < 0) row = rows.push(0) - 1;
      rows[row] = right;
      const y = 4.5 + row * 4;
      if (y > floor - 4) continue;
      context.beginPath();
      context.moveTo(left, y - 1.5);
      context.lineTo(left, y + 1.5);
      context.moveTo(right, y - 1.5);
      context.lineTo(right, y + 1.5);
      context.moveTo(left, y);
      context.lineTo(right, y);
      context.stroke();
      if (endMin > startMax) context.fillRect(this.xOf(startMax), y - 1, this.xOf(endMin) - this.xOf(startMax), 2); // surely then
    }
  }
}

/**
 * The row of the histogram that an event belongs to.
 * @param {AtlasEvent} event
 */
export function groupOf({ kind }) {
  const row = GROUP_NAMES.findIndex(name => /** @type {readonly string[]} */ (GROUPS[name]).includes(kind));
  return row < 0 ? GROUP_NAMES.length - 1 : row;
}
