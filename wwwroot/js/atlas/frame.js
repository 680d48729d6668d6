// The sheet's frame: the graticule on the ground, degrees along the neatline, and the scale bar.

import { project, svg } from './map.js';

/** @typedef {import('./map.js').Sheet} Sheet */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {[west: number, south: number, east: number, north: number]} Bounds degrees */
/** @typedef {{left: number, top: number, right: number, bottom: number}} View sheet units */

const EVERY = 5; // degrees between two lines of the graticule
const CLOSE_EVERY = 1;
const CLOSE_ZOOM = 7; // from here on five degrees are wider than most screens
const BAND = 15; // px between the neatline and the map, for the numbers
const CHECKER = 3; // px, the thickness of the alternating degrees
const CORNER = 22; // px from a corner in which no number stands
const NARROW = 690; // px; below, or on a map lower than that, there is no band and the numbers stand on the map
const LOW = 320;
const LONGEST_BAR = 170;
const LENGTHS = [10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000, 4000];
const PARTS = /** @type {Record<string, number>} */ ({ 1: 2, 2: 4, 4: 4, 5: 5 });
const KM_PER_UNIT = 40_075 / (256 * 2 ** 6); // at the equator, of a sheet unit

/**
 * The lines of the graticule, in sheet units. On this projection meridians and parallels are straight.
 * @param {number} every degrees
 * @param {Bounds} bounds
 */
export function graticule(every, [west, south, east, north]) {
  const { x: left, y: bottom } = project([west, south]);
  const { x: right, y: top } = project([east, north]);
  const meridians = multiples(west, east, every).map(lon => `M${project([lon, 0]).x.toFixed(1)} ${top.toFixed(1)}V${bottom.toFixed(1)}`);
  const parallels = multiples(south, north, every).map(lat => `M${left.toFixed(1)} ${project([0, lat]).y.toFixed(1)}H${right.toFixed(1)}`);
  return [...meridians, ...parallels].join('');
}

/**
 * The longest round distance that fits into a width, and into how many equal parts it is cut.
 * @param {number} kmPerPx
 * @param {number} width px
 */
export function barFor(kmPerPx, width) {
  const km = LENGTHS.findLast(length => length / kmPerPx <= width) ?? LENGTHS[0];
  return { km, px: km / kmPerPx, parts: PARTS[String(km)[0]] };
}

/**
 * The scale bar: bars by turns full and empty, distances above them, the parallel it holds for below.
 * @param {{kmPerPx: number, width: number, lat: number, language: Language}} scale
 */
export function drawScaleBar({ kmPerPx, width, lat, language }) {
  const { km, px, parts } = barFor(kmPerPx, width);
  const step = px / parts;
  const number = (/** @type {number} */ x, /** @type {string} */ text, anchor = 'middle') => written(svg('text', { x: x.toFixed(1), y: 10, 'text-anchor': anchor }), text);
  const full = Array.from({ length: Math.ceil(parts / 2) }, (_, i) => `M${(2 * i * step).toFixed(1)} 14h${step.toFixed(1)}v5h${(-step).toFixed(1)}z`).join('');
  const words = language.text('scale-at', { lat: Math.round(lat) });
  return {
    width: px,
    element: svg('g', { class: 'bar' },
      number(0, '0'), number(px / 2, parts === 5 ? '' : language.number.format(km / 2)), number(px, language.text('km', { km: language.number.format(km) })),
      svg('rect', { class: 'bar-rim', x: 0, y: 14, width: px.toFixed(1), height: 5 }), svg('path', { class: 'bar-full', d: full }),
      written(svg('text', { class: 'bar-note', x: (px / 2).toFixed(1), y: 31, 'text-anchor': 'middle' }), words)),
  };
}

/**
 * The degrees along the four sides of a map: a checkered rule, one field a degree, and a number at each line of the graticule.
 * @param {View} view what the map shows
 * @param {{x: number, y: number, width: number, height: number}} box px, where its neatline runs
 * @param {{origin: {x: number, y: number}, scale: number, every: number, band: number}} map the map's corner in px, px per sheet unit
 */
export function drawDegrees(view, box, { origin, scale, every, band }) {
  const xOf = (/** @type {number} */ lon) => origin.x + (project([lon, 0]).x - view.left) * scale;
  const yOf = (/** @type {number} */ lat) => origin.y + (project([0, lat]).y - view.top) * scale;
  const [west, south] = unproject(view.left, view.bottom);
  const [east, north] = unproject(view.right, view.top);
  const inner = { left: box.x + band, top: box.y + band, right: box.x + box.width - band, bottom: box.y + box.height - band };
  const within = (/** @type {number} */ value, /** @type {number} */ low, /** @type {number} */ high) => Math.max(low, Math.min(high, value));
  const checkers = [];
  for (const lon of multiples(west, east, 2)) {
    const [a, b] = [xOf(lon), xOf(lon + 1)].map(x => within(x, inner.left, inner.right));
    if (b > a) for (const y of [inner.top - CHECKER, inner.bottom]) checkers.push(`M${a.toFixed(1)} ${y}H${b.toFixed(1)}v${CHECKER}H${a.toFixed(1)}z`);
  }
  for (const lat of multiples(south, north, 2)) {
    const [a, b] = [yOf(lat), yOf(lat + 1)].map(y => within(y, inner.top, inner.bottom));
    if (a > b) for (const x of [inner.left - CHECKER, inner.right]) checkers.push(`M${x} ${a.toFixed(1)}V${b.toFixed(1)}h${CHECKER}V${a.toFixed(1)}z`);
  }
  const aside = band ? (band - CHECKER) / 2 : 8; // of a number's middle from the box
  const numbers = [
    ...multiples(west, east, every).map(lon => ({ lon, x: xOf(lon) })).filter(({ x }) => x > inner.left + CORNER && x < inner.right - CORNER)
      .flatMap(({ lon, x }) => [degree(x, box.y + aside, lon, 0), degree(x, box.y + box.height - aside, lon, 0)]),
    ...multiples(south, north, every).map(lat => ({ lat, y: yOf(lat) })).filter(({ y }) => y > inner.top + CORNER && y < inner.bottom - CORNER)
      .flatMap(({ lat, y }) => [degree(box.x + aside, y, lat, -90), degree(box.x + box.width - aside, y, lat, 90)]),
  ];
  const ring = `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}zM${inner.left} ${inner.top}V${inner.bottom}H${inner.right}V${inner.top}z`;
  const rules = [CHECKER, 0].map(by => svg('rect', { class: 'band-rule', x: inner.left - by, y: inner.top - by, width: inner.right - inner.left + 2 * by, height: inner.bottom - inner.top + 2 * by }));
  return svg('g', { class: `degrees${band ? '' : ' is-bare'}` }, ...(band ? [svg('path', { class: 'band', d: ring }), svg('path', { class: 'checkers', d: checkers.join('') }), ...rules] : []), ...numbers);
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} value
 * @param {number} turn
 */
