// The sheet the layers draw on: Leaflet for pan and zoom, one SVG that scales as a whole, relief, waters and lettering.

import { linesOf, ringsOf } from './bundle.js';

/** @typedef {import('./bundle.js').LonLat} LonLat */
/** @typedef {import('./bundle.js').Basemap} Basemap */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {import('../shared/language.js').Name} Name */
/** @typedef {import('./state.js').State} State */
/** @typedef {{x: number, y: number}} XY sheet units: pixels at zoom 6 */

const SVG = 'http://www.w3.org/2000/svg';
const BASE_ZOOM = 6;
const WORLD = 256 * 2 ** BASE_ZOOM;
const EARTH_KM = 40_075;
const PADDING = 0.25; // of the viewport on each side, so that a small pan shows no bare edge
const NARROW = 700; // px of the map; below, the panel comes from the bottom
const NARROW_ZOOM = 5.25;
const NARROW_EAST = 2.6; // degrees
const PANEL_PX = 400;
const BESIDE_PX = PANEL_PX + 60; // from the window's edge to what is to be seen beside the panel
const TILE_PX = 256; // the world at zoom 0
const ZOOM_SNAP = 0.25;
const ASIDE_SHARE = 0.2; // of the map's width
const PANEL_TOP = 0.42; // of the map's height, where a panel from the bottom ends at most
const COVERS = '.cartouche, #opening, .tools, .leaflet-control-zoom';
const CLEAR_PX = 8; // between a name and what covers the map: Cyrillic capitals run wider than they are taken to be
const CARTOUCHE_SHARE = 0.4; // of the map's height, which the cartouche may grow to with the events of another year
const CARTOUCHE_PX = 230; // but no higher than this
const FADE_DEGREES = 2.5; // over so much of a degree the painted land runs out into paper
const BELOW = 23; // px from the middle of an area down to the foot of its name, so that a seal may stand in the middle
const MIN_ZOOM_OF_RANK = [0, 0, 4.4, 5.4, 6.4];

/** From the ground up. */
const LAYERS = /** @type {const} */ (['regions', 'overlays', 'graticule', 'waters', 'frontiers', 'edges', 'realms', 'doubts', 'glow', 'routes', 'lettering', 'ties', 'events', 'towns']);

/** @typedef {typeof LAYERS[number]} LayerName */

/**
 * @param {LonLat} at
 * @returns {XY}
 */
export function project([lon, lat]) {
  const sin = Math.sin(lat * Math.PI / 180);
  return {
    x: (lon / 360 + 0.5) * WORLD,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD,
  };
}

/**
 * @param {number} km
 * @param {number} lat
 */
export function kmToUnits(km, lat) {
  return km * WORLD / (EARTH_KM * Math.cos(lat * Math.PI / 180));
}

/**
 * @param {LonLat[][]} lines
 * @param {boolean} [close]
 */
export function pathData(lines, close = false) {
  let data = '';
  for (const line of lines) {
    let join = 'M';
    for (const at of line) {
      const { x, y } = project(at);
      data += `${join}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`; // a third of the time of toFixed
      join = 'L';
    }
    if (close) data += 'Z';
  }
  return data;
}

/**
 * @param {string} name
 * @param {Record<string, string|number|null|undefined>} [attributes] null and undefined are left out
 * @param {...Node} children
 */
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children);
  return /** @type {SVGElement} */ (element);
}

/** A viewport-sized SVG in a Leaflet pane whose root group is scaled, so that zooming touches one attribute. */
class SvgLayer extends L.Layer {
  #root;
  #element;
  #zoom = NaN;
  #written = '';
  #corner = L.latLng(0, 0);
  #zoomed;
  #enlarged;

  /**
   * @param {SVGElement} element
   * @param {SVGElement} root
   * @param {() => number} enlarged how much larger than on a desk lettering and marks are drawn
   * @param {() => void} zoomed called when the scale is another
   */
  constructor(element, root, enlarged, zoomed) {
    super();
    this.#enlarged = enlarged;
    L.setOptions(this, { pane: 'sheet' });
    this.#element = element;
    this.#root = root;
    this.#zoomed = zoomed;
  }

