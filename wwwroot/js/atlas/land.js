// Who holds what: the fills of the regions, the grips that lie over them, the frontiers between holders, the names of the realms.

import { isVague } from './bundle.js';
import { Ordered, SURELY, Track } from './engine.js';
import { Boxes, boxAround, pathData, project, svg } from './map.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').Hold} Hold */
/** @typedef {Pick<import('./map.js').Sheet, 'layer'|'defs'|'patternPrefix'|'map'|'scale'|'view'|'towns'|'covered'|'onZoom'|'avoid'|'layOutLetters'>} Sheet */
/** @typedef {import('./map.js').XY} XY */
/** @typedef {import('../shared/days.js').Span} Span */
/** @typedef {import('../shared/language.js').Language} Language */
/**
 * Who holds a region: `holder`, or perhaps already `other` where the day of the change is in doubt.
 * @typedef {{holder: string, other: string|null, sure: boolean, event: string|null}} Held
 */
/** @typedef {{hold: Hold, holder: string, sure: boolean}} Grip */
/** @typedef {{region: number, before: Held, after: Held}} ChangeOfHands */

const NOT_TOLD = 'not-told';
const EDGE_SHARE = 0.05; // of the view on each side, where no name of a realm begins
const LETTER = 0.62; // em, the width of a capital
const SMALLEST = 11; // px
const TIGHT = 0.12; // em between the letters of a name
const LOOSE = 0.75;
const SPACING_STEP = 0.05; // a little more land is no reason to set a name anew
const LEADING = 1.15; // of a name's lines
const SIZES = [1, 0.8, 0.65]; // of a name's best size, those that are tried in turn
const CROWD = 10; // so many events at one spot in the midst of a land are rarely all out of view,
const CROWD_PX = 64; // and take so much of it
const LINE_CLASSES = ['is-drawn', 'is-inner', 'is-edge'];
const NOBODY = Object.freeze({ holder: NOT_TOLD, other: null, sure: false, event: null });

/** Strokes of each pattern, in a tile of so many screen pixels. */
const PATTERNS = /** @type {Record<string, {tile: number, turn: number, d?: string, dots?: number[][]}>} */ ({
  tributary: { tile: 7, turn: 45, d: 'M0 3.5H7' },
  pasture: { tile: 9, turn: 0, dots: [[2.2, 2.2], [6.7, 6.7]] },
  raided: { tile: 8, turn: 0, d: 'M1 6.2L6.2 1' },
  claimed: { tile: 10, turn: 0, d: 'M0 3h6' },
  doubt: { tile: 18, turn: -45, d: 'M0 4.5H18' },
});

/** Grips that are an edge which fades inwards. */
const EDGES = new Set(['raided', 'reached']);
const STROKES = ['far', 'mid', 'near']; // along the border; the half of them that lies outside is cut off

/**
 * An edge that fades inwards.
 * @param {{clip: string, stroke?: string}} ids of the outline to cut along, and of the pattern to stroke with, if any
 * @param {() => SVGElement} outline makes the outline of the land
 */
function edgeOf({ clip, stroke }, outline) {
  return svg('g', { 'clip-path': `url(#${clip})`, stroke: stroke && `url(#${stroke})` }, ...STROKES.map(name => {
    const line = outline();
    line.setAttribute('class', name);
    return line;
  }));
}

/**
 * What a grip puts over the land: a hatch, dots or strokes, or an edge.
 * @param {{hold: string, holder: string, id: string}} grip `id` of its pattern
 * @param {() => SVGElement} outline makes the outline of the land
 * @returns {{over: SVGElement, defs: SVGElement[]}} what is drawn, and the definitions that it refers to
 */
export function gripOver({ hold, holder, id }, outline) {
  const patterns = hold in PATTERNS ? [patternOf(hold, holder, id)] : [];
  if (EDGES.has(hold)) {
    const clip = `${id}-land`;
    return { over: edgeOf({ clip, stroke: patterns.length ? id : undefined }, outline), defs: [...patterns, svg('clipPath', { id: clip }, outline())] };
  }
  const over = outline();
  over.setAttribute('fill', `url(#${id})`);
  return { over, defs: patterns };
}

/**
 * The hatch, dots or strokes of one grip in one holder's colour.
 * @param {string} hold
 * @param {string} holder
 * @param {string} id
 */
