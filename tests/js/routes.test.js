import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.L = { Layer: class {}, latLng: () => null };
const { daysAlong } = await import('../../wwwroot/js/atlas/events.js');

const route = days => ({ days, points: Array.from(days ?? [0, 0], () => [0, 0]) });

test('days between two told ones are spread evenly; nothing is made up where fewer than two are told', () => {
  assert.deepEqual(daysAlong(route([10, null, null, 40])), [10, 20, 30, 40]);
  assert.deepEqual(daysAlong(route([null, 10, null, 20, null])), [10, 10, 15, 20, 20]);
  assert.deepEqual(daysAlong(route([10, 20, 20])), [10, 20, 20]);
  assert.deepEqual(daysAlong(route([null, 10, null])), []);
  assert.deepEqual(daysAlong(route(undefined)), []);
});
