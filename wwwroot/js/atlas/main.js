// Starts the atlas: fetches, builds the parts, and ties them to the view state. Nothing else knows all of them.

import { Language } from '../shared/language.js';
import { Fault, fetchAtlas, narrowed } from './bundle.js';
import { Events, Places, Routes } from './events.js';
import { Land } from './land.js';
import { project, Sheet } from './map.js';
import { State } from './state.js';
import { spanContaining } from '../shared/days.js';
import { Timeline } from './timeline.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').AtlasEvent} AtlasEvent */
/** @typedef {import('./words.js').Narrator} Narrator */
/** @typedef {import('./words.js').Twin} Twin */
/** @typedef {{state: State, atlas: Atlas, whole: Atlas, sheet: Sheet, land: Land, events: Events, routes: Routes, timeline: Timeline, language: Language}} Parts */

const HOME = /** @type {L.LatLngBoundsLiteral} */ ([[37.5, 49], [56, 97]]);
const MOST_HEADLINES = 3;
const HALF_YEAR = 183; // days
const NARROW = 700; // px; legend and panel do not fit beside each other
const REACH_PX = 16; // a press so near to the middle of a mark is meant for it,
const FINGER_REACH_PX = 22; // and the tap of a finger so near
const OPENING_SEEN = 'opening-seen';
const MOST_PREPARED = 400; // of each layer
const PREPARED_AT_ONCE = 12;

const root = /** @type {HTMLElement} */ (document.querySelector('#sheet'));
const language = Language.from(document);

const RELIEF = /** @type {[west: number, south: number, east: number, north: number]} */ ((root.dataset.reliefBounds ?? '38,30,112,62').split(',').map(Number));

const headlines = find('#headlines');
/** The lines under the date, filled anew as time moves. @type {{item: HTMLElement, button: HTMLElement, words: Text, event: AtlasEvent|undefined}[]} */
const lines = [];
/** @type {Narrator|undefined} */
let narrator;
/** @type {Twin|undefined} */
let twin;
/** What is loaded only when first needed. @type {Partial<Record<'words'|'panel'|'legend'|'filters'|'compare'|'range'|'reigns'|'share', Promise<any>>>} */
const loaded = {};
/** @type {Promise<import('./controls.js').Controls>|undefined} */
let controls;
/** @type {import('./highlight.js').Highlight|undefined} */
let highlight;
/** @type {Promise<import('./walk.js').Walk>|undefined} */
let walk;
/** @type {Promise<import('./changes.js').ChangedLand>|undefined} */
let changed;

/**
 * Builds the parts one after another; between two of them the browser may answer the reader.
 * @param {Atlas} whole
 * @param {Sheet} sheet
 */
