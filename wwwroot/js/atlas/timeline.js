// The timeline: slider, drawn axis, play, steps, the typed date, the keys, and the date in words in the cartouche.

import { UNITS, dayNumber, partsOf, spanContaining } from '../shared/days.js';
import { Track } from './engine.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {import('../shared/days.js').Span} Span */

const THUMB = 20; // px; the slider's value runs from half a thumb after its left end to half a thumb before its right
const SHORTEST_WINDOW = 366; // days
const REST_MS = 180; // without a move for so long, the hand rests
const PLAY_QUIET_MS = 380;
const PLAY_EVENT_MS = 1100;
const PLAY_MORE_MS = 260;
const PLAY_LONGEST_MS = 2600;
const PLAY_STILL_MS = 2600; // under prefers-reduced-motion, from event to event

/** The rows of the histogram, from the axis up; what is in none is in the last. */
const GROUPS = /** @type {const} */ ({
  fights: ['battle', 'capture', 'raid', 'campaign', 'war', 'rebellion', 'mobilisation'],
  people: ['migration', 'flight', 'disaster', 'captivity', 'release'],
  rule: [],
});
const GROUP_NAMES = /** @type {(keyof typeof GROUPS)[]} */ (Object.keys(GROUPS));

export class Timeline {
  #root;
  #state;
  #atlas;
  #language;
  #range;
  #axis;
  #window;
  #playing = 0;
  #frame = 0;
  #pending = NaN;
  #lastScrub = -Infinity;
  #abort = new AbortController();
  #still = matchMedia('(prefers-reduced-motion: reduce)');
  #observer = new ResizeObserver(() => this.#draw());
  #starts;
  /** Moments at which something comes into view, so that play knows where to linger. */
  #ahead;

  /**
   * @param {HTMLElement} root the sheet
   * @param {State} state
   * @param {Atlas} atlas
   * @param {Language} language
   */
  constructor(root, state, atlas, language) {
    this.#root = root;
    this.#state = state;
    this.#atlas = atlas;
    this.#language = language;
    this.#range = /** @type {HTMLInputElement} */ (root.querySelector('#time'));
    this.#axis = new Axis(/** @type {HTMLCanvasElement} */ (root.querySelector('#axis')), atlas, language);
    this.#window = { from: atlas.first, to: atlas.last };
    this.#starts = Float64Array.from(atlas.events.filter(e => e.bounds[3] >= atlas.first && e.bounds[0] <= atlas.last), e => Math.max(e.bounds[0], atlas.first)).sort();
    this.#ahead = new Track(atlas.events.map(e => e.bounds));
  }

