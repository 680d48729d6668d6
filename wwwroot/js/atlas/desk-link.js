// The link from the map to the desk of events: it asks for the time shown and the map's present extent.

import { toEdtf } from '../shared/days.js';

const DIGITS = 2;

export class DeskLink {
  #link;
  #state;
  #map;
  /** @type {(() => void)|undefined} */
  #stop;
  #update = () => this.#write();

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
    this.#stop = this.#state.on('time', this.#update);
    this.#map.on('moveend', this.#update);
    this.#write();
  }

  stop() {
    this.#stop?.();
    this.#map.off('moveend', this.#update);
  }

  #write() {
    const ends = toEdtf(this.#state.view.time).split('/');
    const bounds = this.#map.getBounds();
    const box = [
      Math.max(bounds.getWest(), -180), Math.max(bounds.getSouth(), -90), Math.min(bounds.getEast(), 180), Math.min(bounds.getNorth(), 90),
    ].map(n => Number(n.toFixed(DIGITS)));
    this.#link.search = `?from=${ends[0]}&to=${ends[ends.length - 1]}&bbox=${box.join(',')}`;
  }
}