function patternOf(hold, holder, id) {
  const { tile, turn, d, dots } = PATTERNS[hold];
  const ink = d ? [svg('path', { d })] : (dots ?? []).map(([cx, cy]) => svg('circle', { cx, cy, r: 1.25 }));
  return svg('pattern', { id, class: `pattern-${hold} holder-${holder}`, width: tile, height: tile, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` }, ...ink);
}

export class Land {
  #sheet;
  #atlas;
  #language;
  #track;
  #parents;
  #names;
  /** @type {SVGElement[]} */
  #fills;
  /** @type {Map<string, Overlay>} made when first in view; one for all the times at which a holder has the same grip on a region */
  #overlays = new Map();
  /** @type {(Overlay|undefined)[]} per holding that is a grip over the land */
  #overlayOf = [];
  /** @type {{held: Ordered, grips: Ordered}[]} per region, its holdings in view, in the order of their beginning */
  #present;
  /** @type {Held[]} */
  #held;
  /** @type {Map<number, SVGElement>} the second colour of regions whose holder is in doubt */
  #doubts = new Map();
  /** @type {{element: SVGElement, left: number, right: number, kinds: string, look: number}[]} `kinds`: the classes that it always has; `look`: which of the others it has */
  #lines;
  /** @type {number[][]} per region, the lines around it */
  #linesOf;
  /** @type {Map<string, {hold: string, pattern: SVGElement}>} */
  #patterns = new Map();
  /** @type {Set<number>} the regions whose outlines are there to cut along */
  #outlined = new Set();
  #realms;

  /**
   * @param {Sheet} sheet
   * @param {Atlas} atlas
   * @param {Language} language
   */
  constructor(sheet, atlas, language) {
    this.#sheet = sheet;
    this.#atlas = atlas;
    this.#language = language;
    this.#parents = new Map(atlas.polities.map(p => [p.id, p.parent]));
    this.#names = new Map(atlas.polities.map(p => [p.id, p.name]));
    this.#track = new Track(atlas.holdings.map(h => h.bounds));
    this.#held = atlas.regions.map(() => NOBODY);
    const beginnings = Float64Array.from(atlas.holdings, h => h.bounds[0]);
    this.#present = atlas.regions.map(() => ({ held: new Ordered(beginnings), grips: new Ordered(beginnings) }));

    this.#fills = atlas.regions.map(region =>
      svg('path', { class: 'region', d: pathData(region.rings, true), 'data-region': region.id, role: 'button', tabindex: -1, 'aria-label': language.name(region.name) }));
    sheet.layer('regions').append(...this.#fills);

    const indexOf = new Map(atlas.regions.map((region, i) => [region.id, i]));
    this.#linesOf = atlas.regions.map(() => []);
    this.#lines = atlas.frontiers.filter(f => f.left && f.right && f.left !== f.right && f.kind !== 'frame').map((f, i) => {
      const left = indexOf.get(f.left ?? '') ?? -1;
      const right = indexOf.get(f.right ?? '') ?? -1;
      for (const side of [left, right]) this.#linesOf[side]?.push(i);
      const kinds = `frontier kind-${f.kind} is-${f.certainty}`;
      return { left, right, kinds, look: 0, element: svg('path', { class: kinds, d: pathData([f.line]) }) };
    });
    // The soft bands lie in a group that is faded as a whole: where two meet they do not darken one another.
    const guesses = svg('g', { class: 'guesses' });
    sheet.layer('frontiers').append(guesses);
    for (const { element } of this.#lines) (element.classList.contains('is-guessed') ? guesses : sheet.layer('frontiers')).append(element);

    this.#realms = new Realms(sheet, atlas, language, this.#lines, this.#parents);
    sheet.avoid(() => this.#realms.boxes);
    sheet.onZoom(() => this.#rescale());
    sheet.map.on('moveend', () => this.layOutNames());
  }

  /**
   * Draws the land as it is at the last day of a span.
   * @param {Span} span
   * @param {boolean} fades whether what changes fades over
   * @param {boolean} [anew] whether the towns that its names keep clear of are others
   * @returns {ChangeOfHands[]} the regions whose holder is another than before
   */
  moveTo({ last }, fades, anew = false) {
    /** @type {Set<number>} */
    const regions = new Set();
    /** @type {Set<Overlay>} */
    const overlays = new Set();
    for (const i of this.#track.moveTo(last, last)) {
      const { region, hold } = this.#atlas.holdings[i];
      const presence = this.#track.presence(i);
      if (hold === 'held') {
        this.#present[region].held.set(i, presence > 0);
        regions.add(region);
      } else {
        this.#present[region].grips.set(i, presence > 0);
        const overlay = this.#overlay(i);
        if (presence) overlay.holdings.set(i, presence); else overlay.holdings.delete(i);
        overlays.add(overlay);
      }
    }
    for (const overlay of overlays) dress(overlay, fades);
    /** @type {ChangeOfHands[]} */
    const changes = [];
    /** @type {Set<number>} */
    const lines = new Set();
    for (const region of regions) {
      const before = this.#held[region];
      const after = this.#judge(region);
      if (after.holder === before.holder && after.other === before.other && after.sure === before.sure) continue;
      this.#held[region] = after;
      this.#fill(region, after, fades);
      changes.push({ region, before, after });
      for (const line of this.#linesOf[region]) lines.add(line);
    }
    for (const line of lines) this.#redraw(line);
    if ((changes.length || anew) && this.#realms.update(this.#held, fades, anew)) this.#sheet.layOutLetters();
    return changes;
  }

  /**
   * Works out ahead where the realms' names will stand in this view, for one state of the land at each step.
   * @returns {Generator<void, void>}
   */
  *prepare() {
    const { view } = this.#realms;
    const { regions, first, last } = this.#atlas;
    const held = this.#atlas.holdings.filter(({ hold, bounds }) => hold === 'held' && bounds[0] <= last && bounds[3] >= first).sort((a, b) => a.bounds[0] - b.bounds[0]);
    const byRegion = regions.map((_, i) => held.filter(({ region }) => region === i));
    const days = new Set(held.flatMap(({ bounds: [startMin, startMax, endMin, endMax] }) => [startMin, startMax, endMin + 1, endMax + 1]));
    const seen = new Set();
    for (const day of days) {
      if (day < first || day > last) continue;
      const holders = byRegion.map(list => (list.find(({ bounds }) => bounds[1] <= day && day <= bounds[2]) ?? list.find(({ bounds }) => bounds[0] <= day && day <= bounds[3]))?.holder ?? NOT_TOLD);
      const state = holders.join();
      if (seen.has(state)) continue;
      seen.add(state);
      if (view !== this.#realms.view) return;
      this.#realms.foresee(holders);
      yield;
    }
  }

  /** @param {number} region */
  held(region) {
    return this.#held[region];
  }

  /**
   * @param {number} region
   * @returns {Grip[]} what lies over the holder's grip
   */
  grips(region) {
    return this.#present[region].grips.all
      .map(i => ({ hold: this.#atlas.holdings[i].hold, holder: this.#atlas.holdings[i].holder, sure: this.#track.presence(i) === SURELY }));
  }

  /**
   * @param {number} region
   * @returns {string} its outline on the sheet, as path data
   */
  shapeOf(region) {
    return this.#fills[region].getAttribute('d') ?? '';
  }

  /**
   * @param {number} region
   * @param {string} [pattern] fills it
   */
  #shape(region, pattern) {
    return svg('path', { d: this.shapeOf(region), fill: pattern && `url(#${pattern})` });
  }

  /**
   * The outline that cuts off what lies outside a region.
   * @param {number} region
   */
  #outline(region) {
    const id = `${this.#sheet.patternPrefix}land-${this.#atlas.regions[region].id}`;
    if (!this.#outlined.has(region)) {
      this.#outlined.add(region);
      this.#sheet.defs.append(svg('clipPath', { id }, this.#shape(region)));
    }
    return id;
  }

  /** @param {string} polity */
  nameOf(polity) {
    return polity === NOT_TOLD ? this.#language.text('not-told') : this.#language.name(this.#names.get(polity)) || polity;
  }

  /**
   * The first view sets names about the middle of their land; what finds the best place for them comes after it.
   * @param {typeof import('./stretch.js').stretchesOf} finder
   */
  setNamesOn(finder) {
    this.#realms.setOn(finder);
    this.#sheet.layOutLetters();
  }

  /** Sets the names anew after something that lies over the map came or went. */
  layOutNames() {
    this.#realms.look();
    this.#sheet.layOutLetters();
  }

  /** @param {string|null} region marks one region as chosen */
  choose(region) {
    this.#fills.forEach((fill, i) => fill.classList.toggle('is-chosen', this.#atlas.regions[i].id === region));
    const chosen = this.#fills.find((_, i) => this.#atlas.regions[i].id === region);
    if (chosen) chosen.parentNode?.append(chosen); // its outline lies above its neighbours
  }

  /**
   * What is drawn for a holding that is a grip over the land.
   * @param {number} i
   */
  #overlay(i) {
    return this.#overlayOf[i] ??= this.#overlayFor(this.#atlas.holdings[i]);
  }

  /** @param {import('./bundle.js').Holding} holding */
  #overlayFor({ hold, holder, region }) {
    const key = `${region} ${hold} ${holder}`;
    let overlay = this.#overlays.get(key);
    if (!overlay) {
      const pattern = hold in PATTERNS ? this.#pattern(hold, holder) : undefined;
      const element = EDGES.has(hold) ? edgeOf({ clip: this.#outline(region), stroke: pattern }, () => this.#shape(region)) : this.#shape(region, pattern);
      overlay = { element, kinds: `overlay hold-${hold} holder-${holder}`, holdings: new Map() };
      this.#overlays.set(key, overlay);
      this.#sheet.layer('overlays').append(element);
    }
    return overlay;
  }

  /**
   * @param {number} region
   * @returns {Held}
   */
  #judge(region) {
    const { all } = this.#present[region].held;
    const sure = all.find(i => this.#track.presence(i) === SURELY);
    const base = sure ?? all[0];
    if (base === undefined) return NOBODY;
    const { holder, event } = this.#atlas.holdings[base];
    const next = sure === undefined ? all.find(i => this.#atlas.holdings[i].holder !== holder) : undefined;
    return { holder, event, sure: sure !== undefined, other: next === undefined ? null : this.#atlas.holdings[next].holder };
  }

  /**
   * @param {number} region
   * @param {Held} held
   * @param {boolean} fades
   */
  #fill(region, { holder, other, sure }, fades) {
    const fill = this.#fills[region];
    const chosen = fill.classList.contains('is-chosen') ? ' is-chosen' : '';
    fill.setAttribute('class', `region holder-${holder}${sure ? '' : ' is-possible'}${fades ? ' fades' : ''}${chosen}`);
    let second = this.#doubts.get(region);
    if (other && !second) {
      second = this.#shape(region);
      this.#doubts.set(region, second);
      this.#sheet.layer('overlays').prepend(second);
    }
    if (second) {
      second.setAttribute('class', `overlay hold-doubt${other ? ' is-drawn' : ''}${fades ? ' fades' : ''}`);
      if (other) second.setAttribute('fill', `url(#${this.#pattern('doubt', other)})`);
    }
  }

  /** @param {number} index */
  #redraw(index) {
    const line = this.#lines[index];
    const a = this.#held[line.left].holder;
    const b = this.#held[line.right].holder;
    const has = [a !== b, a !== b && this.#realmOf(a) === this.#realmOf(b), a === NOT_TOLD || b === NOT_TOLD];
    const look = has.reduce((bits, is, i) => bits | Number(is) << i, 0);
    if (look === line.look) return;
    line.look = look;
    line.element.setAttribute('class', [line.kinds, ...LINE_CLASSES.filter((_, i) => has[i])].join(' '));
  }

  /** @param {string} polity */
  #realmOf(polity) {
    return this.#parents.get(polity) ?? polity;
  }

  /**
   * @param {string} hold
   * @param {string} holder
   * @returns {string} the id of the pattern
   */
  #pattern(hold, holder) {
    const id = `${this.#sheet.patternPrefix}${hold}-${holder}`;
    if (!this.#patterns.has(id)) {
      const pattern = patternOf(hold, holder, id);
      this.#patterns.set(id, { hold, pattern });
      this.#sheet.defs.append(pattern);
      this.#scalePattern(hold, pattern);
    }
    return id;
  }

  /**
   * @param {string} hold
   * @param {SVGElement} pattern
   */
  #scalePattern(hold, pattern) {
    pattern.setAttribute('patternTransform', `scale(${1 / this.#sheet.scale}) rotate(${PATTERNS[hold].turn})`);
  }

  #rescale() {
    for (const { hold, pattern } of this.#patterns.values()) this.#scalePattern(hold, pattern);
    this.#realms.look();
  }
}

