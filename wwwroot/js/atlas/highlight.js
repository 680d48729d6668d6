// What stands out of the land for a reason: what just changed hands, for a moment, and the land that the chosen event changed.

import { svg } from './map.js';

/** @typedef {import('./land.js').ChangeOfHands} ChangeOfHands */
/** @typedef {import('./map.js').Sheet} Sheet */

const GLOW_MS = 1800; // as long as the style sheet's animation

export class Highlight {
  #atlas;
  #shaped;
  #layer = svg('g', { class: 'layer-told' });
  #glow = svg('g');
  #land = svg('g');
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  /** @param {{sheet: Sheet, atlas: import('./bundle.js').Atlas, land: import('./land.js').Land}} parts */
  constructor({ sheet, atlas, land }) {
    this.#atlas = atlas;
    this.#shaped = land;
    this.#layer.append(this.#land, this.#glow);
    sheet.layer('waters').before(this.#layer);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#layer.remove();
  }

  /** @param {ChangeOfHands[]} changes of the last step */
  glow(changes) {
    clearTimeout(this.#timer);
    this.#glow.replaceChildren(...changes.map(({ region }) => this.#outline(region, 'just-changed')));
    if (changes.length) this.#timer = setTimeout(() => this.#glow.replaceChildren(), GLOW_MS);
  }

  /** @param {readonly string[]} regions the land of the chosen event; none without one */
  tell(regions) {
    const told = new Set(regions);
    this.#land.replaceChildren(...this.#atlas.regions.flatMap(({ id }, region) => (told.has(id) ? [this.#outline(region, 'told-of')] : [])));
  }

  /**
   * @param {number} region
   * @param {string} look
   */
  #outline(region, look) {
    return svg('path', { class: look, d: this.#shaped.shapeOf(region) });
  }
}
