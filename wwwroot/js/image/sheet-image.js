// Draws the current map anew at the size of a sheet, with title, date, legend, scale bar, imprint and link, as one SVG that stands alone.

import { Events, Places, Routes } from '../atlas/events.js';
import { degreesApart, drawDegrees, drawScaleBar, graticule, scaleOf } from '../atlas/frame.js';
import { Highlight } from '../atlas/highlight.js';
import { Land } from '../atlas/land.js';
import { Sheet, svg } from '../atlas/map.js';
import { Sides } from '../atlas/sides.js';
import { stretchesOf } from '../atlas/stretch.js';
import { measureIn, wrap } from '../shared/wrap.js';
import { fontsFor } from './fonts.js';
import { drawKey } from './key-column.js';
import { keyOf } from './key.js';
import { line } from './line.js';
import { cutOut } from './raster.js';
import { standalone } from './standalone.js';

/** @typedef {import('../atlas/bundle.js').Atlas} Atlas */
/** @typedef {import('../atlas/state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {{state: State, atlas: Atlas, sheet: Sheet, home: L.LatLngBoundsLiteral, language: Language}} Parts */
/**
 * @typedef {object} Paper
 * @property {number} width px of the drawing, in which lettering has its size on the screen
 * @property {number} height
 * @property {string} [printed] what the SVG says of its width and height: `297mm 210mm`
 * @property {boolean} [grows] width and height are the map's, and the paper is as large as what stands around it needs
 */
/** @typedef {{title: string, date: string, imprint: string[]}} Words */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */

const MARGIN = 26;
const HEAD = 72;
const LINE = 16; // of the imprint
const BAND = 15;
const RULE = 5; // from the outer to the inner of the neatline's two rules
const KEY = Object.freeze({ width: 236, gap: 20 });
const BAR = 170;
const WIDE = 900; // px; on narrower paper the legend stands below the map

/**
 * @param {Parts} parts
 * @param {Paper} paper
 * @param {{words: Words, legend: boolean}} options
 * @returns {Promise<{source: string, faces: import('./fonts.js').Face[], width: number, height: number}>} the SVG, its fonts, and its size in px
 */
export async function drawSheet(parts, paper, { words, legend }) {
  const stage = Object.assign(document.createElement('div'), { className: 'printing' });
  stage.setAttribute('aria-hidden', 'true');
  /** @type {HTMLElement} */ (parts.sheet.map.getContainer().closest('#sheet')).append(stage);
  const imprint = words.imprint.flatMap(text => wrap(text, paper.width - 2 * MARGIN, measureIn('10.5px Alegreya, Georgia, serif')));
  const beside = legend && (!paper.grows || paper.width >= WIDE);
  const rest = { x: 2 * MARGIN + (beside ? KEY.width + KEY.gap : 0), y: HEAD + MARGIN + imprint.length * LINE + 10 };
  const box = { x: MARGIN, y: HEAD, width: paper.width - (paper.grows ? 2 * MARGIN : rest.x), height: paper.grows ? paper.height : paper.height - rest.y };
  const map = await drawMap(stage, box, parts);
  try {
    const keyBox = beside ? { x: box.x + box.width + KEY.gap, y: box.y, width: KEY.width, height: box.height } : { x: box.x, y: box.y + box.height + KEY.gap, width: box.width, height: Infinity };
    const key = legend ? drawKey(keyOf({ ...parts, ...map }), keyBox, parts.language) : null;
    const width = box.width + rest.x;
    const height = box.height + rest.y + (key && !beside ? key.height + KEY.gap : 0);
    const drawing = /** @type {SVGSVGElement} */ (svg('svg', { class: 'printed', width, height, viewBox: `0 0 ${width} ${height}` },
      svg('rect', { class: 'printed-paper', width, height }),
      ...placeMap(map.sheet, box, reliefOf(parts.sheet)), ...frameOf(map.sheet, box, parts.language),
      line('printed-title', words.title, width / 2, 25), line('printed-date', words.date, width / 2, 58),
      ...imprint.map((text, i) => line('printed-imprint', text, width / 2, height - MARGIN + 8 - (imprint.length - 1 - i) * LINE)), ...(key ? [key.element] : [])));
    stage.append(drawing);
    return { ...await finish(drawing, paper.printed ?? `${width} ${height}`, words), width, height };
  } finally {
    map.sheet.map.remove();
    stage.remove();
  }
}

/**
 * The map itself, laid out anew for its size: names and seals find other room on paper than on the screen.
 * @param {HTMLElement} stage
 * @param {Box} box
 * @param {Parts} parts
 */
