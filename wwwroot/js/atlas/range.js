// The two handles of a range on the axis, and the band between them.

import { step, unitsBetween } from '../shared/days.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./timeline.js').Timeline} Timeline */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {import('../shared/days.js').Span} Span */

const NEAR = 22; // px; nearer than this, a handle is gripped where it is, farther off it comes to the pointer

export class Range {
  #root;
  #axis;
  #state;
  #timeline;
  #language;
  #single;
  /** @type {[HTMLInputElement, HTMLInputElement]} */
  #handles;
  #abort = new AbortController();
  #frame = 0;
  /** @type {() => void} */
  #pending = () => {};
  #ends = () => {};

  /**
   * @param {HTMLElement} root the sheet
   * @param {{state: State, timeline: Timeline, language: Language}} parts
   */
  constructor(root, { state, timeline, language }) {
    this.#root = root;
    this.#axis = /** @type {HTMLElement} */ (root.querySelector('.axis'));
    this.#state = state;
    this.#timeline = timeline;
    this.#language = language;
    this.#single = /** @type {HTMLInputElement} */ (root.querySelector('#time'));
    this.#handles = [this.#handle('range-start'), this.#handle('range-end')];
  }

  start() {
    const { signal } = this.#abort;
    this.#handles.forEach((handle, i) => {
      const which = /** @type {0|1} */ (i);
      handle.addEventListener('keydown', e => this.#key(e, which), { signal });
      handle.addEventListener('input', () => this.#byTool(which), { signal });
    });
    this.#axis.addEventListener('pointerdown', e => this.#down(e), { signal });
    this.#ends = this.#state.on('time', () => this.#show());
    this.#timeline.onDraw(() => this.#show());
  }

  stop() {
    this.#ends();
    this.#abort.abort();
    cancelAnimationFrame(this.#frame);
    for (const handle of this.#handles) handle.remove();
  }

  /** @param {'range-start'|'range-end'} id */
  #handle(id) {
    const handle = document.createElement('input');
    handle.type = 'range';
    handle.id = id;
    handle.className = 'handle';
    handle.autocomplete = 'off';
    handle.setAttribute('aria-label', this.#language.text(id));
    this.#single.after(handle);
    return handle;
  }

  #show() {
    const { time } = this.#state.view;
    const { ends } = time;
    this.#root.classList.toggle('is-range', Boolean(ends));
    const focused = document.activeElement;
    this.#single.hidden = Boolean(ends);
    for (const handle of this.#handles) handle.hidden = !ends;
    if (ends && focused === this.#single) this.#handles[1].focus();
    else if (!ends && this.#handles.some(handle => handle === focused)) this.#single.focus();
    if (!ends) return;
    const { from, to } = this.#timeline.window;
    const days = [time.first, time.last];
    this.#handles.forEach((handle, i) => {
      handle.min = String(from);
      handle.max = String(to);
      handle.value = String(days[i]);
      handle.classList.toggle('is-outside', days[i] < from || days[i] > to);
      handle.setAttribute('aria-valuetext', this.#language.date(ends[i]));
    });
  }

  /**
   * @param {KeyboardEvent} e
   * @param {0|1} which
   */
  #key(e, which) {
    if (e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return;
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[e.key];
    const { first, last } = this.#state.range;
    const day = { Home: first, End: last }[e.key] ?? (by && this.#dayOf(which, by));
    if (day === undefined) return;
    e.preventDefault(); // what the keys do elsewhere, they do not do here
    this.#timeline.byHand(() => this.#state.moveEnd(which, day));
  }

  /**
   * The day to which an end goes in so many steps.
   * @param {0|1} which
   * @param {number} by
   */
  #dayOf(which, by) {
    const { unit, first, last } = this.#state.view.time;
    return step({ unit, first: which ? last : first, last }, by).first;
  }

  /**
   * A screen reader moves a slider by its smallest step, which here is a day: it means the next unit.
   * @param {0|1} which
   */
  #byTool(which) {
    const { first, last } = this.#state.view.time;
    const day = Number(this.#handles[which].value);
    const by = day - (which ? last : first);
    if (by) this.#timeline.byHand(() => this.#state.moveEnd(which, Math.abs(by) === 1 ? this.#dayOf(which, by) : day));
  }

  /** @param {PointerEvent} down */
  #down(down) {
    const { time } = this.#state.view;
    if (!time.ends || down.button || this.#timeline.detail?.eventAt(down) || (down.target instanceof Element && down.target.closest('#axis-scale'))) return;
    down.preventDefault();
    const { axis } = this.#timeline;
    const x = this.#xOf(down);
    const at = gripAt(x, axis.xOf(time.first), axis.xOf(time.last));
    const move = at === 'band' ? this.#bandMover(time, axis.dayAt(x)) : this.#handleMover(at, x);
    if (at !== 'band') this.#handles[at].focus({ preventScroll: true });
    this.#axis.classList.toggle('is-dragged', at === 'band');
    this.#axis.setPointerCapture(down.pointerId);
    const grip = new AbortController();
    const { signal } = grip;
    const end = () => {
      grip.abort();
      this.#axis.classList.remove('is-dragged');
    };
    this.#axis.addEventListener('pointermove', e => this.#soon(() => move(this.#xOf(e))), { signal });
    this.#axis.addEventListener('pointerup', end, { signal });
    this.#axis.addEventListener('pointercancel', end, { signal });
    if (at !== 'band') this.#soon(() => move(x));
  }

  /**
   * @param {Span} from the range as it was gripped
   * @param {number} day that the pointer was on
   */
  #bandMover(from, day) {
    return (/** @type {number} */ x) => {
      const by = unitsBetween(from.unit, from.first, from.first + Math.round(this.#timeline.axis.dayAt(x) - day));
      this.#state.showTime(step(from, by));
    };
  }

  /**
   * @param {0|1} which
   * @param {number} start where the pointer came down
   */
  #handleMover(which, start) {
    const { axis } = this.#timeline;
    const { first, last } = this.#state.view.time;
    const away = axis.xOf(which ? last : first) - start;
    const offset = Math.abs(away) <= NEAR ? away : 0;
    return (/** @type {number} */ x) => this.#state.moveEnd(which, Math.round(axis.dayAt(x + offset)));
  }

  /**
   * One step per frame however many moves the pointer makes.
   * @param {() => void} move
   */
  #soon(move) {
    if (this.#timeline.gripped) return;
    this.#timeline.byHand(() => this.#timeline.hold());
    this.#pending = move;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#pending();
    });
  }

  /** @param {MouseEvent} e */
  #xOf(e) {
    return e.clientX - this.#axis.getBoundingClientRect().left;
  }
}

/**
 * What a pointer grips: the nearer handle, or between the two the band.
 * @param {number} x
 * @param {number} start where the handles are
 * @param {number} end
 * @returns {0|1|'band'}
 */
export function gripAt(x, start, end) {
  const near = Math.min(NEAR, (end - start) / 4);
  if (x > start + near && x < end - near) return 'band';
  return Math.abs(x - start) < Math.abs(x - end) || (end - start < 1 && x < start) ? 0 : 1;
}
