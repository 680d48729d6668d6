// Two dates side by side: the map a second time, at another date, and the swipe that parts the two.

import { Events, Routes } from './events.js';
import { Land } from './land.js';
import { svg } from './map.js';
import { stretchesOf } from './stretch.js';
import { rangeOf, step } from '../shared/days.js';
import { readDate } from '../shared/typed.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./map.js').LayerName} LayerName */
/** @typedef {import('./map.js').Sheet} Sheet */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */

/** What depends on the date; all else on the sheet is the same on both sides. */
const SIDED = /** @type {LayerName[]} */ (['regions', 'overlays', 'frontiers', 'realms', 'doubts', 'glow', 'routes', 'ties', 'events']);
const FAR = 1e5; // sheet units, beyond every edge
const KEY_STEP = 0.02;
const KEY_LEAP = 0.1;

/** The sheet as the layers of the other date see it: the same ground, with layers of its own beside the first. */
class OtherSide {
  #sheet;

  /** @param {Sheet} sheet */
  constructor(sheet) {
    this.#sheet = sheet;
    /** Patterns have ids, and ids are the document's. */
    this.patternPrefix = 'other-';
    this.layers = /** @type {Map<LayerName, SVGElement>} */ (new Map(SIDED.map(name => {
      const twin = svg('g', { class: `layer-${name}` });
      sheet.layer(name).after(twin);
      return [name, twin];
    })));
  }

  get map() {
    return this.#sheet.map;
  }

  get defs() {
    return this.#sheet.defs;
  }

  get scale() {
    return this.#sheet.scale;
  }

  get zoom() {
    return this.#sheet.zoom;
  }

  get view() {
    return this.#sheet.view;
  }

  get towns() {
    return this.#sheet.towns;
  }

  get covered() {
    return this.#sheet.covered;
  }

  /** @param {LayerName} name */
  layer(name) {
    return this.layers.get(name) ?? this.#sheet.layer(name);
  }

  /** @param {() => void} tell */
  onZoom(tell) {
    this.#sheet.onZoom(tell);
  }

  /** The names of waters give way to the realms of the first side only. */
  avoid() {}

  layOutLetters() {}
}

/** @typedef {{land: Land, events: Events, routes: Routes, layers: Map<LayerName, SVGElement>, left: SVGElement, right: SVGElement}} Side */

export class Compare {
  #root;
  #state;
  #atlas;
  #sheet;
  #language;
  /** @type {Side|undefined} made with the first comparison, and kept */
  #side;
  #swipe;
  #line;
  #form;
  #field;

  /**
   * @param {HTMLElement} root holds the template `#compare`
   * @param {{state: State, atlas: Atlas, sheet: Sheet, language: Language}} parts
   */
  constructor(root, { state, atlas, sheet, language }) {
    this.#root = root;
    this.#state = state;
    this.#atlas = atlas;
    this.#sheet = sheet;
    this.#language = language;
    const { content } = /** @type {HTMLTemplateElement} */ (root.querySelector('#compare'));
    this.#swipe = /** @type {HTMLElement} */ (/** @type {Element} */ (content.firstElementChild).cloneNode(true));
    this.#line = /** @type {HTMLElement} */ (this.#swipe.querySelector('[role=slider]'));
    this.#form = /** @type {HTMLFormElement} */ (this.#swipe.querySelector('form'));
    this.#field = /** @type {HTMLInputElement} */ (this.#form.querySelector('input'));
  }