async function drawMap(stage, box, { state, atlas, sheet: shown, home, language }) {
  const { time, selection, position } = state.view;
  const ground = document.createElement('div');
  ground.style.width = `${box.width}px`;
  ground.style.height = `${box.height}px`;
  stage.append(ground);
  const sheet = new Sheet(ground, language, { relief: undefined, reliefBounds: [[30, 38], [62, 112]], home });
  sheet.map.setMaxBounds(/** @type {any} */ (null));
  if (position) {
    const bounds = shown.map.getBounds();
    sheet.map.setMinZoom(0).setView(bounds.getCenter(), sheet.map.getBoundsZoom(bounds), { animate: false });
  }
  const land = new Land(sheet, atlas, language);
  const events = new Events(sheet, atlas, language);
  const routes = new Routes(sheet, atlas);
  sheet.drawWaters(atlas.basemap);
  sheet.fadeEdges(atlas.topology.bbox);
  const places = new Places(sheet, atlas);
  for (const layer of [places, land, events, routes]) layer.moveTo(time, false);
  land.setNamesOn(stretchesOf);
  if (selection?.kind === 'event') {
    events.choose(selection.id);
    routes.choose(selection.id);
    new Highlight({ sheet, atlas, land }).tell(atlas.events.find(({ id }) => id === selection.id)?.regions ?? []);
    await new Sides({ sheet, events, state }, sidesOf(stage)).drawOnce();
  }
  land.choose(selection?.kind === 'region' ? selection.id : null);
  sheet.layer('graticule').append(svg('path', { class: 'graticule', d: graticule(degreesApart(sheet.map.getZoom()), [38, 30, 112, 62]) }));
  return { sheet, land };
}

/** @param {Element} stage */
function sidesOf(stage) {
  return /** @type {HTMLElement} */ (stage.closest('#sheet')).dataset.sides ?? '';
}

/**
 * Relief and land, cut to the box.
 * @param {Sheet} sheet
 * @param {Box} box
 * @param {HTMLImageElement|null} relief
 */
function placeMap(sheet, box, relief) {
  const inner = inset(box, BAND);
  const clip = svg('clipPath', { id: 'printed-clip' }, svg('rect', { x: inner.x, y: inner.y, width: inner.width, height: inner.height }));
  const [dx, dy] = [Math.round(-box.width * 0.25), Math.round(-box.height * 0.25)].map(Math.round);
  const ground = svg('g', { transform: `translate(${box.x + dx} ${box.y + dy})` });
  ground.append(...sheet.element.childNodes);
  const near = sheet.element.getAttribute('class') ?? '';
  return [svg('defs', {}, clip), svg('g', { 'clip-path': 'url(#printed-clip)', class: near.replace('leaflet-zoom-animated', '') }, ...(relief ? [placeRelief(sheet, box, relief)] : []), ground)];
}

/**
 * @param {Sheet} sheet
 * @param {Box} box
 * @param {HTMLImageElement} relief
 */
function placeRelief({ map }, box, relief) {
  const [nw, se] = [L.latLng(62, 38), L.latLng(30, 112)].map(corner => map.latLngToContainerPoint(corner));
  const share = (/** @type {number} */ px, /** @type {number} */ from, /** @type {number} */ to) => Math.max(0, Math.min(1, (px - from) / (to - from)));
  const [left, right] = [0, box.width].map(px => share(px, nw.x, se.x));
  const [top, bottom] = [0, box.height].map(px => share(px, nw.y, se.y));
  const [width, height] = [se.x - nw.x, se.y - nw.y];
  return svg('image', {
    x: (box.x + nw.x + left * width).toFixed(1), y: (box.y + nw.y + top * height).toFixed(1), width: ((right - left) * width).toFixed(1), height: ((bottom - top) * height).toFixed(1),
    preserveAspectRatio: 'none', href: cutOut(relief, { x: left, y: top, width: right - left, height: bottom - top }),
  });
}

/** @param {Sheet} shown */
function reliefOf({ map }) {
  const image = map.getContainer().querySelector('img.relief');
  return image instanceof HTMLImageElement && image.complete && image.naturalWidth ? image : null;
}

/**
 * @param {Sheet} sheet
 * @param {Box} box
 * @param {Language} language
 */
function frameOf(sheet, box, language) {
  const { view, scale, map } = sheet;
  const { lat, kmPerPx } = scaleOf(view, scale);
  const bar = drawScaleBar({ kmPerPx, lat, width: Math.min(BAR, box.width / 4), language });
  const at = `translate(${(box.x + box.width - bar.width - BAND - 30).toFixed(1)} ${box.y + box.height - BAND - 44})`;
  return [
    svg('g', { class: 'frame' }, drawDegrees(view, box, { origin: { x: box.x, y: box.y }, scale, every: degreesApart(map.getZoom()), band: BAND })),
    ...[0, RULE].map(by => svg('rect', { class: 'printed-neatline', ...inset(box, -by) })),
    svg('g', { transform: at }, bar.element),
  ];
}

/**
 * @param {SVGSVGElement} drawing
 * @param {string} size
 * @param {Words} words
 */
async function finish(drawing, size, { title, date }) {
  const texts = [...drawing.querySelectorAll('text')].map(text => ({ family: getComputedStyle(text).fontFamily, text: `${text.textContent}${(text.textContent ?? '').toUpperCase()}` }));
  const copy = standalone(drawing);
  size.split(' ').forEach((length, i) => copy.setAttribute(i ? 'height' : 'width', length));
  const faces = await fontsFor(texts);
  const style = svg('style');
  style.textContent = faces.map(face => face.rule).join('\n');
  const name = svg('title');
  name.textContent = `${title}, ${date}`;
  copy.prepend(name, style);
  return { source: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`, faces };
}

/**
 * @param {Box} box
 * @param {number} by px inwards
 */
function inset({ x, y, width, height }, by) {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