async function begin(whole, sheet) {
  const atlas = narrowed(whole, document.querySelector('#chosen-events'));
  const state = new State(atlas, window);
  await pause();
  const land = new Land(sheet, atlas, language);
  await pause();
  const events = new Events(sheet, atlas, language);
  const routes = new Routes(sheet, atlas);
  sheet.drawWaters(atlas.basemap);
  await pause();
  sheet.fadeEdges(atlas.topology.bbox);
  const places = new Places(sheet, atlas);
  const timeline = new Timeline(root, state, atlas, language);
  const parts = { state, atlas, whole, sheet, land, events, routes, timeline, language };

  let drawn = false;
  const showTime = () => {
    const { time } = state.view;
    if (time.ends) void startRange(parts);
    const fades = drawn && !timeline.scrubbing; // the first drawing is there at once
    const changes = land.moveTo(time, fades, places.moveTo(time));
    if (fades) highlight?.glow(changes);
    const came = events.moveTo(time, fades);
    routes.moveTo(time, fades);
    showHeadlines(parts);
    narrator?.tell(time, changes, came);
    twin?.update();
  };
  const showSelection = () => {
    const { selection } = state.view;
    const event = selection?.kind === 'event' ? selection.id : null;
    events.choose(event);
    routes.choose(event);
    land.choose(selection?.kind === 'region' ? selection.id : null);
    showLandOf(parts);
    find('#show-changes').setAttribute('aria-pressed', String(selection?.kind === 'changes'));
    if (selection) {
      root.classList.add('has-panel');
      if (!find('#legend').hidden && root.clientWidth < NARROW) void toggleLegend(parts);
      reveal(parts);
      void startPanel(parts);
    } else {
      root.classList.remove('has-panel');
    }
  };
  sheet.map.on('resize', () => sheet.enlarge());
  state.on('time', showTime);
  state.on('selection', showSelection);
  state.on('layers', showLayers);
  state.on('filters', () => void startFilters(parts));
  state.on('mode', showMode);
  state.on('compare', showComparison);
  showLayers();
  if (state.view.mode === 'projector') showMode();
  await pause();
  showTime();
  const { only, kinds, side } = state.view.filter;
  if (only.size || kinds.size || side) void startFilters(parts);
  sheet.follow(state);
  await pause();
  timeline.start();
  state.start();
  showSelection();
  listenToMap(parts);
  listenToTools(parts);
  showComparison();
  showOpening(parts);
  waitForSearch();
  const waited = waitForControls(parts);
  for (const act of ['pointerdown', 'keydown', 'focusin']) document.addEventListener(act, () => void startRest(parts, waited), { once: true });
  whenQuiet(() => {
    const framed = startFrame(parts, RELIEF);
    void startRest(parts, waited);
    void startDeskLink(parts);
    void startNotes(parts);
    void prepare(parts, framed);
  });
  drawn = true;
  root.dataset.ready = '';

  function showComparison() {
    find('#show-compare').setAttribute('aria-pressed', String(state.view.compare !== null));
    if (state.view.compare) void startCompare(parts);
  }

  function showLayers() {
    const reigns = state.view.on.has('reigns');
    find('#reigns').hidden = !reigns;
    find('#show-reigns').setAttribute('aria-pressed', String(reigns));
    if (reigns) void startReigns(parts);
    for (const layer of ['regions', 'frontiers', 'events', 'routes', 'lettering', 'waters']) root.classList.toggle(`off-${layer}`, state.view.off.has(layer));
  }

  function showMode() {
    if (state.view.mode === 'projector') document.documentElement.dataset.theme = 'projector';
    else delete document.documentElement.dataset.theme;
    find('#projector').setAttribute('aria-pressed', String(state.view.mode === 'projector'));
    sheet.map.invalidateSize();
    sheet.enlarge();
  }
}

/** @param {Parts} parts */
async function startNotes(parts) {
  const [{ Highlight }, { RegionNote }, { Sides }] = await Promise.all([import('./highlight.js'), import('./region-note.js'), import('./sides.js')]);
  highlight = new Highlight(parts);
  showLandOf(parts);
  new RegionNote(find('.stage'), parts).start();
  new Sides(parts, root.dataset.sides ?? '').start();
}

/**
 * Outlines the land that the chosen event changed.
 * @param {Parts} parts
 */
function showLandOf({ state, atlas }) {
  const { selection } = state.view;
  highlight?.tell(selection?.kind === 'event' ? atlas.events.find(({ id }) => id === selection.id)?.regions ?? [] : []);
}

/**
 * While the reader looks, makes what a sweep through time will show.
 * @param {Parts} parts
 * @param {Promise<void>} framed when names are set on their land
 */
async function prepare({ events, routes, land, sheet }, framed) {
  for (const steps of [events.prepare(), routes.prepare()]) await inQuiet(steps);
  await Promise.allSettled([framed]);
  sheet.map.on('moveend', () => void inQuiet(land.prepare()));
  await inQuiet(land.prepare());
}

/** @param {Generator<void, void>} steps */
async function inQuiet(steps) {
  for (let made = 0; made < MOST_PREPARED; made++) {
    if (made % PREPARED_AT_ONCE === 0) await new Promise(quiet => whenQuiet(() => quiet(undefined)));
    if (steps.next().done) return;
  }
}

/** @param {Parts} parts */
async function startDeskLink({ state, sheet }) {
  const link = document.querySelector('#to-desk');
  if (!(link instanceof HTMLAnchorElement)) return;
  const { DeskLink } = await import('./desk-link.js');
  new DeskLink(link, state, sheet.map).start();
}

/** @param {Parts} parts */
function startControls(parts) {
  controls ??= import('./controls.js').then(({ Controls }) => {
    const made = new Controls(root, parts);
    made.start();
    return made;
  });
  return controls;
}

/**
 * An act that comes before the controls are there waits for them.
 * @param {Parts} parts
 */