/** @typedef {{element: SVGElement, kinds: string, holdings: Map<number, import('./engine.js').Presence>}} Overlay `holdings`: those in view for which it is drawn */

/**
 * @param {Overlay} overlay
 * @param {boolean} fades
 */
function dress({ element, kinds, holdings }, fades) {
  let best = 0;
  for (const presence of holdings.values()) {
    best = Math.max(best, presence);
    if (best === SURELY) break;
  }
  const drawn = best ? ` is-drawn${best < SURELY ? ' is-possible' : ''}` : '';
  element.setAttribute('class', `${kinds}${drawn}${fades ? ' fades' : ''}`);
}

/**
 * @typedef {object} Realm one polity's name and the land it is written across
 * @property {string} id
 * @property {XY} at
 * @property {number[]} regions
 * @property {number} area km²
 * @property {number} width sheet units
 * @property {boolean} whole a realm of several juzes, named above them
 * @property {Lettering[][]} places for each setting that has been tried, where its name may be written in a view, the best place first
 * @property {number} viewed the view that they are for
 */
/** @typedef {{at: XY, size: number, shift: number, spacing: number, width: number, lines: string[]}} Lettering where, how large and in how many lines a name is written */

/**
 * @typedef {object} Label the name of one polity on the map
 * @property {SVGElement} group
 * @property {SVGElement} text
 * @property {string} kinds the classes that it always has
 * @property {string} name
 * @property {Lettering|null} place where and how large it is written; null while it is left out
 * @property {number} size
 * @property {number} spacing
 * @property {{words: string, element: SVGElement}[]} lines
 */

