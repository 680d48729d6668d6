// One line of lettering on a saved image.

import { svg } from '../atlas/map.js';

/**
 * @param {string} kind the class that says how it looks
 * @param {string} text
 * @param {number} x
 * @param {number} y of the baseline
 */
export function line(kind, text, x, y) {
  const element = svg('text', { class: kind, x: x.toFixed(1), y: y.toFixed(1) });
  element.textContent = text;
  return element;
}
