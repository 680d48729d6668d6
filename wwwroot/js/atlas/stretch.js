// Where on its land a realm's name finds room: the widest level stretches of what is seen of it, near its middle.

/** @typedef {import('./map.js').XY} XY */
/** @typedef {{x: number, y: number, width: number}} Stretch the middle and the width of room for one line of letters */

const ROW = 3; // sheet units from one level of the ruled land to the next
const MOST_LEVELS = 15; // so many are tried
const SEAM = 0.6; // a gap between two regions so narrow, in sheet units, is the seam where they meet
const OFF_CENTRE = 0.5; // what a unit away from the middle of the land costs, in units of width

/**
 * A region ruled with level lines.
 * @typedef {{top: number, bottom: number, first: number, rows: number[][]}} Ruled `rows[i]`: where the line of row `first + i` crosses the
 * border, from left to right
 */

/** Each region is ruled once, however many realms it comes to belong to. @type {WeakMap<readonly XY[][], Ruled>} */
const ruled = new WeakMap();

/**
 * @param {readonly XY[][][]} regions the rings of each region, closed; the same array for the same region
 * @param {{left: number, top: number, right: number, bottom: number}} view what may be written on
 * @param {{height: number, width: number}} name how high its letters are, and how wide it would best be; all in units of the rings
 * @returns {Stretch[]} the best first; none where the land is lower than the letters
 */
export function stretchesOf(regions, view, { height, width }) {
  const land = regions.map(rings => ruledOf(rings));
  const top = Math.max(view.top, Math.min(...land.map(region => region.top))) + height / 2;
  const bottom = Math.min(view.bottom, Math.max(...land.map(region => region.bottom))) - height / 2;
  const [first, last] = [Math.ceil(top / ROW), Math.floor(bottom / ROW)];
  const apart = Math.max(1, Math.floor((last - first + 1) / MOST_LEVELS));
  const half = Math.ceil(height / 2 / ROW);
  const found = [];
  for (let row = first + Math.floor((last - first) % apart / 2); row <= last; row += apart) {
    for (const [from, to] of common(common(runsAt(land, row - half, view), runsAt(land, row, view)), runsAt(land, row + half, view))) {
      found.push({ x: (from + to) / 2, y: row * ROW, width: to - from });
    }
  }
  const area = found.reduce((sum, stretch) => sum + stretch.width, 0) || 1;
  const middle = { x: found.reduce((sum, s) => sum + s.x * s.width, 0) / area, y: found.reduce((sum, s) => sum + s.y * s.width, 0) / area };
  const worth = (/** @type {Stretch} */ s) => Math.min(s.width, width) - OFF_CENTRE * Math.hypot(nearest(s, middle.x, width) - middle.x, s.y - middle.y);
  return found.map(stretch => ({ stretch, worth: worth(stretch) })).sort((a, b) => b.worth - a.worth)
    .map(({ stretch }) => ({ ...stretch, x: nearest(stretch, middle.x, width) }));
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

/** @param {readonly XY[][]} rings closed */
function ruledOf(rings) {
  let region = ruled.get(rings);
  if (!region) ruled.set(rings, region = rule(rings));
  return region;
}

/**
 * @param {readonly XY[][]} rings closed
 * @returns {Ruled}
 */
function rule(rings) {
  let [top, bottom] = [Infinity, -Infinity];
  for (const ring of rings) {
    for (const { y } of ring) {
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const first = Math.ceil(top / ROW);
  /** @type {number[][]} */
  const rows = Array.from({ length: Math.max(0, Math.floor(bottom / ROW) - first + 1) }, () => []);
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = ring[i - 1].y < ring[i].y ? [ring[i - 1], ring[i]] : [ring[i], ring[i - 1]];
      for (let row = Math.ceil(a.y / ROW); row * ROW < b.y; row++) rows[row - first].push(a.x + (b.x - a.x) * (row * ROW - a.y) / (b.y - a.y));
    }
  }
  for (const row of rows) row.sort((a, b) => a - b);
  return { top, bottom, first, rows };
}

/**
 * From where to where a level line runs over the land.
 * @param {Ruled[]} land
 * @param {number} row
 * @param {{left: number, right: number}} view
 * @returns {[from: number, to: number][]}
 */
function runsAt(land, row, { left, right }) {
  /** @type {[from: number, to: number][]} */
  const runs = [];
  for (const { first, rows } of land) {
    const crossings = rows[row - first];
    for (let i = 1; i < (crossings?.length ?? 0); i += 2) runs.push([crossings[i - 1], crossings[i]]);
  }
  runs.sort((a, b) => a[0] - b[0]);
  /** @type {[number, number][]} */
  const joined = [];
  for (const [from, to] of runs) {
    const last = joined.at(-1);
    if (last && from <= last[1] + SEAM) last[1] = Math.max(last[1], to); else joined.push([from, to]);
  }
  return joined.map(([from, to]) => /** @type {[number, number]} */ ([Math.max(from, left), Math.min(to, right)])).filter(([from, to]) => to > from);
}

/**
 * What two rows of runs have in common.
 * @param {[number, number][]} a
 * @param {[number, number][]} b
 */
function common(a, b) {
  return a.flatMap(([from, to]) => b.map(([other, end]) => /** @type {[number, number]} */ ([Math.max(from, other), Math.min(to, end)]))).filter(([from, to]) => to > from);
}