/** The names of the realms, each written across the largest stretch of land it holds. */
class Realms {
  #sheet;
  #atlas;
  #language;
  #parents;
  /** @type {number[][]} */
  #neighbours;
  #points;
  /** @type {(XY[][]|undefined)[]} per region, its rings on the sheet */
  #rings = [];
  /** @type {Map<string, Label>} */
  #labels = new Map();
  /** @type {Map<string, Realm>} */
  #realms = new Map();
  /** @type {Map<string, Realm>} every stretch worked out so far */
  #known = new Map();
  #boxes = new Boxes();
  #names;
  /** @type {typeof import('./stretch.js').stretchesOf|undefined} */
  #finder;
  #view;
  /** @type {XY[]} in the midst of lands of which much is told but not the spot */
  #crowds;
  /** Another with each view, and once there is a finder. */
  #viewed = 0;

  /**
   * @param {Sheet} sheet
   * @param {Atlas} atlas
   * @param {Language} language
   * @param {{left: number, right: number}[]} lines
   * @param {Map<string, string|null>} parents
   */
  constructor(sheet, atlas, language, lines, parents) {
    this.#sheet = sheet;
    this.#atlas = atlas;
    this.#language = language;
    this.#parents = parents;
    this.#view = sheet.view;
    this.#crowds = crowdsOf(atlas.events).map(project);
    this.#names = new Map(atlas.polities.map(p => [p.id, p.name]));
    this.#points = atlas.regions.map(region => project(region.at));
    this.#neighbours = atlas.regions.map(() => []);
    for (const { left, right } of lines) {
      this.#neighbours[left]?.push(right);
      this.#neighbours[right]?.push(left);
    }
  }

