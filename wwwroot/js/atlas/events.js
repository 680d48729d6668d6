// What happened where: event marks and their doubt, the afterglow of the last years, routes, and the lettering of places.

import { isVague } from './bundle.js';
import { Ordered, SURELY, Track } from './engine.js';
import { kmToUnits, project, svg } from './map.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./bundle.js').Route} Route */
/** @typedef {import('./map.js').Sheet} WholeSheet */
/** @typedef {Pick<WholeSheet, 'layer'|'map'|'scale'|'zoom'|'onZoom'>} Sheet */
/** @typedef {import('./map.js').XY} XY */
/** @typedef {import('../shared/days.js').Span} Span */
/** @typedef {import('../shared/language.js').Language} Language */

const GLOW_DAYS = 5 * 365;
const CLUSTER_PX = 24;
const MARK_PX = 27; // from one fanned mark to the next
const FEW = 6; // so many marks leave the right of their place to its name
const MANY = 9; // so many stand around one place; of more, the most important do, and a seal that counts the rest
const FREE_ARC = 7 * Math.PI / 6;
const ASIDE_PX = 6; // a mark farther from its place is tied to it
const WIDE_KM = 150; // a wider circle of doubt is drawn only for the event that is chosen
const ENDURING_DAYS = 5 * 366;
const MINOR_ZOOM = 5.5;
const NEAREST_ZOOM = 8.5;
const LETTERED = new Set(['city', 'fortress', 'headquarters', 'battlefield', 'camps']);
const COURTS = new Set(['headquarters', 'camps']);
const TENT = 'M-8 4V.5Q-8-2-2.5-4.5Q3-2 3 .5V4ZM-2.5-4.5V-8.5L1-7.2L-2.5-5.9';
const SIZE = [0, 1.2, 1, 0.8];
const PIN = /** @type {[number, number]} */ ([0, -19]); // a lone mark stands above its place, so that the town's ring and name stay free
const CURVE_STEPS = 10; // per leg of a route
const RING_PX = 14; // around the mark of the chosen event

/** @typedef {{circle: SVGElement, isWide: boolean, events: Set<number>}} Doubt somewhere within the circle; a wide one is drawn only for the chosen event */
/**
 * @typedef {object} Cluster events so close together at this scale that their marks would cover one another
 * @property {Ordered} members those in view, the most important first
 * @property {number[]} standing those of them whose marks stand on the map
 * @property {SVGElement|undefined} ties the lines from the marks to their places
 * @property {string} tied path data of these
 * @property {SVGElement|undefined} more the seal that counts those without a mark
 */

export class Events {
  #sheet;
  #atlas;
  #language;
  #track;
  #glow;
  #points;
  /** @type {(Mark|undefined)[]} made when first in view */
  #marks = [];
  /** @type {(SVGElement|undefined)[]} */
  #embers = [];
  /** @type {Set<number>} */
  #inView = new Set();
  #decisive = new Ordered();
  /** @type {Float64Array} per event, its place in the order of importance and then of time */
  #ranks;
  /** @type {Int32Array} per event, the cluster it belongs to at this scale; -1 without a place */
  #clusterOf;
  /** @type {Map<number, Cluster>} */
  #clusters = new Map();
  /** @type {Map<string, Doubt>} by place: several events may share one circle */
  #doubts = new Map();
  /** @type {(Doubt|null|undefined)[]} per event; null where its spot is known */
  #doubtOf = [];
  #chosen = -1;
  /** @type {((event: AtlasEvent) => boolean)|null} which events are shown; null: all */
  #passes = null;
  #focusable = -1;
  #fades = true;