function waitForControls(parts) {
  const waiting = new AbortController();
  const later = (/** @type {Event} */ e) => {
    const target = e.target instanceof Element ? e.target.closest(e.type === 'keydown' ? '*' : '#timeline :is(button, label, select, form), #show-changes') : null;
    if (!target || (e instanceof KeyboardEvent && (e.key === 'Tab' || target.matches('input:not([type=range]), select')))) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    void startControls(parts).then(() => {
      waiting.abort();
      if (e.type === 'click' && target instanceof HTMLElement) target.click();
      else target.dispatchEvent(e instanceof KeyboardEvent ? new KeyboardEvent(e.type, e) : new Event(e.type, e));
    });
  };
  for (const type of ['click', 'keydown', 'change', 'submit']) document.addEventListener(type, later, { capture: true, signal: waiting.signal });
  return () => waiting.abort();
}

/**
 * What only a reader who acts will need is loaded once the first view is drawn, or with the first act: nothing is left to load while the
 * slider moves, or when the network is gone.
 * @param {Parts} parts
 * @param {() => void} then when the controls are there
 */
async function startRest(parts, then) {
  void startControls(parts).then(then);
  await Promise.all([controls, startWords(parts), ...['panel', 'legend', 'filters', 'range', 'detail', 'reigns', 'compare', 'walk', 'highlight', 'region-note', 'sides', 'share'].map(part => import(`./${part}.js`))]);
  root.dataset.whole = '';
}

/** @param {Parts} parts */
function startWords(parts) {
  loaded.words ??= import('./words.js').then(({ Narrator, Twin }) => {
    narrator = new Narrator(find('#live'), parts);
    twin = new Twin(/** @type {HTMLDetailsElement} */ (find('#twin')), parts);
    twin.start();
  });
  return loaded.words;
}

/**
 * @param {Parts} parts
 * @param {[west: number, south: number, east: number, north: number]} bounds
 */
async function startFrame({ sheet, land, language }, bounds) {
  const [{ Frame }, { stretchesOf }] = await Promise.all([import('./frame.js'), import('./stretch.js')]);
  new Frame(find('.stage'), sheet, language, bounds).start();
  await pause();
  sheet.heedCovers();
  land.setNamesOn(stretchesOf);
  if (language.culture !== 'en') return;
  await document.fonts.load("1em 'Alegreya Extended'", 'ń');
  document.body.classList.add('has-all-letters');
}

/** @param {Parts} parts */
function startPanel(parts) {
  loaded.panel ??= Promise.all([import('./panel.js'), startChanged(parts)]).then(([{ Panel }, land]) => new Panel(find('#panel'), parts, land).start());
  return loaded.panel;
}

/** @param {Parts} parts */
function startFilters(parts) {
  loaded.filters ??= import('./filters.js').then(({ Filters }) => new Filters(root, parts, () => {
    showHeadlines(parts);
    twin?.update();
  }).start());
  return loaded.filters;
}

/** @param {Parts} parts */
function startWalk(parts) {
  walk ??= import('./walk.js').then(({ Walk }) => {
    const made = new Walk(find('#live'), parts);
    made.start();
    return made;
  });
  return walk;
}

/** @param {Parts} parts */
function startCompare(parts) {
  loaded.compare ??= import('./compare.js').then(({ Compare }) => new Compare(root, parts).start());
  return loaded.compare;
}

/** @param {Parts} parts */
function startChanged(parts) {
  changed ??= import('./changes.js').then(({ ChangedLand }) => {
    const land = new ChangedLand({ ...parts, atlas: parts.whole });
    land.start();
    return land;
  });
  return changed;
}

/** @param {Parts} parts */
function startRange(parts) {
  loaded.range ??= Promise.all([import('./range.js'), startChanged(parts)]).then(([{ Range }]) => new Range(root, parts).start());
  return loaded.range;
}

/** @param {Parts} parts */
function startReigns(parts) {
  loaded.reigns ??= import('./reigns.js').then(({ Reigns }) => new Reigns(root, parts).start());
  return loaded.reigns;
}

/** @param {Parts} parts */
async function openShare(parts) {
  loaded.share ??= import('./share.js').then(({ Share }) => {
    const share = new Share(/** @type {HTMLDialogElement} */ (find('#share')), { ...parts, home: HOME });
    share.start();
    return share;
  });
  (await loaded.share).open();
}

