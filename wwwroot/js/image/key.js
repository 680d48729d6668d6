// The legend of a saved image: of all the marks those that are on it, each with a few words.

import { ember, frontier, grip, land, route, seal } from '../atlas/samples.js';

/** @typedef {import('../atlas/bundle.js').Atlas} Atlas */
/** @typedef {import('../atlas/land.js').Land} Land */
/** @typedef {import('../atlas/map.js').Sheet} Sheet */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {{picture: SVGElement, text: string, short?: boolean}} Entry `short`: two may stand in a row */
/** @typedef {{title: string, entries: Entry[]}} Section */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

const GRIPS = ['tributary', 'pasture', 'raided', 'reached', 'claimed'];
const LINES = ['firm', 'probable', 'guessed'];
const ROUTES = { campaign: ['campaign'], flight: ['flight', 'migration'], embassy: ['embassy'] };

/**
 * What a map shows, explained. Events come last, the decisive first.
 * @param {{sheet: Sheet, atlas: Atlas, land: Land, language: Language}} map
 * @returns {Section[]}
 */
export function keyOf({ sheet, atlas, land: lands, language }) {
  const window = sheet.map.getContainer().getBoundingClientRect();
  const seen = (/** @type {string} */ selector) => [...sheet.element.querySelectorAll(selector)].filter(element => meets(element.getBoundingClientRect(), window));
  const text = (/** @type {string} */ key) => language.text(key);
  const regions = seen('.region').map(fill => atlas.regions.findIndex(region => region.id === /** @type {SVGElement} */ (fill).dataset.region));
  const grips = regions.flatMap(region => lands.grips(region).map(over => ({ ...over, local: lands.held(region).holder })));
  const events = seen('.event.is-drawn').map(mark => /** @type {SVGElement} */ (mark).dataset.event);

  const sections = [
    {
      title: text('layer-regions'),
      entries: [
        ...holders(regions, atlas, lands).map(holder => ({ picture: land(holder), text: lands.nameOf(holder), short: true })),
        ...(seen('.region.is-possible').length ? [{ picture: land('dzungar-khanate', 'is-possible'), text: text('legend-possible') }] : []),
        ...(seen('.overlay.hold-doubt.is-drawn').length ? [{ picture: grip('doubt', 'middle-juz', 'dzungar-khanate', 'key-doubt'), text: text('legend-doubt') }] : []),
        ...GRIPS.flatMap(hold => {
          const found = [...new Set(grips.filter(over => over.hold === hold).map(over => over.holder))];
          return found.map(holder => ({ picture: grip(hold, 'not-told', holder, `key-${hold}-${holder}`), text: `${lands.nameOf(holder)}: ${text(`hold-${hold}`)}` }));
        }),
      ],
    },
    { title: text('layer-frontiers'), entries: LINES.filter(line => seen(`.frontier.is-drawn.is-${line}`).length).map(line => ({ picture: frontier(line), text: text(`legend-line-${line}`) })) },
    {
      title: text('layer-routes'),
      entries: Object.entries(ROUTES).filter(([, kinds]) => seen(kinds.map(kind => `.route.is-drawn.kind-${kind}`).join()).length)
        .map(([kind]) => ({ picture: route(kind, 'dzungar-khanate'), text: text(`legend-${kind}`) })),
    },
    {
      title: text('layer-events'),
      entries: [
        ...(seen('.ember.is-drawn').length ? [{ picture: ember('dzungar-khanate'), text: text('legend-glow') }] : []),
        ...atlas.events.filter(event => events.includes(event.id)).sort((a, b) => a.importance - b.importance || a.bounds[0] - b.bounds[0])
          .map(event => ({ picture: seal(event.kind, `holder-${event.victor ?? 'none'}`), text: `${language.name(event.title)}, ${language.name(event.date)}` })),
      ],
    },
  ];
  return sections.filter(section => section.entries.length);
}

/**
 * The holders of some regions, those with most land first.
 * @param {number[]} regions
 * @param {Atlas} atlas
 * @param {Land} lands
 */
function holders(regions, atlas, lands) {
  /** @type {Map<string, number>} */
  const areas = new Map();
  for (const region of regions) {
    const { holder, other } = lands.held(region);
    for (const one of [holder, other]) if (one) areas.set(one, (areas.get(one) ?? 0) + atlas.regions[region].areaKm2);
  }
  const told = [...areas].filter(([holder]) => holder !== 'not-told').sort((a, b) => b[1] - a[1]).map(([holder]) => holder);
  return areas.has('not-told') ? [...told, 'not-told'] : told;
}

/**
 * @param {Box} a
 * @param {Box} b
 */
function meets(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