  /**
   * @param {Sheet} sheet
   * @param {Atlas} atlas
   * @param {Language} language
   */
  constructor(sheet, atlas, language) {
    this.#sheet = sheet;
    this.#atlas = atlas;
    this.#language = language;
    const events = atlas.events;
    this.#track = new Track(events.map(e => e.bounds), events.map(e => e.spans));
    this.#glow = new Track(events.map(({ bounds }) => {
      const from = bounds[3] + 1;
      return [from, from, from + GLOW_DAYS, from + GLOW_DAYS];
    }));
    this.#points = events.map(e => (e.at ? project(e.at) : null));
    this.#ranks = Float64Array.from(events, (e, i) => e.importance * events.length + i);
    this.#clusterOf = new Int32Array(events.length);
    sheet.layer('events').addEventListener('pointerover', nameOnHover);
    sheet.onZoom(() => this.#rescale());
  }

  /**
   * Shows the events of a span.
   * @param {Span} span
   * @param {boolean} fades whether what comes fades in
   * @returns {number[]} the events that came into view
   */
  moveTo({ first, last, ends }, fades) {
    this.#fades = fades;
    /** @type {Set<number>} */
    const clusters = new Set();
    /** @type {number[]} */
    const came = [];
    for (const i of this.#track.moveTo(first, last)) {
      const presence = this.#track.presence(i);
      const wasInView = this.#inView.has(i);
      if (presence) this.#inView.add(i); else this.#inView.delete(i);
      if (presence && !wasInView && this.#isLet(i)) came.push(i);
      if (this.#atlas.events[i].importance === 1) this.#decisive.set(i, presence === SURELY);
      if (!this.#points[i]) continue;
      this.#marks[i]?.be(presence === SURELY);
      if (wasInView !== presence > 0) {
        this.#group(i);
        clusters.add(this.#clusterOf[i]);
      }
    }
    for (const cluster of clusters) this.#fan(cluster);
    for (const i of this.#glow.moveTo(first, ends ? first : last)) {
      if (this.#points[i]) this.#ember(i).classList.toggle('is-drawn', this.#glow.presence(i) > 0);
    }
    if (clusters.size) this.#rove();
    return came;
  }

  /**
   * Makes the marks that have not been in view, one at each step, so that a first sweep through time costs no more than the next.
   * @returns {Generator<void, void>}
   */
  *prepare() {
    for (const [i, point] of this.#points.entries()) {
      if (!point || this.#endures(i)) continue;
      this.#mark(i);
      this.#ember(i);
      yield;
    }
  }

  /** Events in view, in the order of time: index and whether surely. */
  get inView() {
    return [...this.#inView].filter(i => this.#isLet(i)).sort((a, b) => a - b).map(i => ({ event: this.#atlas.events[i], sure: this.#track.presence(i) === SURELY }));
  }

  /** @param {number} most so many of the decisive events that are surely in view, in the order of time */
  decisive(most) {
    const decisive = this.#passes ? this.#decisive.all.filter(i => this.#isLet(i)).slice(0, most) : this.#decisive.first(most);
    return decisive.map(i => this.#atlas.events[i]);
  }

  /** Where the mark of the chosen event stands on the sheet; null where it has none now. */
  get chosenAt() {
    const mark = this.#marks[this.#chosen];
    return mark?.stands ? mark.at : null;
  }

  /** Where marks stand on the sheet. */
  get standing() {
    return [...this.#clusters.values()].flatMap(({ standing }) => standing.map(i => this.#mark(i).at));
  }

  /** How many events are in view, those that the filter holds back among them. */
  get countInView() {
    return this.#inView.size;
  }

  /** @param {((event: AtlasEvent) => boolean)|null} passes which events to show; null: all */
  filter(passes) {
    this.#passes = passes;
    this.#embers.forEach((ember, i) => ember?.classList.toggle('is-held-back', !this.#isLet(i)));
    for (const { circle, events } of this.#doubts.values()) {
      events.clear();
      circle.classList.remove('is-drawn');
    }
    this.#rescale();
  }

  /** @param {number} i */
  #isLet(i) {
    return !this.#passes || this.#passes(this.#atlas.events[i]);
  }

  /** @param {string|null} id marks one event as chosen */
  choose(id) {
    const before = this.#chosen;
    this.#chosen = id === null ? -1 : this.#atlas.events.findIndex(e => e.id === id);
    for (const i of new Set([before, this.#chosen])) {
      if (i < 0 || !this.#points[i]) continue;
      const isChosen = i === this.#chosen;
      const { members } = this.#clusterAt(i);
      members.set(i, false);
      // What is chosen is seen, however many stand around it.
      this.#ranks[i] = (isChosen ? 0 : this.#atlas.events[i].importance) * this.#atlas.events.length + i;
      this.#group(i);
      this.#fan(this.#clusterOf[i]);
      this.#marks[i]?.choose(isChosen);
      this.#doubt(i)?.circle.classList.toggle('is-chosen', isChosen);
    }
    this.#rove();
  }

  /**
   * Moves the focus among the marks in view, in the order of time.
   * @param {1|0|-1} by 0 stays with the mark that Tab leads to
   * @returns {boolean} whether there is any mark
   */
  focusNext(by) {
    const order = [...this.#clusters.values()].flatMap(cluster => cluster.standing).sort((a, b) => a - b);
    if (!order.length) return false;
    const at = order.indexOf(this.#focusable);
    this.#makeFocusable(order[(at + by + order.length) % order.length]);
    this.#marks[this.#focusable]?.element.focus();
    return true;
  }

  /**
   * The event whose mark stands nearest to a point.
   * @param {XY} point
   * @param {number} reach px from the middle of its seal at most
   */
  near({ x, y }, reach) {
    let [nearest, least] = [-1, reach / this.#sheet.scale];
    for (const { standing } of this.#clusters.values()) {
      for (const i of standing) {
        const { at } = this.#mark(i);
        const far = Math.hypot(at.x - x, at.y - y);
        if (far <= least) [nearest, least] = [i, far];
      }
    }
    return this.#atlas.events[nearest];
  }

  /** One mark at a time is a tab stop: the earliest, until the reader goes on. */
  #rove() {
    if (this.#marks[this.#focusable]?.stands) return;
    let earliest = -1;
    for (const { standing } of this.#clusters.values()) {
      for (const i of standing) if (earliest < 0 || i < earliest) earliest = i;
    }
    this.#makeFocusable(earliest);
  }

  /** @param {number} i */
  #makeFocusable(i) {
    this.#marks[this.#focusable]?.element.setAttribute('tabindex', '-1');
    this.#marks[i]?.element.setAttribute('tabindex', '0');
    this.#focusable = i;
  }

  /** @param {number} i */
  #isShown(i) {
    if (i === this.#chosen) return true;
    return this.#isLet(i) && !this.#endures(i) && (this.#atlas.events[i].importance < 3 || this.#sheet.zoom >= MINOR_ZOOM);
  }

  /**
   * A war of decades somewhere in the steppe is no event at a spot: the axis and the list in words have it, the map shows it when chosen.
   * @param {number} i
   */
  #endures(i) {
    const { area, bounds } = this.#atlas.events[i];
    return area && bounds[2] - bounds[1] > ENDURING_DAYS && i !== this.#chosen;
  }

  /** @param {number} i */
  #doubt(i) {
    const known = this.#doubtOf[i];
    return known === undefined ? this.#doubtOf[i] = this.#makeDoubt(i) : known;
  }

  /** @param {number} i */
  #makeDoubt(i) {
    const { at, radiusKm } = this.#atlas.events[i];
    if (!at || !radiusKm || !isVague(this.#atlas.events[i])) return null;
    const key = `${at} ${radiusKm}`;
    let doubt = this.#doubts.get(key);
    if (!doubt) {
      const { x, y } = project(at);
      const circle = svg('circle', { class: 'doubt', cx: x.toFixed(1), cy: y.toFixed(1), r: kmToUnits(radiusKm, at[1]).toFixed(1) });
      this.#sheet.layer('doubts').append(circle);
      doubt = { circle, isWide: radiusKm > WIDE_KM, events: new Set() };
      this.#doubts.set(key, doubt);
    }
    return doubt;
  }

  /** @param {number} i */
  #mark(i) {
    let mark = this.#marks[i];
    if (!mark) {
      const event = this.#atlas.events[i];
      const label = `${this.#language.text(`kind-${event.kind}`)}: ${this.#language.name(event.title)}, ${this.#language.name(event.date)}`;
      mark = new Mark(event, label);
      mark.be(this.#track.presence(i) === SURELY);
      mark.choose(i === this.#chosen);
      this.#marks[i] = mark;
      this.#sheet.layer('events').append(mark.element);
    }
    return mark;
  }

  /** @param {number} i */
  #ember(i) {
    let ember = this.#embers[i];
    if (!ember) {
      const { x, y } = /** @type {XY} */ (this.#points[i]);
      const event = this.#atlas.events[i];
      ember = svg('circle', { class: `ember importance-${event.importance} holder-${event.victor ?? 'none'}`, cx: x.toFixed(1), cy: y.toFixed(1) });
      ember.classList.toggle('is-held-back', !this.#isLet(i));
      this.#embers[i] = ember;
      this.#sheet.layer('glow').append(ember);
    }
    return ember;
  }

  /**
   * The cluster of an event with a place.
   * @param {number} i
   */
  #clusterAt(i) {
    const head = this.#clusterOf[i];
    let cluster = this.#clusters.get(head);
    if (!cluster) this.#clusters.set(head, cluster = { members: new Ordered(this.#ranks), standing: [], ties: undefined, tied: '', more: undefined });
    return cluster;
  }

  /**
   * Counts an event among those that stand at its place, or no longer.
   * @param {number} i
   */
  #group(i) {
    const inView = this.#inView.has(i);
    this.#clusterAt(i).members.set(i, inView && this.#isShown(i));
    const doubt = this.#doubt(i);
    if (!doubt || doubt.isWide) return;
    if (inView && this.#isLet(i) && !this.#endures(i)) doubt.events.add(i); else doubt.events.delete(i);
    doubt.circle.classList.toggle('is-drawn', doubt.events.size > 0);
  }

  /**
   * Sets the marks of one cluster: one in its place, several in a ring around their middle, tied to their places.
   * @param {number} head
   */
  #fan(head) {
    const cluster = /** @type {Cluster} */ (this.#clusters.get(head));
    const { members, standing: before } = cluster;
    const left = members.length > MANY ? members.length - MANY + 1 : 0;
    const standing = members.first(members.length - left);
    for (const i of before) if (!standing.includes(i)) this.#marks[i]?.stand(false);
    cluster.standing = standing;
    const { scale } = this.#sheet;
    const points = standing.map(i => /** @type {XY} */ (this.#points[i]));
    const middle = { x: mean(points.map(p => p.x)), y: mean(points.map(p => p.y)) };
    const offsets = ring(standing.length + (left ? 1 : 0));
    const ties = standing.map((i, n) => {
      const mark = this.#mark(i);
      const [dx, dy] = offsets.length === 1 && !mark.isVague ? PIN : offsets[n];
      const at = { x: middle.x + dx / scale, y: middle.y + dy / scale };
      mark.moveTo(at, scale);
      mark.stand(true, this.#fades);
      return Math.hypot(at.x - points[n].x, at.y - points[n].y) * scale > ASIDE_PX ? `M${write(points[n])}L${write(at)}` : '';
    }).join('');
    this.#tie(cluster, ties);
    this.#count(cluster, left, middle, offsets[standing.length]);
  }

  /**
   * @param {Cluster} cluster
   * @param {string} ties path data
   */
  #tie(cluster, ties) {
    if (!cluster.ties) {
      if (!ties) return;
      cluster.ties = svg('path', { class: 'tie' });
      this.#sheet.layer('ties').append(cluster.ties);
    }
    if (cluster.tied !== ties) cluster.ties.setAttribute('d', ties);
    cluster.tied = ties;
  }

  /**
   * The seal that counts the events of a cluster which have no mark of their own; it leads to the place, or nearer to where they part.
   * @param {Cluster} cluster
   * @param {number} left
   * @param {XY} middle
   * @param {[number, number]} offset
   */
  #count(cluster, left, middle, offset) {
    if (!left) {
      cluster.more?.remove();
      cluster.more = undefined;
      return;
    }
    const more = cluster.more ??= this.#moreOf(cluster);
    const { scale } = this.#sheet;
    const [one, ...others] = cluster.standing.map(i => this.#atlas.events[i].place);
    if (one !== null && others.every(place => place === one)) more.setAttribute('data-place', one);
    else more.removeAttribute('data-place');
    more.setAttribute('aria-label', this.#language.count('more-here', left));
    more.setAttribute('transform', `translate(${write({ x: middle.x + offset[0] / scale, y: middle.y + offset[1] / scale })}) scale(${1 / scale})`);
    /** @type {Element} */ (more.lastChild).textContent = `+${left}`;
  }

  /** @param {Cluster} cluster */
  #moreOf(cluster) {
    const more = svg('g', { class: 'event more is-drawn', role: 'button', tabindex: 0 },
      svg('circle', { class: 'reach', r: 16 }), svg('circle', { class: 'seal', r: 10.5 }), svg('text', { class: 'number' }));
    const { map } = this.#sheet;
    const goNearer = (/** @type {Event} */ act) => {
      const { at } = this.#atlas.events[cluster.standing[0]];
      if (!at || more.hasAttribute('data-place')) return;
      act.stopPropagation();
      map.setView([at[1], at[0]], Math.min(NEAREST_ZOOM, map.getZoom() + 1.5));
    };
    more.addEventListener('click', goNearer);
    more.addEventListener('keydown', act => {
      if (act.key === 'Enter') goNearer(act);
    });
    this.#sheet.layer('events').append(more);
    return more;
  }

  /** Which events lie so close together at this scale that their marks would cover one another. */
  #rescale() {
    const cell = CLUSTER_PX / this.#sheet.scale;
    /** @type {Map<string, number>} */
    const heads = new Map();
    this.#points.forEach((point, i) => {
      this.#clusterOf[i] = -1;
      if (!point) return;
      const cx = Math.floor(point.x / cell);
      const cy = Math.floor(point.y / cell);
      for (let x = cx - 1; x <= cx + 1 && this.#clusterOf[i] < 0; x++) {
        for (let y = cy - 1; y <= cy + 1; y++) {
          const head = heads.get(`${x} ${y}`);
          const at = head !== undefined && this.#points[head];
          if (at && Math.hypot(at.x - point.x, at.y - point.y) < cell) {
            this.#clusterOf[i] = /** @type {number} */ (head);
            break;
          }
        }
      }
      if (this.#clusterOf[i] < 0) {
        this.#clusterOf[i] = i;
        heads.set(`${cx} ${cy}`, i);
      }
    });
    for (const { standing, ties, more } of this.#clusters.values()) {
      for (const i of standing) this.#marks[i]?.stand(false);
      ties?.remove();
      more?.remove();
    }
    this.#clusters.clear();
    for (const i of this.#inView) if (this.#points[i]) this.#group(i);
    for (const head of this.#clusters.keys()) this.#fan(head);
    this.#rove();
  }
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {XY} point */
function write({ x, y }) {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`; // a third of the time of toFixed
}

/**
 * A mark gets its tooltip when a pointer first comes to it: an element less for each that none ever comes to.
 * @param {Event} pointed
 */
function nameOnHover({ target }) {
  const mark = target instanceof Element ? target.closest('.event') : null;
  if (!mark || mark.querySelector('title')) return;
  const title = svg('title');
  title.textContent = mark.getAttribute('aria-label');
  mark.prepend(title);
}

/**
 * Where to set so many marks around a middle: offsets in pixels. A few stand above, left of and below their place, whose name is on
 * its right; many stand all around.
 * @param {number} count
 * @returns {[number, number][]}
 */
export function ring(count) {
  if (count < 2) return [[0, 0]];
  const few = count <= FEW;
  const radius = few ? Math.max(20, MARK_PX * (count - 1) / FREE_ARC) : MARK_PX * count / (2 * Math.PI);
  return Array.from({ length: count }, (_, i) => {
    const angle = few ? -Math.PI / 2 + (FREE_ARC - Math.PI) / 2 - FREE_ARC * i / (count - 1) : 2 * Math.PI * i / count - Math.PI / 2;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });
}

/** The lines of each kind's sign, from the page. @type {Map<string, string>} */
const signs = new Map();

/** @param {string} kind */
function signOf(kind) {
  let sign = signs.get(kind);
  if (sign === undefined) signs.set(kind, sign = document.querySelector(`#sign-${kind} path`)?.getAttribute('d') ?? '');
  return sign;
}

/** One event on the map: a seal with an engraved sign. What it looks like is written in one stroke, and only while it is drawn. */
class Mark {
  #size;
  #kinds;
  #transform = '';
  #worn = '';
  #fades = false;
  #isSure = true;
  /** @type {SVGElement|undefined} while it is chosen */
  #ring;
  /** Where it stands on the sheet. @type {XY} */
  at = { x: NaN, y: NaN };

  /**
   * @param {AtlasEvent} event
   * @param {string} label
   */
  constructor(event, label) {
    this.isVague = isVague(event);
    this.stands = false;
    this.#size = SIZE[event.importance];
    this.#kinds = `event kind-${event.kind} importance-${event.importance} holder-${event.victor ?? 'none'}`;
    this.element = svg('g', { 'data-event': event.id, role: 'button', tabindex: -1, 'aria-label': label },
      ...(this.isVague ? [svg('circle', { class: 'halo', r: RING_PX })] : []), svg('circle', { class: 'seal', r: 10.5 }), svg('path', { class: 'sign', d: signOf(event.kind) }));
    this.#dress();
  }

  /**
   * @param {boolean} stands whether it is drawn
   * @param {boolean} [fades]
   */
  stand(stands, fades = false) {
    if (stands === this.stands) return;
    this.stands = stands;
    this.#fades = fades;
    this.#dress();
  }

  /** @param {boolean} sure whether the event is surely in view, or possibly */
  be(sure) {
    this.#isSure = sure;
    if (this.stands) this.#dress();
  }

  /** @param {boolean} isChosen */
  choose(isChosen) {
    this.#ring?.remove();
    this.#ring = isChosen ? svg('circle', { class: 'ring', r: RING_PX }) : undefined;
    if (this.#ring) this.element.prepend(this.#ring);
    this.#dress();
  }

  #dress() {
    const look = this.stands ? ` is-drawn${this.#isSure ? '' : ' is-possible'}${this.#fades ? ' fades' : ''}` : '';
    const worn = `${this.#kinds}${look}${this.#ring ? ' is-chosen' : ''}`;
    if (worn === this.#worn) return;
    this.#worn = worn;
    this.element.setAttribute('class', worn);
  }

  /**
   * @param {XY} to
   * @param {number} scale
   */
  moveTo(to, scale) {
    this.at = to;
    const transform = `translate(${write(to)}) scale(${this.#size / scale})`;
    if (transform === this.#transform) return;
    this.#transform = transform;
    this.element.setAttribute('transform', transform);
  }
}

export class Routes {
  #sheet;
  #routes;
  #track;
  #points;
  #days;
  /** @type {({element: SVGElement, body: SVGElement, head: SVGElement, scale: number, share: number}|undefined)[]} */
  #arrows = [];
  /** @type {Set<number>} */
  #inView = new Set();
  #lastDay = -Infinity;
  /** @type {ReadonlySet<string>} events */
  #shut = new Set();
  /** @type {string|null} event */
  #chosen = null;

  /**
   * @param {Sheet} sheet
   * @param {Atlas} atlas
   */
  constructor(sheet, atlas) {
    this.#sheet = sheet;
    this.#routes = atlas.routes;
    this.#track = new Track(atlas.routes.map(r => r.bounds));
    this.#points = atlas.routes.map(r => r.points.map(project));
    this.#days = atlas.routes.map(daysAlong);
    sheet.onZoom(() => this.#redraw(Infinity));
  }

  /**
   * @param {Span} span
   * @param {boolean} fades
   */
  moveTo({ first, last }, fades) {
    for (const i of this.#track.moveTo(first, last)) {
      const presence = this.#track.presence(i);
      if (presence) this.#inView.add(i); else this.#inView.delete(i);
      this.#arrow(i);
      this.#dress(i, presence, fades);
    }
    this.#redraw(last);
  }

  /**
   * Makes the arrows that have not been in view, one at each step.
   * @returns {Generator<void, void>}
   */
  *prepare() {
    for (const i of this.#routes.keys()) {
      this.#arrow(i);
      yield;
    }
  }

  /** @param {ReadonlySet<string>} shut the events whose routes are not shown */
  filter(shut) {
    this.#shut = shut;
    this.#arrows.forEach((_, i) => this.#dress(i, this.#track.presence(i)));
  }

  /** @param {string|null} event marks the routes of one event as chosen */
  choose(event) {
    this.#chosen = event;
    this.#arrows.forEach((_, i) => this.#dress(i, this.#track.presence(i)));
  }

  /**
   * @param {number} i
   * @param {import('./engine.js').Presence} presence
   * @param {boolean} [fades]
   */
  #dress(i, presence, fades = false) {
    const { kind, event, polity, certainty } = this.#routes[i];
    const drawn = presence ? ` is-drawn${presence < SURELY ? ' is-possible' : ''}${fades ? ' fades' : ''}` : '';
    this.#arrows[i]?.element.setAttribute('class',
      `route kind-${kind} holder-${polity} is-${certainty}${drawn}${this.#shut.has(event) ? ' is-held-back' : ''}${event === this.#chosen ? ' is-chosen' : ''}`);
  }

  /** @param {number} i */
  #arrow(i) {
    let made = this.#arrows[i];
    if (!made) {
      const route = this.#routes[i];
      const body = svg('path', { class: 'shaft' });
      const head = svg('path', { class: 'head' });
      const element = svg('g', { 'data-event': route.event }, body, head);
      this.#arrows[i] = made = { element, body, head, scale: 0, share: -1 };
      this.#dress(i, this.#track.presence(i));
      this.#sheet.layer('routes').append(element);
    }
    return made;
  }

  /** @param {number} day how far the arrows have come; Infinity after a change of scale: as far as before */
  #redraw(day) {
    if (day !== Infinity) this.#lastDay = day;
    const scale = this.#sheet.scale;
    for (const i of this.#inView) {
      const made = this.#arrow(i);
      const share = this.#share(i);
      if (made.scale === scale && made.share === share) continue;
      made.scale = scale;
      made.share = share;
      const { shaft, head } = arrow(this.#points[i], { unit: 1 / scale, share, tapering: this.#routes[i].kind === 'campaign' });
      made.body.setAttribute('d', shaft);
      made.head.setAttribute('d', head);
    }
  }

  /**
   * How much of a route has been covered by the last day in view; all of it where fewer than two days are told.
   * @param {number} i
   */
  #share(i) {
    const days = this.#days[i];
    const end = days.length - 1;
    if (end < 1 || this.#lastDay >= days[end]) return 1;
    const next = Math.max(1, days.findIndex(day => day > this.#lastDay));
    const leg = (this.#lastDay - days[next - 1]) / Math.max(1, days[next] - days[next - 1]);
    return Math.max(0.12, (next - 1 + Math.max(0, leg)) / end);
  }
}

/**
 * A day for each way-point: those between two that are told are spread evenly, those before the first and after the last share its day.
 * @param {Route} route
 * @returns {number[]} empty where fewer than two days are told
 */
export function daysAlong({ days = [], points }) {
  const told = points.map((_, i) => i).filter(i => typeof days[i] === 'number');
  if (told.length < 2) return [];
  const dayOf = (/** @type {number} */ i) => /** @type {number} */ (days[i]);
  return points.map((_, i) => {
    const before = told.findLast(k => k <= i) ?? told[0];
    const after = told.find(k => k >= i) ?? told[told.length - 1];
    return before === after ? dayOf(before) : dayOf(before) + (dayOf(after) - dayOf(before)) * (i - before) / (after - before);
  });
}

/**
 * A smooth line through the points, up to a share of its legs: cubic, its tangents no longer than the shorter leg beside them,
 * so that it does not swing out where a short leg follows a long one.
 * @param {XY[]} points
 * @param {number} share
 * @returns {XY[]}
 */
function smooth(points, share) {
  const legs = points.length - 1;
  const tangents = points.map((p, i) => {
    const before = points[Math.max(0, i - 1)];
    const after = points[Math.min(legs, i + 1)];
    const [dx, dy] = [(after.x - before.x) / 2, (after.y - before.y) / 2];
    const shorter = Math.min(...[before, after].filter(q => q !== p).map(q => Math.hypot(q.x - p.x, q.y - p.y)));
    const factor = Math.min(1, 0.9 * shorter / (Math.hypot(dx, dy) || 1));
    return { x: dx * factor, y: dy * factor };
  });
  const count = Math.max(2, Math.round(legs * CURVE_STEPS * share));
  return Array.from({ length: count + 1 }, (_, n) => {
    const at = Math.min(legs * share * n / count, legs - 1e-6);
    const i = Math.floor(at);
    const t = at - i;
    const mix = (/** @type {'x'|'y'} */ k) => (2 * t ** 3 - 3 * t ** 2 + 1) * points[i][k] + (t ** 3 - 2 * t ** 2 + t) * tangents[i][k]
      + (3 * t ** 2 - 2 * t ** 3) * points[i + 1][k] + (t ** 3 - t ** 2) * tangents[i + 1][k];
    return { x: mix('x'), y: mix('y') };
  });
}

/**
 * An arrow along a route. A tapering one swells towards its head and is to be filled, any other is to be stroked.
 * @param {XY[]} points
 * @param {{unit: number, share: number, tapering: boolean}} shape `unit` is a screen pixel in the units of the points
 */
function arrow(points, { unit, share, tapering }) {
  const line = smooth(points, share);
  const tip = line[line.length - 1];
  const headLength = (tapering ? 17 : 11) * unit;
  let cut = line.length - 1;
  while (cut > 1 && Math.hypot(tip.x - line[cut].x, tip.y - line[cut].y) < headLength) cut--;
  const neck = line[cut];
  const length = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1;
  const along = { x: (tip.x - neck.x) / length, y: (tip.y - neck.y) / length };
  const back = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength };
  const side = (tapering ? 9.5 : 5.5) * unit;
  const head = `M${write(tip)}L${write({ x: back.x - along.y * side, y: back.y + along.x * side })}`
    + `L${write({ x: back.x + along.x * 3 * unit, y: back.y + along.y * 3 * unit })}`
    + `L${write({ x: back.x + along.y * side, y: back.y - along.x * side })}Z`;
  const body = [...line.slice(0, cut + 1), back];
  if (!tapering) return { head, shaft: `M${body.map(write).join('L')}` };

  /** @type {XY[]} */
  const left = [];
  /** @type {XY[]} */
  const right = [];
  body.forEach((p, i) => {
    const before = body[Math.max(0, i - 1)];
    const after = body[Math.min(body.length - 1, i + 1)];
    const run = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const half = (0.6 + 3.6 * i / (body.length - 1)) * unit;
    const nx = -(after.y - before.y) / run * half;
    const ny = (after.x - before.x) / run * half;
    left.push({ x: p.x + nx, y: p.y + ny });
    right.unshift({ x: p.x - nx, y: p.y - ny });
  });
  return { head, shaft: `M${[...left, ...right].map(write).join('L')}Z` };
}

/**
 * The sign of a place: a tent with a flag for a ruler's court or camps, a ring for a town, none for an area; broken where the spot is in doubt.
 * @param {Pick<import('./bundle.js').Place, 'kind'|'area'|'radiusKm'|'rank'>} place
 */
export function signOfPlace(place) {
  const vague = isVague(place) ? ' is-vague' : '';
  if (COURTS.has(place.kind)) return svg('path', { class: `dot${vague}`, d: TENT });
  return place.area ? undefined : svg('circle', { class: `dot${vague}`, r: place.rank === 1 ? 3.2 : 2.5 });
}

/** The lettering of places, each with its sign. */
export class Places {
  #sheet;
  #track;
  #letters;

  /**
   * @param {WholeSheet} sheet
   * @param {Atlas} atlas
   */
  constructor(sheet, atlas) {
    this.#sheet = sheet;
    // Waters, ranges and countries are lettered by the basemap and the land.
    const places = [...atlas.places].sort((a, b) => a.rank - b.rank).filter(({ at, kind }) => at && LETTERED.has(kind));
    this.#letters = places.map(place => {
      const kind = `place ${place.kind}${isVague(place) ? ' is-vague' : ''}`;
      return sheet.letter({ name: place.name, at: place.at, rank: place.rank, kind, size: place.rank === 1 ? 14 : 12.5, dot: signOfPlace(place), data: place.id });
    });
    for (const letter of this.#letters) letter.known = false;
    this.#track = new Track(places.map(({ from }) => [from ?? -Infinity, from ?? -Infinity, Infinity, Infinity]));
  }

  /**
   * Letters the places that the record knows by the end of a span. The names of realms and waters, which give way to them, are to be set after.
   * @param {Span} span
   * @returns {boolean} whether they are others than before
   */
  moveTo({ last }) {
    const changed = this.#track.moveTo(last, last);
    for (const i of changed) this.#letters[i].known = this.#track.presence(i) > 0;
    if (changed.length) this.#sheet.layOutTowns();
    return changed.length > 0;
  }
}