/** @param {Parts} parts */
async function toggleLegend(parts) {
  loaded.legend ??= import('./legend.js').then(({ Legend }) => new Legend(find('#legend'), parts).start());
  await loaded.legend;
  const shown = find('#legend').hidden;
  find('#legend').hidden = !shown;
  find('#show-legend').setAttribute('aria-expanded', String(shown));
  if (shown) find('#legend h2').focus({ preventScroll: true });
}

/** @param {Parts} parts */
function listenToTools(parts) {
  const { state, sheet } = parts;
  find('#show-legend').addEventListener('click', () => void toggleLegend(parts));
  find('#projector').addEventListener('click', () => state.setMode(state.view.mode === 'projector' ? 'sheet' : 'projector'));
  find('#show-compare').addEventListener('click', () => {
    const { view: { compare, time }, range } = state;
    if (compare) state.compareWith(null);
    else state.compareWith(spanContaining('year', time.first > range.first + HALF_YEAR ? range.first : range.last));
  });
  find('#home').addEventListener('click', () => {
    state.moveMap(null);
    sheet.showHome();
  });
  find('#show-share').addEventListener('click', () => void openShare(parts));
  const help = /** @type {HTMLDialogElement} */ (find('#help'));
  find('#show-help').addEventListener('click', () => help.showModal());
  help.addEventListener('click', e => {
    if (e.target === help || (e.target instanceof Element && e.target.closest('.close'))) help.close();
  });
  const details = /** @type {HTMLDetailsElement} */ (find('#twin'));
  find('#show-words').addEventListener('click', async () => {
    await startWords(parts);
    details.open = true;
    details.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    /** @type {HTMLElement} */ (details.querySelector('summary')).focus({ preventScroll: true });
  });
  document.addEventListener('keydown', e => {
    if (e.key === 'Escape' && !find('#legend').hidden && find('#legend').contains(document.activeElement)) {
      void toggleLegend(parts);
      find('#show-legend').focus();
    }
  });
}

/** @param {Parts} parts */
function listenToMap(parts) {
  const { state, sheet, events } = parts;
  const select = (/** @type {EventTarget|null} */ target) => {
    const chosen = target instanceof Element ? target.closest('[data-event], [data-place], [data-region]') : null;
    if (!(chosen instanceof SVGElement)) return false;
    const { event, place, region } = chosen.dataset;
    if (event) state.select({ kind: 'event', id: event });
    else if (place) state.select({ kind: 'place', id: place });
    else if (region) state.select({ kind: 'region', id: region });
    return true;
  };
  sheet.map.on('click', ({ latlng: { lat, lng }, originalEvent }) => {
    const { target } = originalEvent;
    const isOnMark = target instanceof Element && target.closest('.event, [data-place]') !== null;
    const reach = /** @type {PointerEvent} */ (originalEvent).pointerType === 'touch' ? FINGER_REACH_PX : REACH_PX;
    const near = isOnMark ? undefined : events.near(project([lng, lat]), reach);
    if (near) state.select({ kind: 'event', id: near.id });
    else if (!select(target)) state.select(null);
  });
  sheet.map.getContainer().addEventListener('keydown', e => {
    if (e.key.toLowerCase() !== 'l' || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    void startWalk(parts).then(walk => walk.toggle());
  });
  sheet.element.addEventListener('keydown', e => {
    if (e.key === 'Enter' || e.key === ' ') {
      if (select(e.target)) {
        e.preventDefault();
        e.stopPropagation();
      }
      return;
    }
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    if (!by) return;
    e.preventDefault();
    e.stopPropagation();
    if (e.target instanceof Element && e.target.matches('.region')) void startWalk(parts).then(walk => walk.next(/** @type {1|-1} */ (by)));
    else events.focusNext(/** @type {1|-1} */ (by));
  });
}

/**
 * The decisive events in view, named under the date.
 * @param {Parts} parts
 */
function showHeadlines({ events, state }) {
  const decisive = events.decisive(MOST_HEADLINES);
  for (let i = 0; i < Math.max(decisive.length, lines.length); i++) {
    const line = lines[i] ??= lineAt(i, state);
    if (line.event === decisive[i]) continue;
    const event = line.event = decisive[i];
    line.item.classList.toggle('is-empty', !event);
    if (!event) continue;
    line.words.data = language.name(event.title); // a new text would cost a reckoning of style
    const tongue = language.languageOf(event.title);
    if (line.button.lang !== tongue) line.button.lang = tongue;
  }
}

/**
 * @param {number} i
 * @param {State} state
 */
function lineAt(i, state) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  const words = document.createTextNode('');
  button.append(words);
  button.addEventListener('click', () => {
    const { event } = lines[i];
    if (event) state.select({ kind: 'event', id: event.id });
  });
  const item = document.createElement('li');
  item.append(button);
  headlines.append(item);
  return { item, button, words, event: /** @type {AtlasEvent|undefined} */ (undefined) };
}