  /** @param {typeof import('./stretch.js').stretchesOf} finder sets each name on its own land from now on */
  setOn(finder) {
    this.#finder = finder;
    this.look(false);
  }

  /**
   * Works out where the names of a state of the land may stand in this view, ahead of its being shown.
   * @param {string[]} holders per region
   */
  foresee(holders) {
    for (const realm of this.#realmsOf(holders).values()) {
      const { name } = this.#label(realm);
      this.#renewed(realm)[0] ??= this.#placesWithin(realm, [name], SIZES[0]);
    }
  }

  /** What is in view; another object with each change of it. */
  get view() {
    return this.#view;
  }

  /** Where names stand at this scale. */
  get boxes() {
    return this.#boxes.taken;
  }

  /**
   * @param {Held[]} held
   * @param {boolean} fades
   * @param {boolean} anew whether what the names keep clear of is another
   * @returns {boolean} whether any name may have moved
   */
  update(held, fades, anew) {
    const realms = this.#realmsOf(held.map(h => h.holder));
    const same = realms.size === this.#realms.size && [...realms].every(([id, realm]) => this.#realms.get(id) === realm);
    if (same && !anew) return false;
    this.#realms = realms;
    this.#layOut(fades);
    return true;
  }

  /** @param {string[]} holders per region */
  #realmsOf(holders) {
    /** @type {Map<string, Realm>} */
    const realms = new Map();
    for (const realm of this.#largest(holders, false)) realms.set(realm.id, realm);
    for (const realm of this.#largest(holders.map(holder => this.#parents.get(holder) ?? ''), true)) realms.set(realm.id, realm);
    return realms;
  }

  /**
   * @param {string[]} holders per region
   * @param {boolean} whole
   */
  #largest(holders, whole) {
    /** @type {Map<string, Realm>} */
    const found = new Map();
    const seen = new Set();
    for (const [start, id] of holders.entries()) {
      if (!id || id === NOT_TOLD || seen.has(start)) continue;
      const regions = [start];
      seen.add(start);
      for (const region of regions) {
        for (const next of this.#neighbours[region]) {
          if (holders[next] === id && !seen.has(next)) {
            seen.add(next);
            regions.push(next);
          }
        }
      }
      const realm = this.#stretch(id, regions, whole);
      if (realm.area > (found.get(id)?.area ?? 0)) found.set(id, realm);
    }
    return found.values();
  }

