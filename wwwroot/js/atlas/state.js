// The view state: instant or range of time, map position, selection, layers switched off, mode. Mirrors it to the URL both ways.

import { clamp, fromEdtf, inUnits, rangeOf, same, spanContaining, step, stepTo, toEdtf } from '../shared/days.js';

/** @typedef {import('../shared/days.js').Span} Span */
/** @typedef {import('../shared/days.js').Unit} Unit */
/** @typedef {{zoom: number, lat: number, lon: number}} Position */
/** @typedef {'event'|'region'|'place'|'person'|'changes'} SelectionKind */
/** @typedef {{kind: SelectionKind, id: string}} Selection `changes` is what changed hands in the time shown, and has no id */
/** @typedef {{time: Span, share: number}} Comparison another date, shown on the left of the map up to this share of its width */
/**
 * @typedef {object} Filter
 * @property {ReadonlySet<string>} only the holders whose land stands out; empty: nobody's
 * @property {ReadonlySet<string>} kinds of events; empty: all
 * @property {string|null} side a polity that has a part in the events; null: any
 */
/** @typedef {'time'|'compare'|'position'|'selection'|'layers'|'filters'|'mode'} Aspect */
/**
 * @typedef {object} View
 * @property {Span} time
 * @property {Comparison|null} compare
 * @property {Position|null} position null is the opening view
 * @property {Selection|null} selection
 * @property {ReadonlySet<string>} off layers switched off
 * @property {ReadonlySet<string>} on what comes only on demand: `reigns`
 * @property {Filter} filter
 * @property {'sheet'|'projector'} mode
 */

const SELECTION = /^(?:(event|region|place|person):([a-z0-9-]+)|changes)$/;
const POSITION = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;
const LAYER = /^[a-z-]+$/;
const SHARE = /^0(?:\.\d+)?$/;
const HALF = 0.5;
const SWIPE_ENDS = [0.05, 0.95]; // so that the swipe can always be gripped
const DEFAULT_TIME = '1723';
const RANGE_STEPS = 9; // from a first range's start to its end
const REPLACE_AFTER_MS = 250; // browsers refuse more than about a hundred history entries in half a minute

/**
 * What a query says; what it says badly or leaves out takes its default.
 * @param {string} query
 * @param {{first: number, last: number}} range
 * @param {string} [defaultTime]
 * @returns {View}
 */
export function viewFromQuery(query, range, defaultTime = DEFAULT_TIME) {
  const params = new URLSearchParams(query);
  const time = fromEdtf(params.get('t') ?? '') ?? fromEdtf(defaultTime) ?? spanContaining('year', range.first);
  const position = POSITION.exec(params.get('map') ?? '');
  const selection = SELECTION.exec(params.get('sel') ?? '');
  return {
    time: clamp(time, range.first, range.last),
    compare: comparisonFrom(params, range),
    position: position && { zoom: Number(position[1]), lat: Number(position[2]), lon: Number(position[3]) },
    selection: selection && { kind: /** @type {SelectionKind} */ (selection[1] ?? 'changes'), id: selection[2] ?? '' },
    off: layersIn(params.get('off')),
    on: layersIn(params.get('on')),
    filter: { only: layersIn(params.get('only')), kinds: layersIn(params.get('kind')), side: [...layersIn(params.get('side'))][0] ?? null },
    mode: params.get('mode') === 'projector' ? 'projector' : 'sheet',
  };
}

/** @param {string|null} list */
function layersIn(list) {
  return new Set((list ?? '').split(',').filter(name => LAYER.test(name)));
}

/**
 * @param {URLSearchParams} params
 * @param {{first: number, last: number}} range
 * @returns {Comparison|null}
 */
function comparisonFrom(params, range) {
  const other = fromEdtf(params.get('with') ?? '');
  if (!other) return null;
  const share = params.get('swipe') ?? '';
  return { time: clamp(other, range.first, range.last), share: withinSwipe(SHARE.test(share) ? Number(share) : HALF) };
}

/** @param {number} share */
function withinSwipe(share) {
  return Math.min(Math.max(share, SWIPE_ENDS[0]), SWIPE_ENDS[1]);
}

/**
 * @param {View} view
 * @param {string} [defaultTime]
 */
