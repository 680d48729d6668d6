// A note beside the region that a mouse or the focus is on: its name, who holds it, since when and by which event, and how sure that is.

import { RegionWords } from './walk.js';

/** @typedef {import('./map.js').Sheet} Sheet */

const ASIDE = 14; // px from the pointer
const RIM = 8;

export class RegionNote {
  #sheet;
  #atlas;
  #state;
  #words;
  #stage;
  #note = document.createElement('p');
  #region = -1;
  #abort = new AbortController();
  #hide = () => { this.#note.hidden = true; };
  #ends = () => {};

  /**
   * @param {HTMLElement} stage
   * @param {{sheet: Sheet, atlas: import('./bundle.js').Atlas, land: import('./land.js').Land, state: import('./state.js').State, language: import('../shared/language.js').Language}} parts
   */
  constructor(stage, parts) {
    this.#stage = stage;
    this.#sheet = parts.sheet;
    this.#atlas = parts.atlas;
    this.#state = parts.state;
    this.#words = new RegionWords(parts);
    this.#note.className = 'region-note';
    this.#note.hidden = true;
    this.#note.setAttribute('aria-hidden', 'true'); // the region's own label says the same
  }

  start() {
    const { signal } = this.#abort;
    const layer = this.#sheet.layer('regions');
    this.#stage.append(this.#note);
    layer.addEventListener('pointermove', e => this.#point(e), { signal });
    layer.addEventListener('pointerleave', this.#hide, { signal });
    layer.addEventListener('focusin', e => this.#focus(/** @type {Element} */ (e.target)), { signal });
    layer.addEventListener('focusout', this.#hide, { signal });
    document.addEventListener('pointerdown', this.#hide, { signal });
    document.addEventListener('keydown', e => {
      if (e.key === 'Escape') this.#hide();
    }, { signal });
    this.#sheet.map.on('movestart', this.#hide);
    this.#ends = this.#state.on('time', () => {
      if (!this.#note.hidden) this.#note.textContent = this.#words.of(this.#region);
    });
  }

  stop() {
    this.#ends();
    this.#abort.abort();
    this.#sheet.map.off('movestart', this.#hide);
    this.#note.remove();
  }

  /** @param {PointerEvent} e */
  #point(e) {
    if (e.pointerType !== 'mouse' || e.buttons) return;
    const { left, top } = this.#stage.getBoundingClientRect();
    this.#show(/** @type {Element} */ (e.target), e.clientX - left, e.clientY - top);
  }

  /** @param {Element} fill */
  #focus(fill) {
    const region = this.#indexOf(fill);
    if (region < 0 || !fill.matches(':focus-visible')) return;
    const [lon, lat] = this.#atlas.regions[region].at;
    const { x, y } = this.#sheet.map.latLngToContainerPoint([lat, lon]);
    this.#show(fill, x, y);
  }

  /**
   * @param {Element} fill
   * @param {number} x of the stage
   * @param {number} y
   */
  #show(fill, x, y) {
    const region = this.#indexOf(fill);
    if (region < 0) return;
    if (region !== this.#region || this.#note.hidden) {
      this.#region = region;
      this.#note.textContent = this.#words.of(region);
      this.#note.hidden = false;
    }
    const { offsetWidth: width, offsetHeight: height } = this.#note;
    const left = Math.max(RIM, Math.min(x + ASIDE, this.#stage.clientWidth - width - RIM));
    const below = y + ASIDE + height + RIM <= this.#stage.clientHeight;
    this.#note.style.transform = `translate(${left}px, ${below ? y + ASIDE : y - ASIDE - height}px)`;
  }

  /** @param {Element} fill */
  #indexOf(fill) {
    const id = fill.getAttribute('data-region');
    return this.#atlas.regions.findIndex(region => region.id === id);
  }
}
