// The atlas bundle: fetched once, checked whole, unpacked into what the layers draw.

/** @typedef {import('../shared/language.js').Name} Name */
/** @typedef {import('./engine.js').Bounds} Bounds */
/** @typedef {[lon: number, lat: number]} LonLat */
/** @typedef {'held'|'tributary'|'pasture'|'raided'|'reached'|'claimed'} Hold */

/** @typedef {{id: string, name: Name, at: LonLat, areaKm2: number}} RegionRecord */
/** @typedef {{id: string, name: Name, parent: string|null}} Polity */
/** @typedef {{region: number, holder: string, hold: Hold, bounds: Bounds, event: string|null, certainty: string}} Holding */
/**
 * @typedef {object} AtlasEvent
 * @property {string} id
 * @property {string} kind
 * @property {string} stage
 * @property {1|2|3} importance
 * @property {Name} title
 * @property {Name} date in words
 * @property {Bounds} bounds
 * @property {Bounds[]} [spans]
 * @property {LonLat|null} at
 * @property {number|null} radiusKm
 * @property {boolean} area
 * @property {string|null} place
 * @property {string[]} sides
 * @property {string|null} victor
 * @property {string} certainty
 * @property {string[]} regions
 */
/** @typedef {{id: string, kind: string, name: Name, at: LonLat, radiusKm: number, rank: number, area: boolean, from?: number|null}} Place `from`: lettered from this day on */
/**
 * @typedef {object} Route
 * @property {string} id
 * @property {string} kind
 * @property {string} event
 * @property {string} polity
 * @property {Name} name
 * @property {Bounds} bounds
 * @property {string} certainty
 * @property {LonLat[]} points
 * @property {(number|null)[]} [days]
 */
/**
 * A change of the grip on land, on one of the days from the first to the second. From or to null: nobody.
 * @typedef {{event: string, hold: Hold, from: string|null, to: string|null, days: [number, number], regions: number[], date?: Name}} LandChange `date` in words where it is not the event's
 */
/** @typedef {{person: string, name: Name, polity: string, bounds: Bounds, certainty: string}} Reign */
/** @typedef {{id: string, name: Name, bounds: Bounds}} Stage */
/** @typedef {{id: string, kind: string, certainty: string, left?: string|null, right?: string|null, line: LonLat[]}} Frontier */
/** @typedef {RegionRecord & {rings: LonLat[][]}} Region */
/**
 * @typedef {object} Atlas
 * @property {string} hash
 * @property {number} first
 * @property {number} last
 * @property {Region[]} regions
 * @property {Frontier[]} frontiers
 * @property {Polity[]} polities
 * @property {Holding[]} holdings
 * @property {AtlasEvent[]} events
 * @property {Place[]} places
 * @property {Route[]} routes
 * @property {Stage[]} stages
 * @property {LandChange[]} changes in order of time
 * @property {Reign[]} reigns
 * @property {{bbox: [west: number, south: number, east: number, north: number]}} topology
 * @property {Basemap} basemap
 */
/** @typedef {{id: string, kind: string, name: Name, at: LonLat, rank: number, rotate?: number}} WaterLabel */
/** @typedef {{rivers: GeoJSON.Feature[], lakes: GeoJSON.Feature[], coast?: GeoJSON.Feature[], labels: WaterLabel[]}} Basemap */