export function queryFromView(view, defaultTime = DEFAULT_TIME) {
  const parts = [];
  const time = toEdtf(view.time);
  if (time !== defaultTime) parts.push(`t=${time}`);
  if (view.compare) {
    parts.push(`with=${toEdtf(view.compare.time)}`);
    if (view.compare.share !== HALF) parts.push(`swipe=${view.compare.share.toFixed(2)}`);
  }
  if (view.position) {
    const { zoom, lat, lon } = view.position;
    parts.push(`map=${zoom}/${lat.toFixed(2)}/${lon.toFixed(2)}`);
  }
  if (view.selection) parts.push(`sel=${view.selection.kind}${view.selection.id && `:${view.selection.id}`}`);
  if (view.off.size) parts.push(`off=${[...view.off].sort().join(',')}`);
  if (view.on.size) parts.push(`on=${[...view.on].sort().join(',')}`);
  const { only, kinds, side } = view.filter;
  if (only.size) parts.push(`only=${[...only].sort().join(',')}`);
  if (kinds.size) parts.push(`kind=${[...kinds].sort().join(',')}`);
  if (side) parts.push(`side=${side}`);
  if (view.mode === 'projector') parts.push('mode=projector');
  return parts.length ? `?${parts.join('&')}` : '';
}

/**
 * The part of a query that is the page's, not the view's: to which events it is narrowed.
 * @param {string} query
 */
export function keptFromQuery(query) {
  return query.replace(/^\?/, '').split('&').find(part => part.startsWith('events=')) ?? '';
}

/**
 * Does something once nothing has moved for a while. To move costs the reading of a clock and no timer, so that a step of the slider may
 * move it as often as it likes.
 */
export class Rest {
  #ms;
  #act;
  #last = 0;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  /**
   * @param {number} ms without a move for so long, it rests
   * @param {() => void} act
   */
  constructor(ms, act) {
    this.#ms = ms;
    this.#act = act;
  }

  moved() {
    this.#last = performance.now();
    this.#timer ??= setTimeout(() => this.#look(), this.#ms);
  }

  /** Whether a move waits to come to rest. */
  get isMoving() {
    return this.#timer !== undefined;
  }

  /** Forgets what has moved. */
  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look() {
    const left = this.#last + this.#ms - performance.now();
    if (left > 1) {
      this.#timer = setTimeout(() => this.#look(), left);
      return;
    }
    this.#timer = undefined;
    this.#act();
  }
}

export class State {
  #view;
  #kept;
  #range;
  #window;
  /** @type {Map<Aspect, Set<(view: View) => void>>} */
  #subscribers = new Map();
  #rest = new Rest(REPLACE_AFTER_MS, () => this.#replace());
  #onPop = () => this.#restore();

  /**
   * @param {{first: number, last: number}} range the days the atlas covers
   * @param {Window} target
   */
  constructor(range, target) {
    this.#range = range;
    this.#window = target;
    this.#view = viewFromQuery(target.location.search, range);
    this.#kept = keptFromQuery(target.location.search);
  }

  start() {
    this.#window.addEventListener('popstate', this.#onPop);
  }

  stop() {
    this.#window.removeEventListener('popstate', this.#onPop);
    this.#rest.stop();
  }

  get view() {
    return this.#view;
  }

  get range() {
    return this.#range;
  }

  /**
   * @param {Aspect} aspect
   * @param {(view: View) => void} tell
   * @returns {() => void} ends the subscription
   */
  on(aspect, tell) {
    const set = this.#subscribers.get(aspect) ?? new Set();
    this.#subscribers.set(aspect, set.add(tell));
    return () => set.delete(tell);
  }