  /** Shows from now on what the state says. */
  start() {
    this.#line.addEventListener('pointerdown', e => this.#grip(e));
    this.#line.addEventListener('keydown', e => this.#key(e));
    this.#form.addEventListener('submit', e => this.#read(e));
    this.#form.addEventListener('focusout', e => {
      if (e.target === this.#field) this.#read(e);
    });
    this.#field.addEventListener('input', () => this.#field.setCustomValidity(''));
    this.#swipe.addEventListener('click', e => {
      const act = e.target instanceof Element && e.target.closest('button')?.dataset.act;
      if (act) this.#act(act);
    });
    this.#sheet.map.on('move zoom resize', () => this.#part());
    this.#state.on('compare', () => this.#show());
    this.#state.on('time', () => this.#tell());
    this.#show();
  }

  #show() {
    const { compare } = this.#state.view;
    this.#root.classList.toggle('is-comparing', compare !== null);
    if (!compare) {
      if (this.#side) this.#cover(this.#side, false);
      this.#swipe.remove();
      return;
    }
    const side = this.#side ??= this.#begin();
    side.land.moveTo(compare.time, false);
    side.events.moveTo(compare.time, false);
    side.routes.moveTo(compare.time, false);
    this.#cover(side, true);
    if (!this.#swipe.isConnected) /** @type {HTMLElement} */ (this.#root.querySelector('.stage')).append(this.#swipe);
    this.#part();
    this.#tell();
  }

  /** @returns {Side} */
  #begin() {
    const other = new OtherSide(this.#sheet);
    const [left, right] = ['left', 'right'].map(name => {
      const rect = svg('rect', { y: -FAR, width: FAR, height: 2 * FAR });
      this.#sheet.defs.append(svg('clipPath', { id: `side-${name}` }, rect));
      return rect;
    });
    const land = new Land(other, this.#atlas, this.#language);
    land.setNamesOn(stretchesOf);
    return {
      land, events: new Events(other, this.#atlas, this.#language), routes: new Routes(other, this.#atlas),
      layers: other.layers, left, right,
    };
  }

  /**
   * Lets the other date cover the left of the map, or none of it.
   * @param {Side} side
   * @param {boolean} covers
   */
  #cover({ layers }, covers) {
    for (const [name, layer] of layers) {
      const first = this.#sheet.layer(name);
      if (covers) {
        layer.setAttribute('clip-path', 'url(#side-left)');
        layer.removeAttribute('display');
        first.setAttribute('clip-path', 'url(#side-right)');
      } else {
        layer.setAttribute('display', 'none');
        first.removeAttribute('clip-path');
      }
    }
  }

  /** Parts the two dates where the swipe stands on the screen. */
  #part() {
    const { compare } = this.#state.view;
    if (!compare || !this.#side) return;
    const { left, right } = this.#sheet.view;
    const at = left + (right - left) * compare.share;
    this.#side.left.setAttribute('x', (at - FAR).toFixed(2));
    this.#side.right.setAttribute('x', at.toFixed(2));
    this.#swipe.style.left = `${(compare.share * 100).toFixed(2)}%`;
    this.#line.setAttribute('aria-valuenow', String(Math.round(compare.share * 100)));
  }

  /** Writes both dates. */
  #tell() {
    const { compare, time } = this.#state.view;
    if (!compare) return;
    const [other, shown] = [compare.time, time].map(span => this.#language.date(span));
    if (document.activeElement !== this.#field) this.#field.value = other;
    /** @type {HTMLElement} */ (this.#swipe.querySelector('output')).textContent = shown;
    this.#line.setAttribute('aria-valuetext', this.#language.text('compare-sides', { left: other, right: shown }));
  }

  /** @param {PointerEvent} down */
  #grip(down) {
    down.preventDefault();
    this.#line.focus({ preventScroll: true });
    this.#line.setPointerCapture(down.pointerId);
    const ended = new AbortController();
    this.#line.addEventListener('pointermove', ({ clientX }) => {
      const { left, width } = this.#sheet.map.getContainer().getBoundingClientRect();
      this.#state.moveSwipe((clientX - left) / width);
    }, { signal: ended.signal });
    for (const end of ['pointerup', 'pointercancel']) this.#line.addEventListener(end, () => ended.abort(), { signal: ended.signal });
  }

  /** @param {KeyboardEvent} e */
  #key(e) {
    const share = this.#state.view.compare?.share ?? 0.5;
    const to = {
      ArrowLeft: share - KEY_STEP, ArrowDown: share - KEY_STEP, ArrowRight: share + KEY_STEP, ArrowUp: share + KEY_STEP,
      PageDown: share - KEY_LEAP, PageUp: share + KEY_LEAP, Home: 0, End: 1,
    }[e.key];
    if (to === undefined) return;
    e.preventDefault();
    this.#state.moveSwipe(to);
  }

  /** @param {Event} act */
  #read(act) {
    act.preventDefault();
    const { compare } = this.#state.view;
    if (!compare || this.#field.value === this.#language.date(compare.time)) return;
    const read = readDate(this.#field.value, this.#language);
    const { first, last } = this.#state.range;
    const outside = read && (read.last < first || read.first > last);
    this.#field.setCustomValidity(read && !outside ? '' : this.#language.text(outside ? 'date-outside' : 'date-unread'));
    if (!read || outside) {
      if (act.type === 'submit') this.#field.reportValidity();
      return;
    }
    this.#state.compareWith(read.ends ? read.ends[0] : read);
    this.#field.blur();
    this.#tell();
  }

  /** @param {string} act */
  #act(act) {
    const { compare, time } = this.#state.view;
    if (!compare) return;
    const [from, to] = [compare.time, time.ends ? time.ends[1] : time].sort((a, b) => a.first - b.first);
    switch (act) {
      case 'earlier': return this.#state.compareWith(step(compare.time, -1));
      case 'later': return this.#state.compareWith(step(compare.time, 1));
      case 'swap':
        this.#state.compareWith(time.ends ? time.ends[1] : time);
        return this.#state.showTime(compare.time);
      case 'changes':
        this.#state.compareWith(null);
        return this.#state.select({ kind: 'changes', id: '' }, rangeOf(from, to));
      default:
        this.#state.compareWith(null);
        return /** @type {HTMLElement} */ (this.#root.querySelector('#show-compare')).focus();
    }
  }
}
