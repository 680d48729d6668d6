// The pointer on the axis: the wheel and two fingers stretch it, dragging the scale of years moves it.

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./timeline.js').Timeline} Timeline */

const STILL_PX = 4; // a press that moves no farther is a click

export class Gestures {
  #axis;
  #scale;
  #timeline;
  #state;
  #abort = new AbortController();
  /** @type {Map<number, number>} where each finger is */
  #fingers = new Map();
  /** @type {{distance: number, middle: number, from: number, to: number}|null} two fingers, as they came down */
  #pinch = null;
  /** The time shown when the first finger came down. */
  #before;

  /**
   * @param {HTMLElement} root
   * @param {Timeline} timeline
   * @param {State} state
   */
  constructor(root, timeline, state) {
    this.#axis = /** @type {HTMLElement} */ (root.querySelector('.axis'));
    this.#scale = /** @type {HTMLElement} */ (root.querySelector('#axis-scale'));
    this.#timeline = timeline;
    this.#state = state;
    this.#before = state.view.time;
  }

  start() {
    const { signal } = this.#abort;
    this.#axis.addEventListener('wheel', e => this.#wheel(e), { signal, passive: false });
    for (const type of /** @type {const} */ (['pointerdown', 'pointermove', 'pointerup', 'pointercancel'])) {
      this.#axis.addEventListener(type, e => this.#touch(e), { signal, capture: true });
    }
    this.#scale.addEventListener('pointerdown', e => this.#drag(e), { signal });
  }

  stop() {
    this.#abort.abort();
  }

  /** @param {WheelEvent} e */
  #wheel(e) {
    e.preventDefault();
    const sideways = e.shiftKey ? e.deltaY : e.deltaX;
    if (Math.abs(sideways) > Math.abs(e.shiftKey ? e.deltaX : e.deltaY)) this.#timeline.pan(Math.sign(sideways) * 0.08);
    else this.#timeline.zoom(e.deltaY > 0 ? 1.25 : 0.8, this.#xOf(e));
  }

  /** @param {PointerEvent} e */
  #touch(e) {
    if (e.pointerType !== 'touch') return;
    if (e.type === 'pointerup' || e.type === 'pointercancel') {
      this.#fingers.delete(e.pointerId);
      if (!this.#fingers.size && this.#pinch) {
        this.#pinch = null;
        this.#timeline.gripped = false;
      }
      return;
    }
    if (e.type === 'pointermove' && !this.#fingers.has(e.pointerId)) return;
    if (!this.#fingers.size) this.#before = this.#state.view.time;
    this.#fingers.set(e.pointerId, this.#xOf(e));
    if (this.#fingers.size !== 2) return;
    e.stopPropagation();
    const [a, b] = [...this.#fingers.values()];
    const distance = Math.max(20, Math.abs(a - b));
    const middle = (a + b) / 2;
    if (!this.#pinch) {
      this.#timeline.gripped = true;
      this.#timeline.forget();
      this.#state.showTime(this.#before); // the first finger meant the axis too, and not the slider
      this.#pinch = { distance, middle: this.#timeline.axis.dayAt(middle), ...this.#timeline.window };
      return;
    }
    // The day that was between the fingers stays between them.
    const length = (this.#pinch.to - this.#pinch.from) * this.#pinch.distance / distance;
    const from = this.#pinch.middle - this.#timeline.axis.shareAt(middle) * length;
    this.#timeline.showWindow(from, from + length);
  }

  /** @param {PointerEvent} down */
  #drag(down) {
    if (down.button) return;
    down.preventDefault();
    this.#scale.setPointerCapture(down.pointerId);
    const grip = new AbortController();
    const { signal } = grip;
    const { from, to } = this.#timeline.window;
    const start = this.#xOf(down);
    const perPixel = (to - from) / this.#timeline.axis.width;
    let moved = false;
    this.#scale.addEventListener('pointermove', e => {
      const by = this.#xOf(e) - start;
      moved ||= Math.abs(by) > STILL_PX;
      if (moved && this.#fingers.size < 2) this.#timeline.showWindow(from - by * perPixel, to - by * perPixel);
    }, { signal });
    this.#scale.addEventListener('pointerup', e => {
      grip.abort();
      if (!moved) this.#timeline.byHand(() => this.#state.showDay(Math.round(this.#timeline.axis.dayAt(this.#xOf(e)))));
    }, { signal });
    this.#scale.addEventListener('pointercancel', () => grip.abort(), { signal });
  }

  /** @param {MouseEvent} e */
  #xOf(e) {
    return e.clientX - this.#axis.getBoundingClientRect().left;
  }
}