  /**
   * @param {string} id
   * @param {number[]} regions
   * @param {boolean} whole
   * @returns {Realm}
   */
  #stretch(id, regions, whole) {
    regions.sort((a, b) => a - b);
    const key = `${id}:${regions.join()}`;
    const known = this.#known.get(key);
    if (known) return known;
    let area = 0;
    let x = 0;
    let y = 0;
    for (const i of regions) {
      const weight = this.#atlas.regions[i].areaKm2;
      area += weight;
      x += this.#points[i].x * weight;
      y += this.#points[i].y * weight;
    }
    const centre = { x: x / area, y: y / area };
    // The middle of a crescent lies outside it: then the region nearest to the middle carries the name.
    const distance = (/** @type {number} */ i) => Math.hypot(this.#points[i].x - centre.x, this.#points[i].y - centre.y);
    const nearest = regions.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    const inside = this.#covers(regions, centre);
    const xs = regions.map(i => this.#points[i].x);
    const reach = Math.sqrt(this.#atlas.regions[nearest].areaKm2) * 0.35;
    const realm = { id, regions, area, whole, at: inside ? centre : this.#points[nearest], width: Math.max(...xs) - Math.min(...xs) + reach, places: [], viewed: 0 };
    this.#known.set(key, realm);
    return realm;
  }

  /**
   * Writes the names anew after a change of what is in view.
   * @param {boolean} [fades]
   */
  look(fades = true) {
    this.#view = this.#sheet.view;
    this.#viewed++;
    this.#layOut(fades);
  }

  /**
   * Writes the names at this scale, the largest first; one that finds no room is left out.
   * @param {boolean} fades
   */
  #layOut(fades) {
    const { scale, towns, covered } = this.#sheet;
    const crowds = this.#crowds.map(({ x, y }) => boxAround(x * scale, y * scale, CROWD_PX, CROWD_PX));
    const clear = new Boxes([...covered, ...towns, ...crowds]);
    const crossed = new Boxes([...covered, ...towns]);
    const behind = new Boxes([...covered]);
    this.#boxes = crossed;
    const leftOut = new Set(this.#labels.values());
    for (const realm of [...this.#realms.values()].sort((a, b) => Number(b.whole) - Number(a.whole) || b.area - a.area)) {
      const label = this.#label(realm);
      // Where seals and towns leave no room, a large name goes behind them.
      const isLarge = this.#largestSize(realm) > SMALLEST;
      const place = this.#find(realm, label.name, clear) ?? this.#find(realm, label.name, crossed) ?? (isLarge ? this.#find(realm, label.name, behind) : undefined);
      if (!place) continue;
      for (const boxes of [clear, crossed, behind]) boxes.take(this.#boxOf(place));
      leftOut.delete(label);
      if (label.place === place) continue;
      if (!label.place) label.group.setAttribute('class', `${label.kinds} is-drawn${fades ? ' fades' : ''}`);
      label.place = place;
      write(label, place);
      label.group.setAttribute('transform', `translate(${place.at.x.toFixed(1)} ${place.at.y.toFixed(1)})`);
    }
    for (const label of leftOut) {
      if (!label.place) continue;
      label.place = null;
      label.group.setAttribute('class', `${label.kinds}${fades ? ' fades' : ''}`);
    }
  }

  /** @param {Lettering} place */
  #boxOf({ at, size, shift, width, lines }) {
    const { scale } = this.#sheet;
    return boxAround(at.x * scale, at.y * scale + shift * size, width, size * LEADING * lines.length);
  }

  /**
   * The best place for a name that is free: in one line on its land, in two, or over a land that is too small for either.
   * @param {Realm} realm
   * @param {string} name
   * @param {Boxes} among
   */
  #find(realm, name, among) {
    const places = this.#renewed(realm);
    const isFree = (/** @type {Lettering} */ place) => among.isFree(this.#boxOf(place));
    let i = 0;
    for (const lines of name.includes(' ') ? [[name], inTwo(name)] : [[name]]) {
      for (const part of SIZES) {
        const place = (places[i] ??= this.#placesWithin(realm, lines, part)).find(isFree);
        if (place) return place;
        i++;
      }
    }
    const isSmall = this.#largestSize(realm) <= SMALLEST;
    const fitsNowhere = places.slice(0, i).every(found => !found.length);
    return !this.#finder || (isSmall && fitsNowhere) ? (places[i] ??= this.#placesOver(realm, name)).find(isFree) : undefined;
  }

  /**
   * The places found so far for a name in this view.
   * @param {Realm} realm
   */
  #renewed(realm) {
    if (realm.viewed !== this.#viewed) {
      realm.viewed = this.#viewed;
      realm.places = [];
    }
    return realm.places;
  }

  /**
   * Where a name may be written on its land, the best place first.
   * @param {Realm} realm
   * @param {string[]} lines
   * @param {number} part of its best size
   * @returns {Lettering[]}
   */
  #placesWithin(realm, lines, part) {
    const scale = this.#sheet.scale;
    const { left, right } = this.#view;
    const size = Math.max(SMALLEST, Math.round(this.#largestSize(realm) * part));
    const letters = longest(lines);
    return this.#stretches(realm, { width: letters * size * (LETTER + LOOSE) / scale, height: size * LEADING * lines.length / scale })
      .filter(stretch => stretch.width * scale > letters * size * (LETTER + TIGHT))
      .map(({ x, y, width }) => lettering({ x, y }, { size, lines, room: Math.min(width * scale * 0.8, (right - left) * scale * 0.6) }));
  }

  /**
   * Where the name of a land may hang over it.
   * @param {Realm} realm
   * @param {string} name
   * @returns {Lettering[]}
   */
  #placesOver(realm, name) {
    const scale = this.#sheet.scale;
    const { left, right } = this.#view;
    const half = this.#halfWidth(realm);
    const room = Math.min(Math.max(half, realm.width * scale) * 0.62, (right - left) * scale * 0.6);
    const at = this.#anchor(realm);
    return [0, -1.3, 1.3, -2.4, 2.4, -3.6].map(shift => lettering(at, { size: this.#largestSize(realm), lines: [name], room, shift }))
      .filter(({ width }) => width <= half * 5 && at.x * scale - width / 2 > left * scale && at.x * scale + width / 2 < right * scale);
  }

  /** @param {Realm} realm */
  #largestSize(realm) {
    return Math.max(SMALLEST, Math.floor(Math.min(realm.whole ? 30 : 22, this.#halfWidth(realm) / 4.2)));
  }

  /**
   * About the half-width of the land in pixels.
   * @param {Realm} realm
   */
  #halfWidth({ area }) {
    return Math.sqrt(area) * 0.2 * this.#sheet.scale;
  }

  /**
   * @param {Realm} realm
   * @param {{width: number, height: number}} name sheet units
   */
  #stretches({ regions }, name) {
    return this.#finder?.(regions.map(i => this.#ringsOf(i)), this.#inner, name) ?? [];
  }

  /** What is in view, less a rim in which no name begins. */
  get #inner() {
    const { left, top, right, bottom } = this.#view;
    const [dx, dy] = [(right - left) * EDGE_SHARE, (bottom - top) * EDGE_SHARE];
    return { left: left + dx, top: top + dy, right: right - dx, bottom: bottom - dy };
  }

  /** @param {number} region */
  #ringsOf(region) {
    return this.#rings[region] ??= this.#atlas.regions[region].rings.map(ring => ring.map(project));
  }

  /**
   * Whether a point lies in one of the regions.
   * @param {number[]} regions
   * @param {XY} point
   */
  #covers(regions, point) {
    return regions.some(i => contains(this.#ringsOf(i), point));
  }

  /**
   * Where a name stands: in the middle of its land, or of what is in view of it when that middle is not.
   * @param {Realm} realm
   */
  #anchor(realm) {
    const { left, top, right, bottom } = this.#inner;
    const isSeen = (/** @type {XY} */ p) => p.x > left && p.x < right && p.y > top && p.y < bottom;
    if (isSeen(realm.at)) return realm.at;
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    if (this.#covers(realm.regions, middle)) return middle;
    const far = (/** @type {number} */ i) => Math.hypot(this.#points[i].x - middle.x, this.#points[i].y - middle.y);
    const seen = realm.regions.filter(i => isSeen(this.#points[i])).sort((i, j) => far(i) - far(j));
    return seen.length ? this.#points[seen[0]] : realm.at;
  }

  /** @param {Realm} realm */
  #label({ id, whole }) {
    let label = this.#labels.get(id);
    if (!label) {
      const name = this.#names.get(id) ?? { en: id };
      const text = this.#language.write(svg('text', { class: 'unscaled-text' }), name);
      const kin = this.#parents.get(id) ? ' is-kin' : '';
      const kinds = `realm holder-${id}${whole ? ' is-whole' : ''}${kin}`;
      const group = svg('g', { class: kinds }, svg('g', { class: 'unscaled' }, text));
      this.#sheet.layer('realms').append(group);
      label = { group, text, kinds, name: text.textContent ?? '', place: null, size: NaN, spacing: NaN, lines: [] };
      text.replaceChildren();
      this.#labels.set(id, label);
    }
    return label;
  }
}

/**
 * Where much is told of, but not the spot.
 * @param {import('./bundle.js').AtlasEvent[]} events
 */
function crowdsOf(events) {
  /** @type {Map<string, {at: import('./bundle.js').LonLat, count: number}>} */
  const found = new Map();
  for (const event of events) {
    if (!event.at || !isVague(event)) continue;
    const key = String(event.at);
    found.set(key, { at: event.at, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].filter(({ count }) => count >= CROWD).map(({ at }) => at);
}

/**
 * A name spaced out to fill its room.
 * @param {XY} at
 * @param {{size: number, lines: string[], room: number, shift?: number}} name size and room in pixels, the shift in sizes
 * @returns {Lettering}
 */
function lettering(at, { size, lines, room, shift = 0 }) {
  const letters = longest(lines);
  const loosest = Math.min(lines.length > 1 ? LOOSE / 2 : LOOSE, room / (letters * size) - LETTER);
  const spacing = Math.max(TIGHT, Math.floor(loosest / SPACING_STEP) * SPACING_STEP);
  return { at, size, shift, spacing, width: letters * size * (LETTER + spacing), lines };
}

/** @param {string[]} lines */
function longest(lines) {
  return Math.max(...lines.map(line => line.length));
}

/**
 * A name of several words in two lines, as even as may be.
 * @param {string} name
 */
function inTwo(name) {
  const words = name.split(' ');
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return cuts.reduce((a, b) => (longest(b) < longest(a) ? b : a));
}

/**
 * Writes of a name what is other than it was: each style that is set has the browser reckon it anew.
 * @param {Label} label
 * @param {Lettering} place
 */
function write(label, { size, spacing, shift, lines }) {
  const { text } = label;
  if (label.size !== size) text.style.fontSize = `${size}px`;
  if (label.spacing !== spacing) text.style.letterSpacing = `${spacing.toFixed(2)}em`;
  label.size = size;
  label.spacing = spacing;
  if (label.lines.map(line => line.words).join() !== lines.join()) {
    label.lines = lines.map(words => ({ words, element: svg('tspan') }));
    label.lines.forEach(({ words, element }, i) => element.append(i < lines.length - 1 ? `${words} ` : words));
    text.replaceChildren(...label.lines.map(line => line.element));
  }
  const x = (spacing * size / 2).toFixed(1); // the last letter carries its spacing too
  label.lines.forEach(({ element }, i) => {
    element.setAttribute('x', x);
    element.setAttribute('y', (size * (0.32 + shift + LEADING * (i - (lines.length - 1) / 2))).toFixed(1));
  });
}

/**
 * @param {XY[][]} rings closed
 * @param {XY} point
 */
export function contains(rings, point) {
  let inside = false;
  for (const ring of rings) {
    let before = ring[ring.length - 1];
    for (const now of ring) {
      if ((now.y > point.y) !== (before.y > point.y)
        && point.x < (before.x - now.x) * (point.y - now.y) / (before.y - now.y) + now.x) inside = !inside;
      before = now;
    }
  }
  return inside;
}
