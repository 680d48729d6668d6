// What happened where: event marks and their doubt, the afterglow of the last years, routes, and the lettering of places.

import { SURELY, Track } from './engine.js';
import { kmToUnits, project, svg } from './map.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./bundle.js').Route} Route */
/** @typedef {import('./map.js').Sheet} Sheet */
/** @typedef {import('./map.js').XY} XY */
/** @typedef {import('../shared/days.js').Span} Span */
/** @typedef {import('../shared/language.js').Language} Language */

const GLOW_DAYS = 5 * 365;
const CLUSTER_PX = 24;
const MARK_PX = 27; // from one fanned mark to the next
const FEW = 6; // so many marks leave the right of their place to its name
const FREE_ARC = 7 * Math.PI / 6;
const POINT_KM = 15; // a place known better than this is drawn as a point
const WIDE_KM = 150; // a wider circle of doubt is drawn only for the event that is chosen
const ENDURING_DAYS = 5 * 366;
const MINOR_ZOOM = 5.5;
const LETTERED = new Set(['city', 'fortress', 'headquarters', 'battlefield', 'camps']);
const SIZE = [0, 1.2, 1, 0.8];
const PIN = [0, -19]; // a lone mark stands above its place, so that the town's ring and name stay free
const CURVE_STEPS = 10; // per leg of a route

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
  /** @type {Int32Array} per event, the cluster it belongs to at this scale; -1 without a place */
  #clusterOf;
  /** @type {Map<number, Set<number>>} per cluster, its events in view */
  #clusters = new Map();
  /** @type {Map<string, {circle: SVGElement, events: Set<number>}>} by place: several events may share one circle */
  #doubts = new Map();
  /** @type {string|null} */
  #chosen = null;
  #focusable = -1;

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
    this.#clusterOf = new Int32Array(events.length);
    sheet.onZoom(() => this.#rescale());
  }

  /**
   * Shows the events of a span.
   * @param {Span} span
   * @returns {number[]} the events that came into view
   */
  moveTo({ first, last }) {
    /** @type {Set<number>} */
    const clusters = new Set();
    /** @type {number[]} */
    const came = [];
    for (const i of this.#track.moveTo(first, last)) {
      const presence = this.#track.presence(i);
      if (presence) {
        if (!this.#inView.has(i)) came.push(i);
        this.#inView.add(i);
      } else {
        this.#inView.delete(i);
      }
      if (this.#points[i]) {
        this.#mark(i).show(presence > 0 && !this.#endures(i), presence === SURELY);
        this.#showDoubt(i, presence > 0 && !this.#endures(i));
        this.#group(i, presence > 0);
        clusters.add(this.#clusterOf[i]);
      }
    }
    for (const cluster of clusters) this.#fan(cluster);
    for (const i of this.#glow.moveTo(first, last)) {
      if (this.#points[i]) this.#ember(i).classList.toggle('is-drawn', this.#glow.presence(i) > 0);
    }
    if (clusters.size) this.#rove();
    return came;
  }

  /** Events in view, in the order of time: index and whether surely. */
  get inView() {
    return [...this.#inView].sort((a, b) => a - b).map(i => ({ event: this.#atlas.events[i], sure: this.#track.presence(i) === SURELY }));
  }

  /** @param {string|null} id marks one event as chosen */
  choose(id) {
    const before = this.#chosen;
    this.#chosen = id;
    for (const one of [before, id]) {
      const i = this.#atlas.events.findIndex(e => e.id === one);
      if (i < 0 || !this.#points[i]) continue;
      const mark = this.#mark(i);
      mark.element.classList.toggle('is-chosen', one === id);
      mark.show(this.#inView.has(i) && !this.#endures(i), this.#track.presence(i) === SURELY);
      this.#doubt(i)?.circle.classList.toggle('is-chosen', one === id);
      this.#fan(this.#clusterOf[i]);
    }
    this.#rove();
  }

  /**
   * Moves the focus among the marks in view, in the order of time.
   * @param {1|-1} by
   */
  focusNext(by) {
    const order = this.#reachable();
    if (!order.length) return;
    const at = order.indexOf(this.#focusable);
    this.#focusable = order[(at + by + order.length) % order.length];
    this.#rove();
    this.#marks[this.#focusable]?.element.focus();
  }

  #reachable() {
    return [...this.#inView].filter(i => this.#points[i] && this.#isShown(i)).sort((a, b) => a - b);
  }

  /** One mark at a time is a tab stop. */
  #rove() {
    const order = this.#reachable();
    if (!order.includes(this.#focusable)) this.#focusable = order[0] ?? -1;
    for (const i of order) this.#marks[i]?.element.setAttribute('tabindex', i === this.#focusable ? '0' : '-1');
  }

  /** @param {number} i */
  #isShown(i) {
    if (this.#atlas.events[i].id === this.#chosen) return true;
    return !this.#endures(i) && (this.#atlas.events[i].importance < 3 || this.#sheet.map.getZoom() >= MINOR_ZOOM);
  }

  /**
   * A war of decades somewhere in the steppe is no event at a spot: the axis and the list in words have it, the map shows it when chosen.
   * @param {number} i
   */
  #endures(i) {
    const { area, bounds, id } = this.#atlas.events[i];
    return area && bounds[2] - bounds[1] > ENDURING_DAYS && id !== this.#chosen;
  }

  /** @param {number} i */
  #doubt(i) {
    const { at, radiusKm, area } = this.#atlas.events[i];
    if (!at || !radiusKm || (!area && radiusKm <= POINT_KM)) return null;
    const key = `${at} ${radiusKm}`;
    let doubt = this.#doubts.get(key);
    if (!doubt) {
      const { x, y } = project(at);
      const circle = svg('circle', { class: `doubt${radiusKm > WIDE_KM ? ' is-wide' : ''}`, cx: x.toFixed(1), cy: y.toFixed(1), r: kmToUnits(radiusKm, at[1]).toFixed(1) });
      this.#sheet.layer('doubts').append(circle);
      doubt = { circle, events: new Set() };
      this.#doubts.set(key, doubt);
    }
    return doubt;
  }

  /**
   * @param {number} i
   * @param {boolean} shown
   */
  #showDoubt(i, shown) {
    const doubt = this.#doubt(i);
    if (!doubt) return;
    if (shown) doubt.events.add(i); else doubt.events.delete(i);
    doubt.circle.classList.toggle('is-drawn', doubt.events.size > 0);
  }

  /** @param {number} i */
  #mark(i) {
    let mark = this.#marks[i];
    if (!mark) {
      const event = this.#atlas.events[i];
      const label = `${this.#language.name(event.title)}, ${this.#language.name(event.date)}`;
      mark = new Mark(event, /** @type {XY} */ (this.#points[i]), label, this.#language.text(`kind-${event.kind}`));
      this.#marks[i] = mark;
      this.#sheet.layer('events').append(mark.element);
      if (event.id === this.#chosen) mark.element.classList.add('is-chosen');
    }
    return mark;
  }

  /** @param {number} i */
  #ember(i) {
    let ember = this.#embers[i];
    if (!ember) {
      const { x, y } = /** @type {XY} */ (this.#points[i]);
      const event = this.#atlas.events[i];
      ember = svg('g', { class: `ember importance-${event.importance} holder-${event.victor ?? 'none'}`, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
        svg('circle', { class: 'unscaled', r: 4.5 - event.importance * 0.6 }));
      this.#embers[i] = ember;
      this.#sheet.layer('glow').append(ember);
    }
    return ember;
  }

  /**
   * @param {number} i
   * @param {boolean} inView
   */
  #group(i, inView) {
    const cluster = this.#clusterOf[i];
    let members = this.#clusters.get(cluster);
    if (!members) this.#clusters.set(cluster, members = new Set());
    if (inView) members.add(i); else members.delete(i);
  }

  /**
   * Sets the marks of one cluster: one in its place, several in a ring around their middle, tied to their places.
   * @param {number} cluster
   */
  #fan(cluster) {
    const members = [...this.#clusters.get(cluster) ?? []].filter(i => this.#isShown(i))
      .sort((a, b) => this.#atlas.events[a].importance - this.#atlas.events[b].importance || a - b);
    const scale = this.#sheet.scale;
    const points = members.map(i => /** @type {XY} */ (this.#points[i]));
    const middle = { x: mean(points.map(p => p.x)), y: mean(points.map(p => p.y)) };
    const offsets = ring(members.length);
    members.forEach((i, n) => {
      const mark = this.#mark(i);
      const [dx, dy] = members.length === 1 && !mark.isVague ? PIN : offsets[n];
      mark.moveTo({ x: middle.x + dx / scale, y: middle.y + dy / scale }, scale);
    });
  }

  /** Which events lie so close together at this scale that their marks would cover one another. */
  #rescale() {
    const scale = this.#sheet.scale;
    const cell = CLUSTER_PX / scale;
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
    this.#clusters.clear();
    for (const i of this.#inView) if (this.#points[i]) this.#group(i, true);
    for (const cluster of this.#clusters.keys()) this.#fan(cluster);
    this.#rove();
  }
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Where to set so many marks around a middle: offsets in pixels. A few stand above, left of and below their place, whose name is on
 * its right; many stand all around, ring by ring.
 * @param {number} count
 * @returns {[number, number][]}
 */
export function ring(count) {
  if (count === 1) return [[0, 0]];
  if (count <= FEW) {
    const radius = Math.max(20, MARK_PX * (count - 1) / FREE_ARC);
    return Array.from({ length: count }, (_, i) => {
      const angle = -Math.PI / 2 + (FREE_ARC - Math.PI) / 2 - FREE_ARC * i / (count - 1);
      return [Math.cos(angle) * radius, Math.sin(angle) * radius];
    });
  }
  /** @type {[number, number][]} */
  const offsets = [];
  for (let radius = Math.max(15, MARK_PX * Math.min(count, 9) / (2 * Math.PI)); offsets.length < count; radius += MARK_PX) {
    const room = Math.min(count - offsets.length, Math.max(2, Math.floor(2 * Math.PI * radius / MARK_PX)));
    for (let i = 0; i < room; i++) {
      const angle = 2 * Math.PI * i / room - Math.PI / 2;
      offsets.push([Math.cos(angle) * radius, Math.sin(angle) * radius]);
    }
  }
  return offsets;
}

/** One event on the map: a seal with an engraved sign, and a tie to its place. */
class Mark {
  #at;
  #tie;
  #seal;

  /**
   * @param {AtlasEvent} event
   * @param {XY} at
   * @param {string} label
   * @param {string} kind in words
   */
  constructor(event, at, label, kind) {
    this.#at = at;
    const vague = event.area || (event.radiusKm ?? 0) > POINT_KM;
    this.#tie = svg('path', { class: 'tie' });
    this.#seal = svg('g', { class: 'unscaled' }, svg('g', { transform: `scale(${SIZE[event.importance]})` },
      svg('circle', { class: 'reach', r: 16 }), ...(vague ? [svg('circle', { class: 'halo', r: 14 })] : []), svg('circle', { class: 'seal', r: 10.5 }),
      svg('use', { class: 'sign', href: `#sign-${event.kind}`, x: -8, y: -8, width: 16, height: 16 })));
    const place = svg('g', { class: 'mark-place' }, this.#seal);
    this.element = svg('g', {
      class: `event kind-${event.kind} importance-${event.importance} holder-${event.victor ?? 'none'}${vague ? ' is-vague' : ''}`,
      'data-event': event.id, role: 'button', tabindex: -1, 'aria-label': `${kind}: ${label}`,
    }, this.#tie, place);
    this.element.prepend(svg('title'));
    /** @type {SVGElement} */ (this.element.firstChild).textContent = label;
    this.isVague = vague;
  }

  /**
   * @param {boolean} shown
   * @param {boolean} sure
   */
  show(shown, sure) {
    this.element.classList.toggle('is-drawn', shown);
    this.element.classList.toggle('is-possible', !sure);
  }

  /**
   * Sets the mark, with a tie to its place where it stands aside from it.
   * @param {XY} to
   * @param {number} scale
   */
  moveTo(to, scale) {
    const place = /** @type {SVGElement} */ (this.#seal.parentNode);
    place.setAttribute('transform', `translate(${to.x.toFixed(2)} ${to.y.toFixed(2)})`);
    const aside = Math.hypot(to.x - this.#at.x, to.y - this.#at.y) * scale > 6;
    this.#tie.setAttribute('d', aside ? `M${this.#at.x.toFixed(1)} ${this.#at.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}` : '');
  }
}

export class Routes {
  #sheet;
  #routes;
  #track;
  #points;
  /** @type {({element: SVGElement, body: SVGElement, head: SVGElement, scale: number, share: number}|undefined)[]} */
  #arrows = [];
  /** @type {Set<number>} */
  #inView = new Set();
  #lastDay = -Infinity;

  /**
   * @param {Sheet} sheet
   * @param {Atlas} atlas
   */
  constructor(sheet, atlas) {
    this.#sheet = sheet;
    this.#routes = atlas.routes;
    this.#track = new Track(atlas.routes.map(r => r.bounds));
    this.#points = atlas.routes.map(r => r.points.map(project));
    sheet.onZoom(() => this.#redraw(Infinity));
  }

  /** @param {Span} span */
  moveTo({ first, last }) {
    for (const i of this.#track.moveTo(first, last)) {
      const presence = this.#track.presence(i);
      if (presence) this.#inView.add(i); else this.#inView.delete(i);
      const { element } = this.#arrow(i);
      element.classList.toggle('is-drawn', presence > 0);
      element.classList.toggle('is-possible', presence < SURELY);
    }
    this.#redraw(last);
  }

  /** @param {string|null} event marks the routes of one event as chosen */
  choose(event) {
    this.#arrows.forEach((arrow, i) => arrow?.element.classList.toggle('is-chosen', this.#routes[i].event === event));
  }

  /** @param {number} i */
  #arrow(i) {
    let made = this.#arrows[i];
    if (!made) {
      const route = this.#routes[i];
      const body = svg('path', { class: 'shaft' });
      const head = svg('path', { class: 'head' });
      const element = svg('g', { class: `route kind-${route.kind} holder-${route.polity} is-${route.certainty}`, 'data-event': route.event }, body, head);
      this.#sheet.layer('routes').append(element);
      this.#arrows[i] = made = { element, body, head, scale: 0, share: -1 };
    }
    return made;
  }

  /** @param {number} day how far the arrows have come; Infinity after a change of scale: as far as before */
  #redraw(day) {
    if (day !== Infinity) this.#lastDay = day;
    const scale = this.#sheet.scale;
    for (const i of this.#inView) {
      const made = this.#arrow(i);
      const share = this.#share(this.#routes[i]);
      if (made.scale === scale && made.share === share) continue;
      made.scale = scale;
      made.share = share;
      const { shaft, head } = arrow(this.#points[i], { unit: 1 / scale, share, tapering: this.#routes[i].kind === 'campaign' });
      made.body.setAttribute('d', shaft);
      made.head.setAttribute('d', head);
    }
  }

  /**
   * How much of a route has been covered by the last day in view; all of it where the days are not told.
   * @param {Route} route
   */
  #share({ days, points }) {
    if (!days || days.some(day => day === null) || days.length !== points.length) return 1;
    const known = /** @type {number[]} */ (days);
    const end = known.length - 1;
    if (this.#lastDay >= known[end]) return 1;
    const next = Math.max(1, known.findIndex(day => day > this.#lastDay));
    const leg = (this.#lastDay - known[next - 1]) / Math.max(1, known[next] - known[next - 1]);
    return Math.max(0.12, (next - 1 + Math.max(0, leg)) / end);
  }
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
  const write = (/** @type {XY} */ p) => `${p.x.toFixed(2)} ${p.y.toFixed(2)}`;
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

/** The lettering of places: a ring for a town, the bare name for an area, a broken ring where the spot is in doubt. */
export class Places {
  #sheet;
  #track;
  #letters;

  /**
   * @param {Sheet} sheet
   * @param {Atlas} atlas
   */
  constructor(sheet, atlas) {
    this.#sheet = sheet;
    // Waters, ranges and countries are lettered by the basemap and the land.
    const places = [...atlas.places].sort((a, b) => a.rank - b.rank).filter(({ at, kind }) => at && LETTERED.has(kind));
    this.#letters = places.map(place => {
      const vague = place.area || place.radiusKm > POINT_KM;
      const dot = place.area ? undefined : svg('circle', { class: `dot${vague ? ' is-vague' : ''}`, r: place.rank === 1 ? 3.2 : 2.5 });
      return sheet.letter({ name: place.name, at: place.at, rank: place.rank, kind: `place ${place.kind}${vague ? ' is-vague' : ''}`, size: place.rank === 1 ? 14 : 12.5, dot, data: place.id });
    });
    for (const letter of this.#letters) letter.known = false;
    this.#track = new Track(places.map(({ from }) => [from ?? -Infinity, from ?? -Infinity, Infinity, Infinity]));
  }

  /**
   * Letters the places that the record knows by the end of a span.
   * @param {Span} span
   */
  moveTo({ last }) {
    const changed = this.#track.moveTo(last, last);
    for (const i of changed) this.#letters[i].known = this.#track.presence(i) > 0;
    if (changed.length) this.#sheet.layOutLetters();
  }
}