  /** @param {L.Map} map */
  onAdd(map) {
    this.getPane()?.append(this.#element);
    this.#reset(map);
    return this;
  }

  onRemove() {
    this.#element.remove();
    return this;
  }

  /** @returns {Record<string, L.LeafletEventHandlerFn>} */
  getEvents() {
    return {
      viewreset: () => this.#reset(this._map),
      moveend: () => this.#reset(this._map),
      resize: () => this.#reset(this._map),
      zoomanim: e => {
        const { center, zoom } = /** @type {L.ZoomAnimEvent} */ (e);
        this.#stretch(this._map, center, zoom);
      },
      zoom: () => this.#stretch(this._map, this._map.getCenter(), this._map.getZoom()),
    };
  }

  /** @param {L.Map} map */
  #reset(map) {
    const size = map.getSize();
    const pad = size.multiplyBy(-PADDING).round();
    const corner = map.containerPointToLayerPoint(pad).round();
    const origin = map.getPixelOrigin().add(corner);
    const scale = 2 ** (map.getZoom() - BASE_ZOOM);
    L.DomUtil.setTransform(/** @type {any} */ (this.#element), corner, 1);
    this.#element.setAttribute('width', String(size.x - 2 * pad.x));
    this.#element.setAttribute('height', String(size.y - 2 * pad.y));
    this.#root.setAttribute('transform', `translate(${-origin.x} ${-origin.y}) scale(${scale})`);
    this.#corner = map.layerPointToLatLng(corner);
    this.#zoom = map.getZoom();
    this.#write(scale);
  }

  rewrite() {
    this.#write(2 ** (this.#zoom - BASE_ZOOM));
  }

  /** @param {number} scale */
  #write(scale) {
    const unscale = String(this.#enlarged() / scale);
    if (unscale === this.#written) return;
    this.#written = unscale;
    this.#root.style.setProperty('--unscale', unscale);
    this.#zoomed();
  }

  /**
   * Follows a zoom that is under way by stretching what is drawn.
   * @param {L.Map} map
   * @param {L.LatLng} center
   * @param {number} zoom
   */
  #stretch(map, center, zoom) {
    const pane = L.DomUtil.getPosition(map.getPane('mapPane') ?? map.getContainer()) ?? L.point(0, 0);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
    const offset = map.project(this.#corner, zoom).subtract(origin);
    L.DomUtil.setTransform(/** @type {any} */ (this.#element), offset, map.getZoomScale(zoom, this.#zoom));
  }
}

/** @typedef {[left: number, top: number, right: number, bottom: number]} Box screen pixels at the present scale */

/**
 * @param {number} x centre
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @returns {Box}
 */
export function boxAround(x, y, width, height) {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/** Boxes already taken on the screen; a label that would overlap one is left out. */
export class Boxes {
  #taken;

  /** @param {Box[]} taken */
  constructor(taken = []) {
    this.#taken = taken;
  }

  get taken() {
    return this.#taken;
  }

  /**
   * @param {number} x centre
   * @param {number} y
   * @param {number} width
   * @param {number} height
   */
  claim(x, y, width, height) {
    const box = boxAround(x, y, width, height);
    if (!this.isFree(box)) return false;
    this.take(box);
    return true;
  }

  /** @param {Box} box */
  isFree(box) {
    return !this.#taken.some(t => box[0] < t[2] && t[0] < box[2] && box[1] < t[3] && t[1] < box[3]);
  }

  /** @param {Box} box */
  take(box) {
    this.#taken.push(box);
  }
}

/**
 * @typedef {object} Lettered
 * @property {SVGElement} element
 * @property {XY} at
 * @property {number} rank
 * @property {number} width on the screen
 * @property {number} height
 * @property {number} shift of the box's centre from `at`, to the right
 * @property {number} drop of the box's centre from `at`, down
 * @property {boolean} isTown
 * @property {boolean} known whether the record knows it yet
 * @property {boolean} isWritten whether it is shown at this scale and beside the others
 */

export class Sheet {
  /** What the ids of its land's patterns begin with. */
  patternPrefix = '';
  /** @type {Lettered[]} */
  #letters = [];
  /** @type {(() => void)[]} */
  #onZoom = [];
  #layers;
  #language;
  #home;
  #bounds;
  /** @type {() => Box[]} */
  #obstacles = () => [];
  #towns = new Boxes();
  /** @type {Box[]} */
  #covered = [];
  #heeds = false;
  /** Whether the opening view is shown, which a window of another size shows in its own way. */
  #isAtHome = true;
  #layer;
  enlarged = 1;

  /**
   * @param {HTMLElement} container
   * @param {Language} language
   * @param {{relief?: string|HTMLImageElement, reliefBounds: L.LatLngBoundsLiteral, home: L.LatLngBoundsLiteral}} options
   */
  constructor(container, language, { relief, reliefBounds, home }) {
    this.#language = language;
    this.#home = L.latLngBounds(home);
    this.#bounds = L.latLngBounds(reliefBounds);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = L.map(container, {
      attributionControl: false, zoomControl: false, zoomSnap: ZOOM_SNAP, zoomDelta: 0.5, wheelPxPerZoomLevel: 120, minZoom: 3, maxZoom: 8.5,
      maxBounds: L.latLngBounds(reliefBounds).pad(0.02), maxBoundsViscosity: 0.8,
      zoomAnimation: !still, fadeAnimation: false, inertia: !still,
    });
    L.control.zoom({
      position: 'topright', zoomInText: '+', zoomOutText: '−',
      zoomInTitle: language.text('zoom-in'), zoomOutTitle: language.text('zoom-out'),
    }).addTo(this.map);
    this.map.createPane('relief').style.zIndex = '200';
    this.map.createPane('sheet').style.zIndex = '400';
    // Leaflet takes an image that is there already, which its types do not know.
    if (relief) L.imageOverlay(/** @type {any} */ (relief), reliefBounds, { pane: 'relief', className: 'relief', alt: '' }).addTo(this.map);

    this.defs = svg('defs');
    this.#layers = /** @type {Record<LayerName, SVGElement>} */ (Object.fromEntries(LAYERS.map(name => [name, svg('g', { class: `layer-${name}` })])));
    this.root = svg('g', { class: 'sheet-root' }, ...LAYERS.map(name => this.#layers[name]));
    this.element = svg('svg', { class: 'sheet-svg leaflet-zoom-animated' }, this.defs, this.root);
    this.enlarged = Number(getComputedStyle(container).getPropertyValue('--map-lettering')) || 1;
    this.showHome();
    this.#layer = new SvgLayer(this.element, this.root, () => this.enlarged, () => this.#zoomed());
    this.#layer.addTo(this.map);
    // Before the land hears of it, whose names keep clear of what is covered.
    this.map.on('moveend', () => {
      if (this.#heeds) this.heedCovers();
    });
  }

  /** Takes lettering and marks at the size that the style sheet's `--map-lettering` asks for, which the theme and the width of the window decide. */
  enlarge() {
    const asked = Number(getComputedStyle(this.map.getContainer()).getPropertyValue('--map-lettering')) || 1;
    if (asked === this.enlarged) return;
    this.enlarged = asked;
    this.#layer.rewrite();
  }

  /** How many screen pixels a sheet unit takes; enlarged ones, where lettering and marks are enlarged: all is laid out in these. */
  get scale() {
    return 2 ** (this.zoom - BASE_ZOOM);
  }

  /** The zoom by which it is decided what is shown: on a map whose marks are enlarged there is less room than its own zoom says. */
  get zoom() {
    return this.map.getZoom() - Math.log2(this.enlarged);
  }

  /** @param {LayerName} name */
  layer(name) {
    return this.#layers[name];
  }

  /** Shows the opening view, and lets no one zoom out to where the sheet has bare edges. */
  showHome() {
    // On a phone held upright the whole theatre would be a stamp; its heart is shown instead, from the Aral Sea to Dzungaria.
    this.#isAtHome = true;
    const isNarrow = this.map.getSize().x < NARROW;
    const bounds = isNarrow ? this.#home.pad(-0.18) : this.#home;
    const { lat, lng } = bounds.getCenter();
    const fit = this.map.getBoundsZoom(bounds);
    const cover = this.map.getBoundsZoom(this.#bounds, true);
    const least = Math.min(cover, fit + 0.5);
    // A bound above the present zoom has Leaflet zoom there, and turn a deaf ear to whoever asks for another view meanwhile.
    if (least < this.map.getMinZoom()) this.map.setMinZoom(least);
    this.map.setView([lat, isNarrow ? lng + NARROW_EAST : lng], Math.max(fit, least), { animate: false });
    this.map.setMinZoom(least);
  }

  /**
   * Mirrors position and zoom between the map and the view state.
   * @param {State} state
   */
  follow(state) {
    const show = () => {
      const at = state.view.position;
      if (at) this.map.setView([at.lat, at.lon], at.zoom, { animate: false });
      else this.showHome();
    };
    let showing = true;
    let telling = false;
    show();
    state.on('position', () => {
      if (telling) return;
      showing = true;
      show();
      showing = false;
    });
    this.map.on('moveend', () => {
      if (showing) return;
      const { lat, lng } = this.map.getCenter();
      telling = true;
      state.moveMap({ zoom: this.map.getZoom(), lat, lon: lng });
      telling = false;
    });
    this.map.on('resize', () => {
      if (state.view.position || !this.#isAtHome) return;
      showing = true;
      this.showHome();
      showing = false;
    });
    showing = false;
  }

  /** @param {() => void} tell called after each change of scale, and once now */
  onZoom(tell) {
    this.#onZoom.push(tell);
    tell();
  }

  /**
   * Brings a point into the part of the map that the panel leaves free.
   * @param {LonLat} at
   */
  reveal([lon, lat]) {
    this.#isAtHome = false;
    const size = this.map.getSize();
    if (size.x >= NARROW) {
      const zoom = this.#zoomBeside(lon);
      if (zoom > this.map.getZoom()) this.map.setView(this.map.unproject(this.map.project([lat, lon], zoom).add([PANEL_PX / 2, 0]), zoom), zoom, { animate: false });
      else this.map.panInside([lat, lon], { paddingTopLeft: [60, 90], paddingBottomRight: [BESIDE_PX, 60] });
      return;
    }
    // The panel lies over the lower part, the cartouche over the top: the point goes to the middle of what is left, and to one side, so that
    // what is told of it on the map has room on the other.
    const container = this.map.getContainer();
    const cartouche = container.parentElement?.querySelector('.cartouche')?.getBoundingClientRect().bottom ?? 0;
    const free = [cartouche - container.getBoundingClientRect().top, size.y * PANEL_TOP];
    const zoom = Math.max(this.map.getZoom(), NARROW_ZOOM);
    const centre = this.map.project([lat, lon], zoom).add([size.x * (0.5 - ASIDE_SHARE), size.y / 2 - (free[0] + free[1]) / 2]);
    this.map.setView(this.map.unproject(centre, zoom), zoom);
  }

  /**
   * The zoom at which a meridian can stand beside the panel: from far away, the sheet ends before it could.
   * @param {number} lon
   */
  #zoomBeside(lon) {
    const degrees = Math.max(1, this.#bounds.getEast() - lon);
    const needed = Math.log2(BESIDE_PX / degrees * 360 / TILE_PX);
    return Math.max(this.map.getZoom(), Math.min(this.map.getMaxZoom(), Math.ceil(needed / ZOOM_SNAP) * ZOOM_SNAP));
  }

  /** What is in view, in sheet units. */
  get view() {
    const scale = this.scale * this.enlarged;
    const { x, y } = this.map.getPixelBounds().getTopLeft().divideBy(scale);
    const size = this.map.getSize().divideBy(scale);
    return { left: x, top: y, right: x + size.x, bottom: y + size.y };
  }

  /** What cartouche, cards and tools cover of the map. */
  get covered() {
    return this.#covered;
  }

  /** From now on no name stands half under cartouche, cards or tools. To be called again when one of them comes or goes. */
  heedCovers() {
    const { enlarged } = this;
    const clear = CLEAR_PX / enlarged;
    const least = Math.min(CARTOUCHE_PX, this.map.getSize().y * CARTOUCHE_SHARE) / enlarged;
    this.#covered = this.boxesOf(COVERS).map(({ element, box: [left, top, right, bottom] }) =>
      /** @type {Box} */ ([left - clear, top, right + clear, element.matches('.cartouche') ? Math.max(bottom, top + least) : bottom]));
    this.#heeds = true;
    this.layOutTowns();
  }

  /**
   * What stands over the map, where it does.
   * @param {string} selector
   * @returns {{element: Element, box: Box}[]} in the pixels in which all is laid out
   */
  boxesOf(selector) {
    const container = this.map.getContainer();
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = this.map.getPixelBounds().getTopLeft();
    return [...container.parentElement?.querySelectorAll(selector) ?? []].map(element => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0)
      .map(({ element, box }) => ({ element, box: /** @type {Box} */ ([box.left - left + x, box.top - top + y, box.right - left + x, box.bottom - top + y].map(px => px / this.enlarged)) }));
  }

  /**
   * Lets the painted land run out into paper at the edge of the network, which is the end of the map and not of any land.
   * @param {[west: number, south: number, east: number, north: number]} bounds
   */
  fadeEdges([west, south, east, north]) {
    const stops = [[0, 0], [45, 1], [55, 1], [100, 0]];
    const gradient = (/** @type {string} */ id, /** @type {Record<string, number>} */ run) => svg('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 0, ...run },
      ...stops.map(([offset, opacity]) => svg('stop', { class: 'edge-stop', offset: `${offset}%`, 'stop-opacity': opacity })));
    this.defs.append(gradient('edge-across', { x2: 1 }), gradient('edge-along', { y2: 1 }));
    const strip = (/** @type {LonLat} */ from, /** @type {LonLat} */ to, /** @type {string} */ fill) => {
      const a = project(from);
      const b = project(to);
      return svg('rect', { x: a.x.toFixed(1), y: a.y.toFixed(1), width: (b.x - a.x).toFixed(1), height: (b.y - a.y).toFixed(1), fill: `url(#${fill})` });
    };
    const fade = FADE_DEGREES;
    this.layer('edges').append(
      strip([west - fade, north + fade], [west + fade, south - fade], 'edge-across'), strip([east - fade, north + fade], [east + fade, south - fade], 'edge-across'),
      strip([west - fade, north + fade / 2], [east + fade, north - fade / 2], 'edge-along'), strip([west - fade, south + fade / 2], [east + fade, south - fade / 2], 'edge-along'));
  }

  /** @param {Basemap} basemap */
  drawWaters({ rivers, lakes, coast, labels }) {
    const layer = this.layer('waters');
    for (const lake of [...lakes, ...coast ?? []]) {
      layer.append(svg('path', { class: 'lake', d: pathData(ringsOf(lake.geometry), true) }));
    }
    for (const river of rivers) {
      layer.append(svg('path', { class: `river rank-${river.properties?.rank ?? 3}`, d: pathData(linesOf(river.geometry)) }));
    }
    for (const label of [...labels].sort((a, b) => a.rank - b.rank)) {
      this.letter({ name: label.name, at: label.at, rank: label.rank, kind: `physical ${label.kind}`, rotate: label.rotate, size: label.rank === 1 ? 13.5 : 12 });
    }
    this.layOutLetters();
  }

  /**
   * Adds a name to the map's lettering. Earlier names win where two would overlap.
   * @param {{name: Name, at: LonLat, rank: number, kind: string, size: number, rotate?: number, dot?: SVGElement, data?: string}} label
   * @returns {Lettered} set `known` to false, and lay out anew, to leave it out for a time
   */
  letter({ name, at, rank, kind, size, rotate = 0, dot, data }) {
    const point = project(at);
    const isTown = kind.startsWith('place');
    const text = this.#language.write(svg('text', { class: `label ${kind} rank-${rank}`, transform: rotate ? `rotate(${rotate})` : null, x: dot ? 7 : 0, y: dot ? 4 : isTown ? BELOW : null }), name);
    const inner = svg('g', { class: 'unscaled' }, ...(dot ? [dot] : []), text);
    const element = svg('g', { transform: `translate(${point.x.toFixed(1)} ${point.y.toFixed(1)})`, 'data-place': data }, inner);
    const along = (text.textContent ?? '').length * size * (dot ? 0.5 : 0.62);
    const turn = Math.abs(Math.sin(rotate * Math.PI / 180));
    // A town's name lies over the seals: it must be read where much happens.
    this.layer(isTown ? 'towns' : 'lettering').append(element);
    /** @type {Lettered} */
    const lettered = { element, at: point, rank, width: along * (1 - turn) + size * turn + (dot ? 8 : 0), height: along * turn + size * (1 - turn) + 2, shift: dot ? along / 2 + 4 : 0, drop: isTown && !dot ? BELOW - 4 : 0, isTown, known: true, isWritten: true };
    this.#letters.push(lettered);
    return lettered;
  }

  #zoomed() {
    const { zoom } = this;
    this.element.classList.toggle('is-near', zoom >= 5.5);
    this.element.classList.toggle('is-far', zoom < 4.4);
    this.#covered = []; // until the map rests at its new scale
    this.layOutTowns();
    for (const tell of this.#onZoom) tell();
    this.layOutLetters();
  }

  /**
   * What the names of waters and ranges give way to. Towns give way only to one another.
   * @param {() => Box[]} obstacles
   */
  avoid(obstacles) {
    this.#obstacles = obstacles;
  }

  /** The boxes of the names of towns and realms at this scale. */
  get names() {
    return [...this.#obstacles()];
  }

  /** The boxes of the towns' names at this scale. */
  get towns() {
    return this.#towns.taken;
  }

  /** Shows the towns' names that have room at this scale; what gives way to them is to be laid out after. */
  layOutTowns() {
    this.#towns = new Boxes([...this.#covered]);
    this.#fit(this.#letters.filter(letter => letter.isTown), this.#towns, 0);
  }

  /** Shows the names of waters and ranges that have room at this scale beside the towns' and the realms', the important before the lesser. */
  layOutLetters() {
    this.#fit(this.#letters.filter(letter => !letter.isTown), new Boxes([...this.#obstacles(), ...this.towns]), 6);
  }

  /**
   * @param {Lettered[]} letters
   * @param {Boxes} boxes
   * @param {number} margin
   */
  #fit(letters, boxes, margin) {
    const { zoom } = this;
    const scale = this.scale;
    for (const letter of letters.sort((a, b) => a.rank - b.rank)) {
      const { element, at, rank, width, height, shift, drop, known } = letter;
      const fits = known && zoom >= MIN_ZOOM_OF_RANK[rank] && boxes.claim(at.x * scale + shift, at.y * scale + drop, width + margin, height + margin / 3);
      if (fits === letter.isWritten) continue;
      letter.isWritten = fits;
      element.classList.toggle('is-left-out', !fits);
    }
  }
}