/** @param {Parts} parts */
function reveal({ state, atlas, sheet }) {
  const { selection } = state.view;
  if (!selection) return;
  const lists = { event: atlas.events, region: atlas.regions, place: atlas.places, person: [], changes: [] };
  const at = /** @type {{id: string, at: import('./bundle.js').LonLat|null}[]} */ (lists[selection.kind]).find(record => record.id === selection.id)?.at;
  if (at) sheet.reveal(at);
}

/** The search box of the header suggests only once somebody comes to it. */
function waitForSearch() {
  const box = document.querySelector('form[data-suggest]');
  const load = () => void import('../search/main.js');
  if (box?.contains(document.activeElement)) load();
  else box?.addEventListener('focusin', load, { once: true });
}

/** @param {Parts} parts */
function showOpening(parts) {
  const { land, sheet } = parts;
  const card = find('#opening');
  const query = new URLSearchParams(location.search);
  if (query.has('t') || query.has('sel') || remembered()) return;
  card.hidden = false;
  root.classList.add('has-opening');
  const close = () => {
    if (card.hidden) return;
    card.hidden = true;
    root.classList.remove('has-opening');
    sheet.heedCovers();
    land.layOutNames();
    try {
      sessionStorage.setItem(OPENING_SEEN, '1');
    } catch {
      // Storage may be refused; then the card comes again with the next visit.
    }
  };
  find('#opening-play').addEventListener('click', () => {
    close();
    find('#play').focus();
    void startControls(parts).then(({ player }) => player.play());
  });
  find('#opening-close').addEventListener('click', () => {
    close();
    find('#time').focus();
  });
  find('#play').addEventListener('click', close, { once: true });
  find('#time').addEventListener('input', close, { once: true });
}

function remembered() {
  try {
    return sessionStorage.getItem(OPENING_SEEN) !== null;
  } catch {
    return false;
  }
}

/** @param {unknown} error */
function showFault(error) {
  console.error(error);
  const reason = error instanceof Fault ? error.reason : 'broken';
  const box = document.createElement('div');
  box.className = 'fault';
  box.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = language.text(`fault-${reason}`);
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = language.text('try-again');
  const textVersion = document.createElement('a');
  textVersion.href = document.querySelector('#year-text') ? '#year-text' : `/${language.culture}/events`;
  textVersion.textContent = language.text('text-version');
  box.append(text, again, ' ', textVersion);
  find('#map').replaceChildren(box);
  /** @type {HTMLDetailsElement} */ (find('#twin')).open = true;
}

/** @param {string} selector */
function find(selector) {
  return /** @type {HTMLElement} */ (document.querySelector(selector));
}

/** Lets the browser do what waits. */
function pause() {
  return window.scheduler?.yield?.() ?? new Promise(done => setTimeout(done));
}

try {
  await pause();
  const [west, south, east, north] = RELIEF;
  /** @type {HTMLDetailsElement} */ (find('#twin')).open = false; // the text that is there without script, laid out anew with every typeface that comes
  // Paper and relief are there while the atlas is on its way.
  const sheet = new Sheet(find('#map'), language, { relief: /** @type {HTMLImageElement|null} */ (document.querySelector('#map .relief')) ?? root.dataset.relief, reliefBounds: [[south, west], [north, east]], home: HOME });
  await begin(await fetchAtlas(root.dataset.bundle ?? '', { edition: root.dataset.edition }), sheet);
} catch (error) {
  showFault(error);
}

/**
 * Runs work after the first view is complete, when the browser has nothing better to do.
 * @param {() => void} work
 */
function whenQuiet(work) {
  const soon = () => ('requestIdleCallback' in window ? window.requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200));
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
