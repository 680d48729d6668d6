// The timeline's controls: buttons, keys, and the typed date. Loaded once the first view is drawn.

import { readDate } from '../shared/typed.js';
import { Gestures } from './gestures.js';
import { Player } from './play.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./timeline.js').Timeline} Timeline */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {{slider: boolean, scrolls: boolean, onMap: boolean, button: boolean}} Where the focus is: on the slider, in a text that scrolls, on the map, on a button */

export class Controls {
  #root;
  #state;
  #timeline;
  #language;
  #gestures;
  #unit;
  #modes;
  #abort = new AbortController();
  #ends = () => {};

  /**
   * @param {HTMLElement} root the sheet
   * @param {{state: State, timeline: Timeline, atlas: import('./bundle.js').Atlas, language: Language}} parts
   */
  constructor(root, { state, timeline, atlas, language }) {
    this.#root = root;
    this.#state = state;
    this.#timeline = timeline;
    this.#language = language;
    this.#unit = /** @type {HTMLSelectElement} */ (this.#find('#unit'));
    this.#modes = { instant: /** @type {HTMLInputElement} */ (this.#find('#mode [value=instant]')), range: /** @type {HTMLInputElement} */ (this.#find('#mode [value=range]')) };
    this.#gestures = new Gestures(root, timeline, state);
    this.player = new Player(root, { state, timeline, atlas, language });
  }

