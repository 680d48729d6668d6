import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.L = { Layer: class {} };
const { changesIn, count } = await import('../../wwwroot/js/atlas/changes.js');

const change = (days, hold, regions) => ({ event: 'e', hold, from: 'a', to: 'b', days, regions });
const changes = [change([0, 9], 'held', [1]), change([20, 20], 'held', [1, 2]), change([25, 60], 'held', [3]), change([30, 31], 'raided', [4, 5]), change([80, 80], 'held', [1])];

test('what changed in a time is told in order, surely where no day of it lies outside', () => {
  const { found, before, after } = changesIn(changes, { first: 15, last: 50 });
  assert.deepEqual(found.map(({ change: { days }, sure }) => [days[0], sure]), [[20, true], [25, false], [30, true]]);
  assert.deepEqual([before?.days[0], after?.days[0]], [0, 80]);
  assert.deepEqual(count(found), { held: 3, perhaps: 1, grips: 2 });
});

test('where nothing changed the changes before and after are told', () => {
  const { found, before, after } = changesIn(changes, { first: 65, last: 70 });
  assert.deepEqual(found, []);
  assert.deepEqual([before?.days[1], after?.days[0]], [60, 80]);
  assert.equal(changesIn(changes, { first: 90, last: 99 }).after, undefined);
});
