import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Fault, fetchAtlas, unpack } from '../../wwwroot/js/atlas/bundle.js';

globalThis.topojson = createRequire(import.meta.url)('topojson-client');

const URL_OF_BUNDLE = '/atlas/0123456789abcdef.json';
const raw = () => ({
  hash: '0123456789abcdef', first: 0, last: 10,
  topology: {
    type: 'Topology', arcs: [[[0, 0], [1, 0], [1, 1]], [[1, 1], [0, 1], [0, 0]]],
    objects: {
      regions: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'a', arcs: [[0, 1]] }] },
      frontiers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0], properties: { id: 'f', kind: 'river', certainty: 'firm', left: 'a', right: null } }] },
    },
  },
  regions: [{ id: 'a', name: { en: 'A' }, at: [0.5, 0.5], radiusKm: 1, areaKm2: 1 }],
  polities: [], holdings: [], events: [], places: [], routes: [], stages: [], changes: [], reigns: [],
  basemap: {
    labels: [],
    waters: {
      type: 'Topology', transform: { scale: [0.001, 0.001], translate: [0, 0] }, arcs: [[[70000, 45000], [500, -250]], [[80000, 46000], [100, 0], [0, 100], [-100, -100]]],
      objects: {
        rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', properties: { rank: 2 }, arcs: [0] }] },
        lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', properties: { rank: 1 }, arcs: [[1]] }] },
      },
    },
  },
});
const answer = (body, status = 200) => async () => new Response(body, { status });

test('a whole bundle is unpacked into rings and lines', async () => {
  const atlas = await fetchAtlas(URL_OF_BUNDLE, { get: answer(JSON.stringify(raw())) });
  assert.equal(atlas.regions[0].rings[0].length, 5);
  assert.deepEqual(atlas.frontiers[0].line, [[0, 0], [1, 0], [1, 1]]);
  assert.equal(atlas.frontiers[0].kind, 'river');
  assert.deepEqual(atlas.basemap.rivers.map(({ properties, geometry }) => [properties.rank, geometry.coordinates]), [[2, [[70, 45], [70.5, 44.75]]]]);
  assert.equal(atlas.basemap.lakes[0].geometry.coordinates[0].length, 4);
});

const faults = {
  'a missing bundle': ['missing', answer('gone', 404)],
  'no network': ['missing', async () => { throw new TypeError('Failed to fetch'); }],
  'a bundle cut short': ['half-sent', answer(JSON.stringify(raw()).slice(0, 200))],
  'a bundle without its events': ['half-sent', answer(JSON.stringify({ ...raw(), events: undefined }))],
  'a bundle without its rivers': ['half-sent', answer(JSON.stringify({ ...raw(), basemap: { ...raw().basemap, waters: { objects: { lakes: {} } } } }))],
  'a topology that does not fit': ['half-sent', answer(JSON.stringify({ ...raw(), regions: [] }))],
  'the bundle of another edition': ['other-hash', answer(JSON.stringify({ ...raw(), hash: 'fedcba9876543210' }))],
};
for (const [what, [reason, get]] of Object.entries(faults)) {
  test(`${what} is reported as ${reason}`, async () => {
    await assert.rejects(fetchAtlas(URL_OF_BUNDLE, { edition: '0123456789abcdef', get }), error => error instanceof Fault && error.reason === reason);
  });
}

test('a page that names no edition takes the bundle as it is', () => {
  assert.equal(unpack(raw(), '/atlas/bundle.json').regions.length, 1);
});
