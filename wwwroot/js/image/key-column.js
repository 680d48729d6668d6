// Sets the legend of a saved image in a column beside the map.

import { svg } from '../atlas/map.js';
import { measureIn, wrap } from '../shared/wrap.js';
import { line } from './line.js';

/** @typedef {import('./key.js').Entry} Entry */
/** @typedef {import('./key.js').Section} Section */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {import('../shared/wrap.js').Measure} Measure */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */

const TITLE = 25;
const LINE = 14.5;
const BETWEEN = 3;
const PICTURE = { width: 40, height: 20 };
const SHORT = { width: 28, height: 14 }; // the same pictures, smaller
const GAP = 7; // between picture and words

/**
 * What finds no room is counted at the column's foot; a column of endless height takes as much as there is.
 * @param {Section[]} sections
 * @param {Box} box
 * @param {Language} language
 */
export function drawKey(sections, box, language) {
  const group = svg('g', { class: 'printed-key' });
  const measure = measureIn('12px Alegreya, Georgia, serif');
  const end = box.y + box.height - LINE;
  let y = box.y;
  let left = 0;
  for (const { title, entries } of sections) {
    const rows = rowsOf(entries, box.width, measure);
    if (left || y + TITLE + rows[0].height > end) {
      left += entries.length;
      continue;
    }
    group.append(line('printed-key-title', title, box.x, y + TITLE - 8));
    y += TITLE;
    for (const { cells, height } of rows) {
      if (left || y + height > end) {
        left += cells.length;
        continue;
      }
      cells.forEach((cell, i) => group.append(...drawCell(cell, box.x + i * box.width / 2, y)));
      y += height;
    }
  }
  if (left) group.append(line('printed-key-text', language.count('and-more', left), box.x, box.y + box.height - 3));
  return { element: group, height: Math.min(y - box.y, box.height) };
}

/** @typedef {{picture: SVGElement, size: {width: number, height: number}, lines: string[]}} Cell */

/**
 * @param {Entry[]} entries
 * @param {number} width
 * @param {Measure} measure
 * @returns {{cells: Cell[], height: number}[]}
 */
function rowsOf(entries, width, measure) {
  /** @type {{cells: Cell[], height: number}[]} */
  const rows = [];
  let open; // the row whose right half is still free
  for (const { picture, text, short } of entries) {
    const size = short ? SHORT : PICTURE;
    const cell = { picture, size, lines: wrap(text, width - size.width - GAP, measure) };
    const half = Boolean(short) && measure(text) <= width / 2 - size.width - GAP - 4;
    if (half && open) {
      open.cells.push(cell);
      open = undefined;
      continue;
    }
    const row = { cells: [cell], height: Math.max(size.height, cell.lines.length * LINE) + BETWEEN };
    rows.push(row);
    if (half) open = row;
  }
  return rows;
}

/**
 * @param {Cell} cell
 * @param {number} x
 * @param {number} y
 */
function drawCell({ picture, size, lines }, x, y) {
  for (const [name, value] of Object.entries({ x, y, ...size })) picture.setAttribute(name, String(value));
  const first = y + (lines.length > 1 ? LINE - 3 : size.height / 2 + 4);
  return [picture, ...lines.map((words, i) => line('printed-key-text', words, x + size.width + GAP, first + i * LINE))];
}
