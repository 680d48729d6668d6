// Play: from event to event, with pauses to read.

import { spanContaining } from '../shared/days.js';
import { Track } from './engine.js';
import { filterOf } from './filters.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./timeline.js').Timeline} Timeline */
/** @typedef {import('../shared/language.js').Language} Language */

const STOP_MS = 900; // where nothing but lesser events came
const READ_MS = 700; // for each event of weight
const LONGEST_MS = 4200;
const STILL_MS = 2600; // under prefers-reduced-motion, at least
const GLIDE_MS = 110; // in quiet time so long from one sight to the next,
const GLIDE_SHARE = 0.5; // and so much of it passes at once
const SPEEDS = /** @type {const} */ ({ slower: 1.8, normal: 1, faster: 0.5 });

export class Player {
  #root;
  #state;
  #timeline;
  #atlas;
  #language;
  #timer = 0;
  /** @type {keyof typeof SPEEDS} */
  #speed = 'normal';
  #still = matchMedia('(prefers-reduced-motion: reduce)');
  #abort = new AbortController();
  /** First days on which something begins. */
  #starts;
  /** What has come into view since the last stop, so that play knows where to linger. */
  #came;

  /**
   * @param {HTMLElement} root the sheet
   * @param {{state: State, timeline: Timeline, atlas: Atlas, language: Language}} parts
   */
  constructor(root, { state, timeline, atlas, language }) {
    this.#root = root;
    this.#state = state;
    this.#timeline = timeline;
    this.#atlas = atlas;
    this.#language = language;
    this.#starts = startsOf(atlas);
    this.#came = new Track(atlas.events.map(e => e.bounds), atlas.events.map(e => e.spans));
  }

  start() {
    const { signal } = this.#abort;
    this.#find('#play').addEventListener('click', () => this.toggle(), { signal });
    this.#find('#speed').addEventListener('click', () => this.#changeSpeed(), { signal });
    this.#timeline.onHand(() => this.pause());
    this.#state.on('filters', () => this.#filter());
    if (filterOf(this.#state.view.filter, this.#atlas.polities)) this.#filter();
    this.#showSpeed();
  }

  stop() {
    this.pause();
    this.#abort.abort();
  }

  toggle() {
    if (this.#timer) this.pause(); else this.play();
  }

  play() {
    const { range } = this.#state;
    if (this.#state.view.time.last >= range.last) this.#state.showDay(range.first);
    this.#showPlaying(true);
    this.#read();
  }

  pause() {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#showPlaying(false);
  }

  /** @param {1|-1} by */
  toEvent(by) {
    const day = this.#next(by);
    if (day !== undefined) this.#state.showDay(day);
  }

  /** Goes to the events that are shown, and passes over the others. */
  #filter() {
    const passes = filterOf(this.#state.view.filter, this.#atlas.polities);
    this.#timeline.filter(passes);
    this.#starts = startsOf({ ...this.#atlas, events: this.#timeline.axis.events });
  }

  /**
   * The first day after what is shown, or the last before it, on which something begins.
   * @param {1|-1} by
   */
  #next(by) {
    const { first, last } = this.#state.view.time;
    return by > 0 ? this.#starts.find(start => start > last) : this.#starts.findLast(start => start < first);
  }

  /** Stays on what is shown for as long as it takes to read, then goes on. */
  #read() {
    const pause = this.#reading() * SPEEDS[this.#speed];
    this.#showProgress(pause);
    this.#timer = window.setTimeout(() => this.#go(), pause);
  }

  #go() {
    const day = this.#next(1);
    if (day === undefined) {
      this.#state.showDay(this.#state.range.last);
      this.pause();
      return;
    }
    const { unit, last } = this.#state.view.time;
    const quiet = spanContaining(unit, day).first - last - 1;
    if (quiet <= 0 || this.#still.matches) {
      this.#state.showDay(day);
      this.#read();
      return;
    }
    const length = last + 1 - spanContaining(unit, last).first;
    this.#state.showDay(last + Math.max(length, Math.ceil(quiet * GLIDE_SHARE)));
    this.#timer = window.setTimeout(() => this.#go(), GLIDE_MS);
  }

  #reading() {
    const { first, last } = this.#state.view.time;
    const came = this.#came.moveTo(first, last).filter(i => this.#came.presence(i) && this.#atlas.events[i].importance < 3).length;
    const pause = Math.min(STOP_MS + READ_MS * came, LONGEST_MS);
    return this.#still.matches ? Math.max(STILL_MS, pause) : pause;
  }

  #changeSpeed() {
    const speeds = /** @type {(keyof typeof SPEEDS)[]} */ (Object.keys(SPEEDS));
    this.#speed = speeds[(speeds.indexOf(this.#speed) + 1) % speeds.length];
    this.#showSpeed();
  }

  #showSpeed() {
    const button = this.#find('#speed');
    const words = this.#language.text('speed', { speed: this.#language.text(`speed-${this.#speed}`) });
    button.dataset.speed = this.#speed;
    button.setAttribute('aria-label', words);
    button.title = words;
  }

  /** @param {boolean} playing */
  #showPlaying(playing) {
    const button = this.#find('#play');
    button.classList.toggle('is-playing', playing);
    button.setAttribute('aria-label', this.#language.text(playing ? 'pause' : 'play'));
    button.title = this.#language.text(playing ? 'pause' : 'play');
    this.#root.classList.toggle('is-playing', playing);
    if (!playing) this.#find('#play-note').textContent = '';
  }

  /**
   * How far it has come, and a ring around the button that closes when it goes on.
   * @param {number} pause ms
   */
  #showProgress(pause) {
    const { last } = this.#state.view.time;
    const passed = this.#starts.findLastIndex(start => start <= last) + 1;
    this.#find('#play-note').textContent = this.#language.text('play-progress', { passed, all: this.#starts.length });
    const ring = this.#find('#play .ring');
    for (const animation of ring.getAnimations()) animation.cancel();
    if (!this.#still.matches) ring.animate([{ strokeDashoffset: 100 }, { strokeDashoffset: 0 }], { duration: pause });
  }

  /** @param {string} selector */
  #find(selector) {
    return /** @type {HTMLElement} */ (this.#root.querySelector(selector));
  }
}

/**
 * When the events of the atlas begin, in order. Of a set of dates each counts: nothing happened between them.
 * @param {Pick<Atlas, 'events'|'first'|'last'>} atlas
 */
export function startsOf({ events, first, last }) {
  return Float64Array.from(events.flatMap(event => event.spans ?? [event.bounds]).filter(([startMin, , , endMax]) => endMax >= first && startMin <= last),
    ([startMin]) => Math.max(startMin, first)).sort();
}
