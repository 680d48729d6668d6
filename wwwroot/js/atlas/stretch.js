// Where on its land a realm's name finds room: the widest level stretches of what is seen of it, near its middle.

/** @typedef {import('./map.js').XY} XY */
/** @typedef {{x: number, y: number, width: number}} Stretch the middle and the width of room for one line of letters */

const LINES = 15; // so many levels are tried
const SEAM = 0.6; // a gap between two regions so narrow, in sheet units, is the seam where they meet
const OFF_CENTRE = 0.5; // what a unit away from the middle of the land costs, in units of width

/**
 * @param {readonly XY[][][]} regions the rings of each region, closed
 * @param {{left: number, top: number, right: number, bottom: number}} view what may be written on
 * @param {{height: number, width: number}} name how high its letters are, and how wide it would best be; all in units of the rings
 * @returns {Stretch[]} the best first; none where the land is lower than the letters
 */
export function stretchesOf(regions, view, { height, width }) {
  const ys = regions.flatMap(rings => rings.flatMap(ring => ring.map(point => point.y)));
  const top = Math.max(view.top, ys.reduce((a, b) => Math.min(a, b), Infinity)) + height / 2;
  const bottom = Math.min(view.bottom, ys.reduce((a, b) => Math.max(a, b), -Infinity)) - height / 2;
  if (bottom <= top) return [];
  const levels = Array.from({ length: LINES }, (_, i) => top + (bottom - top) * (i + 0.5) / LINES);
  const found = levels.flatMap(y => {
    const runs = [-0.5, 0, 0.5].map(part => runsAt(regions, y + part * height, view)).reduce(common);
    return runs.map(([from, to]) => ({ x: (from + to) / 2, y, width: to - from }));
  });
  const area = found.reduce((sum, stretch) => sum + stretch.width, 0) || 1;
  const middle = { x: found.reduce((sum, s) => sum + s.x * s.width, 0) / area, y: found.reduce((sum, s) => sum + s.y * s.width, 0) / area };
  const worth = (/** @type {Stretch} */ s) => Math.min(s.width, width) - OFF_CENTRE * Math.hypot(nearest(s, middle.x, width) - middle.x, s.y - middle.y);
  return found.sort((a, b) => worth(b) - worth(a)).map(s => ({ ...s, x: nearest(s, middle.x, width), width: s.width }));
}

/**
 * The middle of a name within a stretch that is wider than it, as near to a point as may be.
 * @param {Stretch} stretch
 * @param {number} x
 * @param {number} width
 */
function nearest(stretch, x, width) {
  const free = Math.max(0, (stretch.width - width) / 2);
  return Math.min(Math.max(x, stretch.x - free), stretch.x + free);
}

/**
 * From where to where a level line runs over the land.
 * @param {readonly XY[][][]} regions
 * @param {number} y
 * @param {{left: number, right: number}} view
 * @returns {[from: number, to: number][]}
 */
function runsAt(regions, y, { left, right }) {
  const runs = regions.flatMap(rings => {
    const crossings = rings.flatMap(ring => crossingsOf(ring, y)).sort((a, b) => a - b);
    return crossings.flatMap((from, i) => (i % 2 ? [] : [/** @type {[number, number]} */ ([from, crossings[i + 1]])]));
  }).sort((a, b) => a[0] - b[0]);
  /** @type {[number, number][]} */
  const joined = [];
  for (const [from, to] of runs) {
    const last = joined.at(-1);
    if (last && from <= last[1] + SEAM) last[1] = Math.max(last[1], to); else joined.push([from, to]);
  }
  return joined.map(([from, to]) => /** @type {[number, number]} */ ([Math.max(from, left), Math.min(to, right)])).filter(([from, to]) => to > from);
}

/**
 * @param {readonly XY[]} ring
 * @param {number} y
 */
function crossingsOf(ring, y) {
  const found = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if ((a.y > y) !== (b.y > y)) found.push(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
  }
  return found;
}

/**
 * What two rows of runs have in common.
 * @param {[number, number][]} a
 * @param {[number, number][]} b
 */
function common(a, b) {
  return a.flatMap(([from, to]) => b.map(([other, end]) => /** @type {[number, number]} */ ([Math.max(from, other), Math.min(to, end)]))).filter(([from, to]) => to > from);
}