function degree(x, y, value, turn) {
  return written(svg('text', { 'text-anchor': 'middle', y: 3.8, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})${turn ? ` rotate(${turn})` : ''}` }), `${value}°`);
}

/**
 * @param {SVGElement} element
 * @param {string} text
 */
function written(element, text) {
  element.append(text);
  return element;
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} every
 */
function multiples(from, to, every) {
  const found = [];
  for (let value = Math.floor(from / every) * every; value <= to; value += every) found.push(value);
  return found;
}

/**
 * @param {number} x sheet units
 * @param {number} y
 * @returns {[lon: number, lat: number]}
 */
export function unproject(x, y) {
  const world = 256 * 2 ** 6;
  return [(x / world - 0.5) * 360, Math.atan(Math.sinh(Math.PI * (1 - 2 * y / world))) * 180 / Math.PI];
}

/**
 * How far apart the lines stand, in degrees.
 * @param {number} zoom
 */
export function degreesApart(zoom) {
  return zoom >= CLOSE_ZOOM ? CLOSE_EVERY : EVERY;
}

/**
 * @param {View} view
 * @param {number} scale px per sheet unit
 */
export function scaleOf(view, scale) {
  const [, lat] = unproject(view.left, (view.top + view.bottom) / 2);
  return { lat, kmPerPx: KM_PER_UNIT * Math.cos(lat * Math.PI / 180) / scale };
}

/** Keeps the frame in step with the map. */
export class Frame {
  #sheet;
  #language;
  #neatline;
  #degrees = svg('svg', { class: 'frame', 'aria-hidden': 'true' });
  #bar = svg('svg', { class: 'scale-bar', role: 'img' });
  #lines = svg('path', { class: 'graticule' });
  #every = 0;
  #bounds;
  #onMove = () => this.#draw();

  /**
   * @param {HTMLElement} stage holds the neatline and the foot
   * @param {Sheet} sheet
   * @param {Language} language
   * @param {Bounds} bounds of the graticule
   */
  constructor(stage, sheet, language, bounds) {
    this.#sheet = sheet;
    this.#language = language;
    this.#bounds = bounds;
    this.#neatline = /** @type {HTMLElement} */ (stage.querySelector('.neatline'));
    this.#neatline.append(this.#degrees);
    stage.querySelector('.foot')?.append(this.#bar);
    sheet.layer('graticule').append(this.#lines);
  }

  start() {
    this.#sheet.map.on('move resize', this.#onMove);
    this.#draw();
  }

  stop() {
    this.#sheet.map.off('move resize', this.#onMove);
    for (const made of [this.#degrees, this.#bar, this.#lines]) made.remove();
  }

  #draw() {
    const { view, scale, map, enlarged } = this.#sheet;
    const every = degreesApart(map.getZoom());
    if (every !== this.#every) {
      this.#every = every;
      this.#lines.setAttribute('d', graticule(every, this.#bounds));
    }
    const { clientWidth, clientHeight, offsetLeft, offsetTop, clientLeft, clientTop } = this.#neatline;
    const [width, height] = [clientWidth / enlarged, clientHeight / enlarged];
    const origin = { x: -(offsetLeft + clientLeft) / enlarged, y: -(offsetTop + clientTop) / enlarged };
    this.#degrees.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#degrees.replaceChildren(drawDegrees(view, { x: 0, y: 0, width, height }, { origin, scale, every, band: width < NARROW || height < LOW ? 0 : BAND }));
    this.#drawBar(scaleOf(view, scale), width < NARROW ? LONGEST_BAR / 2 : LONGEST_BAR);
  }

  /**
   * @param {{lat: number, kmPerPx: number}} scale
   * @param {number} longest px
   */
  #drawBar({ lat, kmPerPx }, longest) {
    const { element, width } = drawScaleBar({ kmPerPx, lat, width: longest, language: this.#language });
    const margin = 22; // for the numbers, which stand out beyond the bar
    this.#bar.setAttribute('viewBox', `${-margin} 0 ${width + 2 * margin} 34`);
    this.#bar.setAttribute('width', String((width + 2 * margin) * this.#sheet.enlarged));
    this.#bar.setAttribute('height', String(34 * this.#sheet.enlarged));
    this.#bar.setAttribute('aria-label', this.#language.text('scale-label', { km: this.#language.number.format(barFor(kmPerPx, longest).km) }));
    this.#bar.replaceChildren(element);
  }
}