  start() {
    const { signal } = this.#abort;
    const on = (/** @type {string} */ selector, /** @type {string} */ type, /** @type {(e: any) => void} */ act) =>
      this.#root.querySelector(selector)?.addEventListener(type, act, { signal });
    on('#time', 'input', () => this.#scrub());
    on('#time', 'change', () => this.#settle());
    on('#play', 'click', () => this.toggle());
    on('#step-back', 'click', () => this.#byHand(() => this.#state.stepTime(-1)));
    on('#step-forward', 'click', () => this.#byHand(() => this.#state.stepTime(1)));
    on('#previous-event', 'click', () => this.#byHand(() => this.#toEvent(-1)));
    on('#next-event', 'click', () => this.#byHand(() => this.#toEvent(1)));
    on('#unit', 'change', e => this.#state.setUnit(e.target.value));
    on('#go', 'submit', e => void this.#go(e));
    on('#typed', 'input', e => e.target.setCustomValidity(''));
    on('#axis-in', 'click', () => this.#zoom(0.4));
    on('#axis-out', 'click', () => this.#zoom(2.5));
    on('.axis', 'wheel', e => {
      e.preventDefault();
      this.#zoom(e.deltaY > 0 ? 1.25 : 0.8, e.offsetX);
    });
    document.addEventListener('keydown', e => this.#key(e), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#draw(), { signal });
    document.fonts.addEventListener('loadingdone', () => this.#draw(), { signal });
    this.#observer.observe(/** @type {Element} */ (this.#root.querySelector('.axis')));
    this.#state.on('mode', () => this.#draw());
    this.#state.on('time', () => this.#show());
    this.#applyWindow();
    this.#show();
  }

  stop() {
    this.pause();
    this.#abort.abort();
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  get playing() {
    return this.#playing !== 0;
  }

  toggle() {
    if (this.playing) this.pause(); else this.play();
  }

  play() {
    const { time } = this.#state.view;
    if (time.last >= this.#state.range.last) this.#state.showDay(this.#state.range.first);
    this.#showPlaying(true);
    this.#schedule();
  }

  pause() {
    if (!this.playing) return;
    clearTimeout(this.#playing);
    this.#playing = 0;
    this.#showPlaying(false);
  }

  #schedule() {
    this.#playing = window.setTimeout(() => {
      if (this.#still.matches) this.#toEvent(1); else this.#state.stepTime(1);
      if (this.#state.view.time.last >= this.#state.range.last) this.pause();
      else this.#schedule();
    }, this.#linger());
  }

  /** How long to stay on what is shown: the more has just come into view, the longer. */
  #linger() {
    const { first, last } = this.#state.view.time;
    const came = this.#ahead.moveTo(first, last).filter(i => this.#ahead.presence(i) && this.#atlas.events[i].importance < 3).length;
    if (this.#still.matches) return PLAY_STILL_MS;
    return came ? Math.min(PLAY_EVENT_MS + PLAY_MORE_MS * came, PLAY_LONGEST_MS) : PLAY_QUIET_MS;
  }

  /** @param {boolean} playing */
  #showPlaying(playing) {
    const button = /** @type {HTMLElement} */ (this.#root.querySelector('#play'));
    button.classList.toggle('is-playing', playing);
    button.setAttribute('aria-label', this.#language.text(playing ? 'pause' : 'play'));
    button.title = this.#language.text(playing ? 'pause' : 'play');
    this.#root.classList.toggle('is-playing', playing);
  }

  /**
   * A step by hand ends the play.
   * @param {() => void} act
   */
  #byHand(act) {
    this.pause();
    act();
  }

  /** One drawing per frame however many moves the pointer makes. */
  #scrub() {
    this.pause();
    this.#lastScrub = performance.now();
    this.#pending = Number(this.#range.value);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#state.showDay(this.#pending);
    });
  }

  /** Whether the slider is being moved. Fades that overtake one another are seen by nobody and paid for by everyone: then there are none. */
  get scrubbing() {
    return performance.now() - this.#lastScrub < REST_MS;
  }

  #settle() {
    const { first } = this.#state.view.time;
    this.#range.value = String(first);
  }

  /** @param {1|-1} by */
  #toEvent(by) {
    const { unit, first, last } = this.#state.view.time;
    const day = by > 0 ? this.#starts.find(start => start > last) : this.#starts.findLast(start => start < first);
    if (day !== undefined) this.#state.showTime(spanContaining(unit, day));
  }

  /** @param {SubmitEvent} submit */
  async #go(submit) {
    submit.preventDefault();
    const { readDate } = await import('../shared/typed.js');
    const field = /** @type {HTMLInputElement} */ (this.#root.querySelector('#typed'));
    const span = readDate(field.value, this.#language);
    const { first, last } = this.#state.range;
    const outside = span && (span.last < first || span.first > last);
    field.setCustomValidity(span && !outside ? '' : this.#language.text(outside ? 'date-outside' : 'date-unread'));
    if (!field.reportValidity() || !span) return;
    this.pause();
    field.value = '';
    field.blur();
    this.#state.showTime(span, { deliberate: true });
  }

  /** @param {KeyboardEvent} e */
  #key(e) {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
    const target = /** @type {HTMLElement} */ (e.target);
    const slider = target === this.#range;
    if (!slider && target.matches('input, select, textarea, [contenteditable]')) return;
    const scrolls = !slider && target.closest('#panel, #twin, #legend');
    const onMap = target.closest('#map');
    const act = this.#action(e.key, { slider, scrolls: Boolean(scrolls), onMap: Boolean(onMap), button: target.matches('button, a, summary, [role=button]') });
    if (!act) return;
    e.preventDefault();
    act();
  }

  /**
   * @param {string} key
   * @param {{slider: boolean, scrolls: boolean, onMap: boolean, button: boolean}} where
   * @returns {(() => void)|undefined}
   */
  #action(key, { slider, scrolls, onMap, button }) {
    const { first, last } = this.#state.range;
    const steps = (/** @type {number} */ n) => () => this.#byHand(() => this.#state.stepTime(n));
    if (key === ' ' && !button) return () => this.toggle();
    if (key === '?') return () => /** @type {HTMLDialogElement|null} */ (document.querySelector('#help'))?.showModal();
    if (key === '/') return () => /** @type {HTMLElement|null} */ (document.querySelector('input[type=search]') ?? document.querySelector('#typed'))?.focus();
    if (key === 'n' || key === 'N') return () => this.#byHand(() => this.#toEvent(1));
    if (key === 'p' || key === 'P') return () => this.#byHand(() => this.#toEvent(-1));
    if (onMap) return undefined; // there the arrows move the map and + and − scale it
    if (key === 'ArrowRight' || (slider && key === 'ArrowUp')) return steps(1);
    if (key === 'ArrowLeft' || (slider && key === 'ArrowDown')) return steps(-1);
    if (key === '+' || key === '=') return () => this.#zoom(0.5);
    if (key === '-' || key === '−') return () => this.#zoom(2);
    if (scrolls) return undefined;
    switch (key) {
      case 'PageUp': return steps(10);
      case 'PageDown': return steps(-10);
      case 'Home': return () => this.#byHand(() => this.#state.showDay(first));
      case 'End': return () => this.#byHand(() => this.#state.showDay(last));
      default: return undefined;
    }
  }

  /**
   * Stretches or shrinks the part of the axis that is shown.
   * @param {number} factor below 1 opens it up
   * @param {number} [x] the point that stays; without it, the date shown
   */
  #zoom(factor, x) {
    const { first, last } = this.#state.range;
    const { from, to } = this.#window;
    const day = x === undefined ? (this.#state.view.time.first + this.#state.view.time.last) / 2 : this.#axis.dayAt(x);
    const length = Math.max(SHORTEST_WINDOW, Math.min(last - first, (to - from) * factor));
    const start = Math.max(first, Math.min(last - length, day - (day - from) / (to - from) * length));
    this.#window = { from: Math.round(start), to: Math.round(start + length) };
    this.#applyWindow();
    this.#show();
  }

  #applyWindow() {
    this.#range.min = String(this.#window.from);
    this.#range.max = String(this.#window.to);
    this.#range.step = '1';
    this.#draw();
  }

  #draw() {
    this.#axis.draw(this.#window);
    this.#showSpan();
  }

  #show() {
    const { time } = this.#state.view;
    const { from, to } = this.#window;
    if (time.first < from || time.last > to) {
      const length = to - from;
      const start = Math.max(this.#state.range.first, Math.min(this.#state.range.last - length, Math.round((time.first + time.last - length) / 2)));
      if (start !== from) {
        this.#window = { from: start, to: start + length };
        this.#applyWindow();
      }
    }
    const words = this.#language.date(time);
    // While the hand is on the slider its thumb stays under the hand.
    if (!this.#range.matches(':active')) this.#range.value = String(time.first);
    this.#range.setAttribute('aria-valuetext', words);
    const date = /** @type {HTMLElement} */ (this.#root.querySelector('#date'));
    date.textContent = words;
    const unit = /** @type {HTMLSelectElement} */ (this.#root.querySelector('#unit'));
    if (UNITS.includes(time.unit) && unit.value !== time.unit) unit.value = time.unit;
    this.#showSpan();
  }

  #showSpan() {
    const band = /** @type {HTMLElement} */ (this.#root.querySelector('#axis-span'));
    const { first, last } = this.#state.view.time;
    const left = this.#axis.xOf(first);
    const width = Math.max(2, this.#axis.xOf(last + 1) - left);
    band.style.transform = `translateX(${left.toFixed(1)}px) scaleX(${width.toFixed(1)})`;
  }
}

/** What is drawn above the slider: how much happened when, the stages, the years, and the whiskers of doubtful dates. */
class Axis {
  #canvas;
  #atlas;
  #language;
  #window = { from: 0, to: 1 };
  #width = 1;
  /** @type {Map<string, Float64Array[]>} */
  #counts = new Map();

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Atlas} atlas
   * @param {Language} language
   */
  constructor(canvas, atlas, language) {
    this.#canvas = canvas;
    this.#atlas = atlas;
    this.#language = language;
  }

  /** @param {number} day */
  xOf(day) {
    const { from, to } = this.#window;
    return THUMB / 2 + (day - from) / (to - from) * (this.#width - THUMB);
  }

  /** @param {number} x */
  dayAt(x) {
    const { from, to } = this.#window;
    return from + (x - THUMB / 2) / (this.#width - THUMB) * (to - from);
  }

  /** @param {{from: number, to: number}} window days */
  draw(window) {
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
    for (const event of this.#atlas.events) {
      const row = rows[groupOf(event)];
      const from = Math.max(0, index(event.bounds[0]));
      const to = Math.min(length - 1, index(event.bounds[3]));
      for (let i = from; i <= to; i++) row[i] += 1 / (to - from + 1);
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
    for (const { importance, bounds } of this.#atlas.events) {
      const [startMin, startMax, endMin, endMax] = bounds;
      if (importance > 1 || (startMax - startMin < 360 && endMax - endMin < 360)) continue;
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

/** @param {AtlasEvent} event */
function groupOf({ kind }) {
  const row = GROUP_NAMES.findIndex(name => /** @type {readonly string[]} */ (GROUPS[name]).includes(kind));
  return row < 0 ? GROUP_NAMES.length - 1 : row;
}