/** What went wrong with the download; `reason` is the key of the text that says so. */
export class Fault extends Error {
  /**
   * @param {'missing'|'half-sent'|'other-hash'} reason
   * @param {string} detail for the console
   */
  constructor(reason, detail) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

const POINT_KM = 15; // what is known better than this is drawn as a point

const LISTS = /** @type {const} */ (['regions', 'polities', 'holdings', 'events', 'places', 'routes', 'stages', 'changes', 'reigns']);

/**
 * @param {string} url
 * @param {typeof fetch} get
 */
async function fetchJson(url, get) {
  let response;
  try {
    response = await get(url);
  } catch (error) {
    throw new Fault('missing', `${url}: ${error}`);
  }
  if (!response.ok) throw new Fault('missing', `${url}: HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new Fault('half-sent', `${url}: ${error}`);
  }
}

/**
 * @param {string} url
 * @param {{edition?: string, get?: typeof fetch}} [how] `edition` is the hash of the data the page was made from
 * @returns {Promise<Atlas>}
 * @throws {Fault}
 */
export async function fetchAtlas(url, { edition, get = fetch } = {}) {
  const raw = await fetchJson(url, get);
  if (edition && raw?.hash && raw.hash !== edition) throw new Fault('other-hash', `${url} holds ${raw.hash}`);
  return unpack(raw, url);
}

/**
 * Checks that all that the layers rely on is there, and turns the topology into rings and lines.
 * @param {any} raw
 * @param {string} url for what is said when it fails
 * @returns {Atlas}
 */
export function unpack(raw, url) {
  for (const list of LISTS) {
    if (!Array.isArray(raw?.[list])) throw new Fault('half-sent', `${url}: no ${list}`);
  }
  const { regions, frontiers } = raw.topology?.objects ?? {};
  if (!regions || !frontiers || regions.geometries.length !== raw.regions.length) {
    throw new Fault('half-sent', `${url}: the topology does not fit the regions`);
  }
  const { labels, waters } = raw.basemap ?? {};
  if (!waters?.objects?.rivers || !waters.objects.lakes || !Array.isArray(labels)) {
    throw new Fault('half-sent', `${url}: no rivers, lakes or lettering`);
  }
  const faces = toFeatures(raw.topology, regions);
  const lines = toFeatures(raw.topology, frontiers);
  return {
    ...raw,
    regions: raw.regions.map((/** @type {RegionRecord} */ region, /** @type {number} */ i) =>
      ({ ...region, rings: ringsOf(faces[i].geometry) })),
    frontiers: lines.flatMap(line => linesOf(line.geometry).map(points =>
      ({ .../** @type {Frontier} */ (line.properties), line: points }))),
    basemap: { labels, ...Object.fromEntries(Object.entries(waters.objects).map(([name, object]) => [name, toFeatures(waters, object)])) },
  };
}

/**
 * @param {any} topology
 * @param {any} object
 * @returns {GeoJSON.Feature[]}
 */
function toFeatures(topology, object) {
  return /** @type {any} */ (topojson.feature(topology, object)).features;
}

/**
 * @param {GeoJSON.Geometry} geometry
 * @returns {LonLat[][]}
 */
export function ringsOf(geometry) {
  if (geometry?.type === 'Polygon') return /** @type {LonLat[][]} */ (geometry.coordinates);
  return geometry?.type === 'MultiPolygon' ? /** @type {LonLat[][]} */ (geometry.coordinates.flat()) : [];
}

/**
 * @param {GeoJSON.Geometry} geometry
 * @returns {LonLat[][]}
 */
export function linesOf(geometry) {
  if (geometry?.type === 'LineString') return [/** @type {LonLat[]} */ (geometry.coordinates)];
  return geometry?.type === 'MultiLineString' ? /** @type {LonLat[][]} */ (geometry.coordinates) : [];
}

/**
 * Whether only the neighbourhood of something is told, and not its spot.
 * @param {{area: boolean, radiusKm: number|null}} of
 */
export function isVague({ area, radiusKm }) {
  return area || (radiusKm ?? 0) > POINT_KM;
}

/**
 * The atlas with those events alone to which the page is narrowed, and their routes; land and its changes stay whole.
 * @param {Atlas} atlas
 * @param {Element|null} chosen holds a list of ids; null where the page shows all
 * @returns {Atlas}
 */
export function narrowed(atlas, chosen) {
  if (!chosen) return atlas;
  const ids = new Set(JSON.parse(chosen.textContent ?? '[]'));
  return { ...atlas, events: atlas.events.filter(e => ids.has(e.id)), routes: atlas.routes.filter(r => ids.has(r.event)) };
}
