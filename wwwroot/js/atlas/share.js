// The dialog that gives the map away: its link, and its picture as SVG or PNG.

import { toEdtf } from '../shared/days.js';
import { queryFromView } from './state.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./map.js').Sheet} Sheet */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {{state: State, atlas: Atlas, sheet: Sheet, home: L.LatLngBoundsLiteral, language: Language}} Parts */

const PX_PER_MM = 120 / 25.4; // lettering of 12.5 px becomes one of 7.5 points
const DOTS_PER_PX = 300 / 120;

/** Paper by its name: millimetres, or the size of a slide in points and how much larger than on a screen its marks are. */
const PAPERS = /** @type {Record<string, {mm?: [number, number], px?: [number, number], enlarge?: number}>} */ ({
  a4: { mm: [297, 210] },
  a3: { mm: [420, 297] },
  hd: { px: [1920, 1080], enlarge: 4 / 3 },
  uhd: { px: [3840, 2160], enlarge: 8 / 3 },
});
const SCREEN_ENLARGED = 2;

/**
 * @param {string} name of the paper
 * @param {{x: number, y: number}} screen px of the map shown
 * @returns {{width: number, height: number, printed?: string, grows?: boolean, dots?: [number, number]}} px of the drawing, and the points of a PNG
 */
export function paperOf(name, screen) {
  const { mm, px, enlarge = 1 } = PAPERS[name] ?? {};
  if (mm) {
    const [width, height] = mm.map(length => Math.round(length * PX_PER_MM));
    return { width, height, printed: `${mm[0]}mm ${mm[1]}mm`, dots: [Math.round(mm[0] * PX_PER_MM * DOTS_PER_PX), Math.round(mm[1] * PX_PER_MM * DOTS_PER_PX)] };
  }
  if (px) return { width: px[0] / enlarge, height: px[1] / enlarge, dots: px };
  return { width: Math.round(screen.x), height: Math.round(screen.y), grows: true };
}

export class Share {
  #dialog;
  #form;
  #link;
  #parts;
  #language;
  #abort = new AbortController();
  #busy = false;

  /**
   * @param {HTMLDialogElement} dialog
   * @param {Parts} parts
   */
  constructor(dialog, parts) {
    this.#dialog = dialog;
    this.#parts = parts;
    this.#language = parts.language;
    this.#form = /** @type {HTMLFormElement} */ (dialog.querySelector('form'));
    this.#link = /** @type {HTMLInputElement} */ (dialog.querySelector('#link'));
  }

  start() {
    const { signal } = this.#abort;
    this.#dialog.querySelector('#copy-link')?.addEventListener('click', () => void this.#copy(), { signal });
    this.#form.addEventListener('submit', e => {
      e.preventDefault();
      void this.#save();
    }, { signal });
    this.#dialog.addEventListener('click', e => {
      if (e.target === this.#dialog || (e.target instanceof Element && e.target.closest('.close'))) this.#dialog.close();
    }, { signal });
  }

  stop() {
    this.#abort.abort();
    this.#dialog.close();
  }

  open() {
    this.#link.value = this.#address;
    const cite = this.#dialog.querySelector('#cite-view');
    if (cite instanceof HTMLAnchorElement) cite.search = `?${new URLSearchParams({ of: this.#address.slice(location.origin.length) })}`;
    this.#say('link', '');
    this.#say('image', '');
    this.#dialog.showModal();
  }

  /** The view as a link that shows it again, in this language. The date stands in it even where it is the one the atlas opens with. */
  get #address() {
    const { pathname, origin } = location;
    const query = new URLSearchParams(queryFromView(this.#parts.state.view));
    const time = `t=${toEdtf(this.#parts.state.view.time)}`;
    const said = queryFromView(this.#parts.state.view);
    return origin + pathname + (query.has('t') ? said : `?${[time, said.slice(1)].filter(Boolean).join('&')}`);
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#link.value);
      this.#say('link', this.#language.text('link-copied'));
    } catch {
      // Refused, or not a safe origin: the reader copies what is marked for him.
      this.#link.focus();
      this.#link.select();
      this.#say('link', this.#language.text('link-refused'));
    }
  }

  async #save() {
    if (this.#busy) return;
    this.#busy = true;
    const chosen = new FormData(this.#form);
    const format = String(chosen.get('format'));
    const name = `kazakh-dzungar-${toEdtf(this.#parts.state.view.time).replace('/', '--')}.${format}`; // ISO 8601-1 allows -- where / will not do
    this.#form.querySelector('[type=submit]')?.setAttribute('aria-disabled', 'true');
    this.#say('image', this.#language.text('image-drawing'));
    try {
      await new Promise(resolve => setTimeout(resolve, 50)); // so that the words are seen: the drawing holds the page up
      download(await this.#draw(format, paperOf(String(chosen.get('paper')), this.#parts.sheet.map.getSize()), chosen.has('legend')), name);
      this.#say('image', this.#language.text('image-saved', { name }));
    } catch (error) {
      console.error(error);
      this.#say('image', this.#language.text('image-failed'));
    } finally {
      this.#busy = false;
      this.#form.querySelector('[type=submit]')?.removeAttribute('aria-disabled');
    }
  }

  /**
   * @param {string} format
   * @param {ReturnType<typeof paperOf>} paper
   * @param {boolean} legend
   */
  async #draw(format, paper, legend) {
    const [{ drawSheet }, { rasterize }] = await Promise.all([import('../image/sheet-image.js'), import('../image/raster.js')]);
    const imprint = [...document.querySelectorAll('.imprint > span')].map(part => part.textContent?.trim()).join(' · ');
    const words = { title: document.querySelector('.sheet-title')?.textContent ?? '', date: this.#language.date(this.#parts.state.view.time), imprint: [imprint, this.#address] };
    const drawing = await drawSheet(this.#parts, paper, { words, legend });
    if (format === 'svg') return new Blob([drawing.source], { type: 'image/svg+xml' });
    const [width, height] = paper.dots ?? [drawing.width, drawing.height].map(length => Math.round(length * SCREEN_ENLARGED));
    return rasterize(drawing, width, height);
  }

  /**
   * @param {'link'|'image'} about
   * @param {string} words
   */
  #say(about, words) {
    /** @type {HTMLElement} */ (this.#dialog.querySelector(`#${about}-status`)).textContent = words;
  }
}

/**
 * @param {Blob} file
 * @param {string} name
 */
function download(file, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
