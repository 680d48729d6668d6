// The link from the map to the desk of events: it asks for the time shown and the map's present extent.

import { toEdtf } from '../shared/days.js';

const DIGITS = 2;
const APPROACHES = ['pointerover', 'pointerdown', 'focusin', 'click'];

/** Written when somebody comes to the link: a step of the slider has nothing to do with it. */
export class DeskLink {
  #link;
  #state;
  #map;
  #write = () => { this.#link.search = this.#query(); };

  /**
   * @param {HTMLAnchorElement} link
   * @param {import('./state.js').State} state
   * @param {L.Map} map
   */
  constructor(link, state, map) {
    this.#link = link;
    this.#state = state;
    this.#map = map;
  }

  start() {
    for (const approach of APPROACHES) this.#link.addEventListener(approach, this.#write);
    this.#write();
  }

  stop() {
    for (const approach of APPROACHES) this.#link.removeEventListener(approach, this.#write);
  }

  #query() {
    const ends = toEdtf(this.#state.view.time).split('/');
    const bounds = this.#map.getBounds();
    const box = [
      Math.max(bounds.getWest(), -180), Math.max(bounds.getSouth(), -90), Math.min(bounds.getEast(), 180), Math.min(bounds.getNorth(), 90),
    ].map(n => Number(n.toFixed(DIGITS)));
    return `?from=${ends[0]}&to=${ends[ends.length - 1]}&bbox=${box.join(',')}`;
  }
}