  start() {
    const { signal } = this.#abort;
    const on = (/** @type {string} */ selector, /** @type {string} */ type, /** @type {(e: any) => void} */ act) =>
      this.#find(selector).addEventListener(type, act, { signal });
    const byHand = (/** @type {string} */ selector, /** @type {() => void} */ act) => on(selector, 'click', () => this.#timeline.byHand(act));
    byHand('#step-back', () => this.#state.stepTime(-1));
    byHand('#step-forward', () => this.#state.stepTime(1));
    byHand('#previous-event', () => this.player.toEvent(-1));
    byHand('#next-event', () => this.player.toEvent(1));
    on('#unit', 'change', e => this.#state.setUnit(e.target.value));
    on('#mode', 'change', e => this.#timeline.byHand(() => this.#state.setRange(e.target.value === 'range')));
    on('#go', 'submit', e => this.#go(e));
    document.querySelector('form[data-suggest]')?.addEventListener('submit', e => this.#searched(/** @type {SubmitEvent} */ (e)), { signal });
    on('#typed', 'input', e => e.target.setCustomValidity(''));
    on('#show-go', 'click', () => this.#showGo(!this.#root.classList.contains('has-go')));
    on('#axis-in', 'click', () => this.#timeline.zoom(0.4));
    on('#axis-out', 'click', () => this.#timeline.zoom(2.5));
    on('#show-changes', 'click', () => this.#toggleChanges());
    on('#show-reigns', 'click', () => this.#toggleReigns());
    document.addEventListener('keydown', e => this.#key(e), { signal });
    this.#gestures.start();
    this.player.start();
    this.#ends = this.#state.on('time', () => this.#show());
    this.#show();
  }

  stop() {
    this.#ends();
    this.#abort.abort();
    this.#gestures.stop();
    this.player.stop();
  }

  #show() {
    const { unit, ends } = this.#state.view.time;
    if (this.#unit.value !== unit) this.#unit.value = unit;
    const mode = this.#modes[ends ? 'range' : 'instant'];
    if (!mode.checked) mode.checked = true;
  }

  /** @param {SubmitEvent} submit */
  #go(submit) {
    submit.preventDefault();
    const field = /** @type {HTMLInputElement} */ (this.#find('#typed'));
    const span = readDate(field.value, this.#language);
    const { first, last } = this.#state.range;
    const outside = span && (span.last < first || span.first > last);
    field.setCustomValidity(span && !outside ? '' : this.#language.text(outside ? 'date-outside' : 'date-unread'));
    if (!field.reportValidity() || !span) return;
    field.value = '';
    field.blur();
    this.#showGo(false);
    this.#timeline.byHand(() => this.#state.showTime(span, { deliberate: true }));
  }

  /**
   * A date in the search box is a way to go as well.
   * @param {SubmitEvent} submit
   */
  #searched(submit) {
    const field = /** @type {HTMLInputElement} */ (/** @type {HTMLFormElement} */ (submit.target).elements.namedItem('q'));
    const span = readDate(field.value, this.#language);
    const { first, last } = this.#state.range;
    if (!span || span.last < first || span.first > last) return;
    submit.preventDefault();
    field.value = '';
    field.blur();
    this.#timeline.byHand(() => this.#state.showTime(span, { deliberate: true }));
  }

  /**
   * Where there is no room for the field of the typed date, it comes on demand.
   * @param {boolean} shown
   */
  #showGo(shown) {
    this.#root.classList.toggle('has-go', shown);
    this.#find('#show-go').setAttribute('aria-expanded', String(shown));
    if (shown) this.#find('#typed').focus();
  }

  /** @param {KeyboardEvent} e */
  #key(e) {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
    const target = /** @type {HTMLElement} */ (e.target);
    if (e.key === 'Escape' && this.#root.classList.contains('has-go')) {
      this.#showGo(false);
      this.#find('#show-go').focus();
      return;
    }
    const slider = target.id === 'time';
    const takesKeys = target.matches('[type=radio], [type=checkbox]') ? e.key.length > 1 || e.key === ' ' : target.matches('input:not([type=range]), select, textarea, [contenteditable]');
    if (takesKeys) return;
    const scrolls = !slider && Boolean(target.closest('#panel, #twin, #legend'));
    const where = { slider, scrolls, onMap: Boolean(target.closest('#map')), button: target.matches('button, a, summary, [role=button]') };
    const act = this.#action(e.key, where, e.shiftKey);
    if (!act) return;
    e.preventDefault();
    act();
  }

  /**
   * @param {string} key
   * @param {Where} where
   * @param {boolean} shift
   * @returns {(() => void)|undefined}
   */
  #action(key, { slider, scrolls, onMap, button }, shift) {
    const byHand = (/** @type {() => void} */ act) => () => this.#timeline.byHand(act);
    switch (key) {
      case ' ': return button ? undefined : () => this.player.toggle();
      case '?': return () => /** @type {HTMLDialogElement} */ (this.#find('#help')).showModal();
      case '/': return () => this.#search();
      case 'n': case 'N': return byHand(() => this.player.toEvent(1));
      case 'p': case 'P': return byHand(() => this.player.toEvent(-1));
      case 'r': case 'R': return byHand(() => this.#state.setRange(!this.#state.view.time.ends));
      case 'c': case 'C': return () => this.#toggleChanges();
      case 'g': case 'G': return () => this.#toggleReigns();
      default: return onMap ? undefined : this.#move(key, { slider, scrolls }, shift); // there the arrows move the map and + and − scale it
    }
  }

  /**
   * @param {string} key
   * @param {{slider: boolean, scrolls: boolean}} where
   * @param {boolean} shift
   * @returns {(() => void)|undefined}
   */
  #move(key, { slider, scrolls }, shift) {
    const { first, last } = this.#state.range;
    const arrow = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: slider ? 1 : 0, ArrowDown: slider ? -1 : 0 }[key];
    if (arrow && shift) return () => this.#timeline.pan(arrow / 4);
    const steps = arrow || (scrolls ? 0 : { PageUp: 10, PageDown: -10 }[key]);
    if (steps) return () => this.#timeline.byHand(() => this.#state.stepTime(steps));
    if (key === '+' || key === '=') return () => this.#timeline.zoom(0.5);
    if (key === '-' || key === '−') return () => this.#timeline.zoom(2);
    const end = scrolls ? undefined : { Home: first, End: last }[key];
    return end === undefined ? undefined : () => this.#timeline.byHand(() => this.#state.showDay(end));
  }

  #toggleChanges() {
    this.#state.select(this.#state.view.selection?.kind === 'changes' ? null : { kind: 'changes', id: '' });
  }

  #toggleReigns() {
    this.#state.showExtra('reigns', !this.#state.view.on.has('reigns'));
  }

  #search() {
    const search = document.querySelector('form[data-suggest] input');
    if (search instanceof HTMLElement && search.checkVisibility()) search.focus(); else this.#showGo(true);
  }

  /** @param {string} selector */
  #find(selector) {
    return /** @type {HTMLElement} */ (this.#root.querySelector(selector));
  }
}
