// The step engine: which items of a layer are in view, at the cost of what changes and not of what exists.

/** @typedef {0|1|2} Presence not, possibly, surely in view */
/** @typedef {readonly [startMin: number, startMax: number, endMin: number, endMax: number]} Bounds days, inclusive */

export const NOT = 0;
export const POSSIBLY = 1;
export const SURELY = 2;

const BEGUN_PERHAPS = 1; // startMin ≤ last day of the view
const BEGUN_SURELY = 2; // startMax ≤ last day of the view
const NOT_OVER_SURELY = 4; // endMin ≥ first day of the view
const NOT_OVER_PERHAPS = 8; // endMax ≥ first day of the view

/** One kind of threshold of all spans, sorted, and how many of them the view's edge has passed. */
class Thresholds {
  #days;
  #owners;
  #passed = 0;
  #bit;

  /**
   * @param {number[]} days one per span
   * @param {number} bit the flag that changes when the view's edge passes
   */
  constructor(days, bit) {
    const order = Uint32Array.from(days.keys()).sort((a, b) => days[a] - days[b]);
    this.#owners = order;
    this.#days = Float64Array.from(order, i => days[i]);
    this.#bit = bit;
  }

  /**
   * Walks to an edge and flips the flag of every span whose threshold lies between.
   * @param {number} edge thresholds up to and including this day count as passed
   * @param {Uint8Array} flags
   * @param {(span: number) => void} touch
   */
  walk(edge, flags, touch) {
    const days = this.#days;
    let i = this.#passed;
    while (i < days.length && days[i] <= edge) this.#flip(i++, flags, touch);
    while (i > 0 && days[i - 1] > edge) this.#flip(--i, flags, touch);
    this.#passed = i;
  }

  /**
   * @param {number} i
   * @param {Uint8Array} flags
   * @param {(span: number) => void} touch
   */
  #flip(i, flags, touch) {
    const span = this.#owners[i];
    touch(span);
    flags[span] ^= this.#bit;
  }
}

/** A layer's items on the time axis. Build once, then `moveTo`, which tells what changed. */
export class Track {
  #spans = /** @type {Bounds[]} */ ([]);
  #owner = /** @type {number[]} */ ([]);
  #members = /** @type {Map<number, number[]>} */ (new Map());
  #flags;
  #presence;
  #begun;
  #over;
  #marked = /** @type {Set<number>} */ (new Set());
  /** @param {number} span */
  #touch = span => { this.#marked.add(this.#owner[span]); };

  /**
   * @param {readonly Bounds[]} bounds one per item
   * @param {readonly (readonly Bounds[]|undefined)[]} [members] for items that are sets of dates ("1635, 1643 and 1652",
   *   "April 1756 or April 1757"): the dates. Such an item is in view only when one of them is, and no surer than its bounds.
   */
  constructor(bounds, members = []) {
    this.length = bounds.length;
    bounds.forEach((b, i) => this.#add(b, i));
    members.forEach((list, i) => {
      if (list && list.length > 1) this.#members.set(i, list.map(b => this.#add(b, i)));
    });
    const spans = this.#spans;
    this.#flags = new Uint8Array(spans.length).fill(NOT_OVER_SURELY | NOT_OVER_PERHAPS);
    this.#presence = new Uint8Array(bounds.length);
    this.#begun = [
      new Thresholds(spans.map(b => b[0]), BEGUN_PERHAPS),
      new Thresholds(spans.map(b => b[1]), BEGUN_SURELY),
    ];
    this.#over = [
      new Thresholds(spans.map(b => b[2]), NOT_OVER_SURELY),
      new Thresholds(spans.map(b => b[3]), NOT_OVER_PERHAPS),
    ];
  }

  /**
   * @param {Bounds} bounds
   * @param {number} owner
   */
  #add(bounds, owner) {
    this.#owner.push(owner);
    return this.#spans.push(bounds) - 1;
  }

  /**
   * Moves the view and returns the items whose presence is not what it was.
   * @param {number} first
   * @param {number} last
   */
  moveTo(first, last) {
    for (const thresholds of this.#begun) thresholds.walk(last, this.#flags, this.#touch);
    for (const thresholds of this.#over) thresholds.walk(first - 1, this.#flags, this.#touch);
    /** @type {number[]} */
    const touched = [];
    for (const item of this.#marked) {
      const now = this.#judge(item);
      if (now !== this.#presence[item]) {
        this.#presence[item] = now;
        touched.push(item);
      }
    }
    this.#marked.clear();
    return touched;
  }

  /** @param {number} item */
  presence(item) {
    return /** @type {Presence} */ (this.#presence[item]);
  }

  /** @param {number} item */
  #judge(item) {
    const whole = judge(this.#flags[item]);
    const members = whole && this.#members.get(item);
    return members ? Math.min(whole, Math.max(...members.map(span => judge(this.#flags[span])))) : whole;
  }
}

/** @param {number} flags */
function judge(flags) {
  if (flags & BEGUN_SURELY && flags & NOT_OVER_SURELY) return SURELY;
  return flags & BEGUN_PERHAPS && flags & NOT_OVER_PERHAPS ? POSSIBLY : NOT;
}

/** A set of items kept in order, so that the first of them are at hand without looking at the rest. */
export class Ordered {
  #items = /** @type {number[]} */ ([]);
  #ranks;

  /** @param {ArrayLike<number>} [ranks] what orders the items; without it their own numbers. An item's rank may change only while it is out. */
  constructor(ranks) {
    this.#ranks = ranks;
  }

  get length() {
    return this.#items.length;
  }

  /**
   * @param {number} item
   * @param {boolean} isIn
   */
  set(item, isIn) {
    const rank = this.#rankOf(item);
    let [low, high] = [0, this.#items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#items[middle];
      if (this.#rankOf(other) < rank || (this.#rankOf(other) === rank && other < item)) low = middle + 1; else high = middle;
    }
    const was = this.#items[low] === item;
    if (isIn && !was) this.#items.splice(low, 0, item);
    else if (!isIn && was) this.#items.splice(low, 1);
  }

  /** @returns {readonly number[]} */
  get all() {
    return this.#items;
  }

  /** @param {number} most */
  first(most) {
    return this.#items.slice(0, most);
  }

  /** @param {number} item */
  #rankOf(item) {
    return this.#ranks ? this.#ranks[item] : item;
  }
}