  /**
   * @param {Span} time
   * @param {{deliberate?: boolean}} [how] a deliberate act becomes an entry of its own in the history
   */
  showTime(time, { deliberate = false } = {}) {
    const next = clamp(time, this.#range.first, this.#range.last);
    if (same(next, this.#view.time)) return;
    this.#set({ ...this.#view, time: next }, ['time'], deliberate);
  }

  /** @param {number} count units forward, or back if negative */
  stepTime(count) {
    this.showTime(step(this.#view.time, count));
  }

  /**
   * What would show a day: an instant of the present unit, or the present range moved no farther than it must be.
   * @param {number} day
   */
  timeAt(day) {
    return stepTo(this.#view.time, day);
  }

  /** @param {number} day */
  showDay(day) {
    this.showTime(this.timeAt(day));
  }

  /** @param {Unit} unit */
  setUnit(unit) {
    this.showTime(inUnits(this.#view.time, unit), { deliberate: true });
  }

  /**
   * From an instant to a range that begins there, or from a range to its end, at which the land is the same.
   * @param {boolean} range
   */
  setRange(range) {
    const { time } = this.#view;
    if (range === Boolean(time.ends)) return;
    this.showTime(time.ends ? time.ends[1] : rangeOf(time, step(time, RANGE_STEPS)), { deliberate: true });
  }

  /**
   * Moves one end of the range to the unit that contains a day, but not past the other.
   * @param {0|1} which 0 the start, 1 the end
   * @param {number} day
   */
  moveEnd(which, day) {
    const { unit, first, last, ends } = this.#view.time;
    if (!ends) return;
    const within = which ? Math.min(Math.max(day, first), this.#range.last) : Math.max(Math.min(day, last), this.#range.first);
    const moved = spanContaining(unit, within);
    this.showTime(which ? rangeOf(ends[0], moved) : rangeOf(moved, ends[1]));
  }

  /** @param {Span|null} time the date to compare with; null ends the comparison */
  compareWith(time) {
    const now = this.#view.compare;
    if (now === time || (now && time && same(now.time, time))) return;
    const compare = time && { time: clamp(time, this.#range.first, this.#range.last), share: this.#view.compare?.share ?? HALF };
    this.#set({ ...this.#view, compare }, ['compare'], true);
  }

  /** @param {number} share of the map's width that the other date takes */
  moveSwipe(share) {
    const { compare } = this.#view;
    if (compare) this.#set({ ...this.#view, compare: { ...compare, share: withinSwipe(share) } }, ['compare'], false);
  }

  /** @param {Position|null} position */
  moveMap(position) {
    this.#set({ ...this.#view, position }, ['position'], false);
  }

  /**
   * @param {Selection|null} selection
   * @param {Span} [time] moves there in the same act
   */
  select(selection, time) {
    const now = this.#view.selection;
    if (now?.id === selection?.id && now?.kind === selection?.kind) return;
    /** @type {Aspect[]} */
    const changed = time ? ['time', 'selection'] : ['selection'];
    const next = time ? clamp(time, this.#range.first, this.#range.last) : this.#view.time;
    this.#set({ ...this.#view, selection, time: next }, changed, true);
  }

  /**
   * @param {string} layer
   * @param {boolean} shown
   */
  showLayer(layer, shown) {
    const off = new Set(this.#view.off);
    if (shown) off.delete(layer); else off.add(layer);
    this.#set({ ...this.#view, off }, ['layers'], false);
  }

  /** @param {Partial<Filter>} change */
  setFilter(change) {
    this.#set({ ...this.#view, filter: { ...this.#view.filter, ...change } }, ['filters'], false);
  }

  /**
   * What comes only on demand.
   * @param {string} extra
   * @param {boolean} shown
   */
  showExtra(extra, shown) {
    const on = new Set(this.#view.on);
    if (shown) on.add(extra); else on.delete(extra);
    this.#set({ ...this.#view, on }, ['layers'], false);
  }

  /** @param {View['mode']} mode */
  setMode(mode) {
    this.#set({ ...this.#view, mode }, ['mode'], false);
  }

  /**
   * @param {View} next
   * @param {Aspect[]} changed
   * @param {boolean} deliberate
   */
  #set(next, changed, deliberate) {
    if (deliberate) this.#flush();
    this.#view = next;
    for (const aspect of changed) this.#tell(aspect);
    if (deliberate) {
      this.#window.history.pushState(null, '', this.#url());
    } else {
      this.#rest.moved();
    }
  }

  /** Writes what scrubbing left unwritten, so that the entry that is left behind says where one was. */
  #flush() {
    if (!this.#rest.isMoving) return;
    this.#rest.stop();
    this.#replace();
  }

  #replace() {
    this.#window.history.replaceState(null, '', this.#url());
  }

  #url() {
    const { pathname, hash } = this.#window.location;
    const query = queryFromView(this.#view);
    return pathname + query + (this.#kept && `${query ? '&' : '?'}${this.#kept}`) + hash;
  }

  #restore() {
    this.#rest.stop();
    this.#view = viewFromQuery(this.#window.location.search, this.#range);
    for (const aspect of /** @type {const} */ (['mode', 'layers', 'filters', 'position', 'time', 'compare', 'selection'])) this.#tell(aspect);
  }

  /** @param {Aspect} aspect */
  #tell(aspect) {
    for (const tell of this.#subscribers.get(aspect) ?? []) tell(this.#view);
  }
}
