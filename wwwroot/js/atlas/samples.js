// Small pictures of the map's marks, for the legend on the page and for the one that a saved image carries.

import { signOfPlace } from './events.js';
import { gripOver } from './land.js';
import { svg } from './map.js';

const BOX = Object.freeze({ x: 1, y: 1, width: 38, height: 18 });
const LINE = 'M2 15Q12 3 20 10T38 6';
const ARROW = 'M39 9L31 5.5L33 9L31 12.5Z';
const SHAFTS = /** @type {Record<string, string>} */ ({ campaign: 'M3 12Q16 4 28 9L28 6L38 9.5L29 14L28.6 11.5Q16 6 3 12Z' });
const SHAFT = 'M3 13Q16 4 34 9';

/** @param {...SVGElement} shapes in a field of 40 by 20 */
export function sample(...shapes) {
  return svg('svg', { class: 'sample', viewBox: '0 0 40 20', width: 40, height: 20, 'aria-hidden': 'true' }, ...shapes);
}

/**
 * Land in one holder's colour.
 * @param {string} holder
 * @param {string} [classes]
 */
export function land(holder, classes = '') {
  return sample(svg('rect', { class: `region holder-${holder} ${classes}`.trim(), ...BOX }));
}

/**
 * Land in one colour and over it a grip in another.
 * @param {string} hold
 * @param {string} local
 * @param {string} holder
 * @param {string} id of the pattern, unlike any other in the document
 */
export function grip(hold, local, holder, id) {
  const { over, defs } = gripOver({ hold, holder, id }, () => svg('rect', BOX));
  over.setAttribute('class', `overlay is-drawn hold-${hold} holder-${holder}`);
  return sample(svg('defs', {}, ...defs), svg('rect', { class: `region holder-${local}`, ...BOX }), over);
}

/** @param {string} line firm, probable, guessed or inner */
export function frontier(line) {
  const path = svg('path', { class: `frontier is-drawn ${line === 'inner' ? 'is-firm is-inner' : `is-${line}`}`, d: LINE });
  return sample(svg('g', { class: line === 'guessed' ? 'guesses' : null }, path));
}

/**
 * The seal of an event.
 * @param {string} kind
 * @param {string} classes
 */
export function seal(kind, classes) {
  const halo = classes.includes('is-vague') ? [svg('circle', { class: 'halo', r: 14 })] : [];
  return sample(svg('g', { class: `event is-drawn ${classes}`, transform: 'translate(20 10) scale(.7)' }, ...halo,
    svg('circle', { class: 'seal', r: 10.5 }), svg('use', { class: 'sign', href: `#sign-${kind}`, x: -8, y: -8, width: 16, height: 16 })));
}

/**
 * @param {string} kind
 * @param {string} polity
 */
export function route(kind, polity) {
  return sample(svg('g', { class: `route is-drawn kind-${kind} holder-${polity}` }, svg('path', { class: 'shaft', d: SHAFTS[kind] ?? SHAFT }),
    svg('path', { class: 'head', d: kind === 'campaign' ? '' : ARROW })));
}

/** Somewhere within a circle. */
export function doubt() {
  return sample(svg('circle', { class: 'doubt is-drawn', cx: 20, cy: 10, r: 9 }));
}

/**
 * The signs of places, side by side.
 * @param {...Parameters<typeof signOfPlace>[0]} places
 */
export function signs(...places) {
  return sample(...places.flatMap((place, i) => {
    const sign = signOfPlace(place);
    return sign ? [svg('g', { transform: `translate(${places.length > 1 ? 11 + 18 * i : 22} 11)` }, sign)] : [];
  }));
}

/** @param {string} victor */
export function ember(victor) {
  return sample(svg('circle', { class: `ember is-drawn holder-${victor}`, cx: 20, cy: 10 }));
}
