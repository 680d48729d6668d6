import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretchesOf } from '../../wwwroot/js/atlas/stretch.js';

const VIEW = { left: 0, top: 0, right: 100, bottom: 100 };
const box = (left, top, right, bottom) => [[[left, top], [right, top], [right, bottom], [left, bottom], [left, top]].map(([x, y]) => ({ x, y }))];

test('a name stands in the middle of a plain land', () => {
  const [best] = stretchesOf([box(10, 20, 90, 60)], VIEW, { height: 6, width: 50 });
  assert.equal(best.x, 50);
  assert.ok(Math.abs(best.y - 40) < 2);
  assert.equal(best.width, 80);
});

test('two regions that meet are one land, and what lies outside the view is none', () => {
  const [best] = stretchesOf([box(-60, 20, 40, 60), box(40.3, 20, 90, 60)], VIEW, { height: 6, width: 50 });
  assert.equal(best.width, 90);
});

test('of a crescent the name takes the broad limb, and does not cross the gap', () => {
  const crescent = [...box(0, 0, 80, 30), ...box(0, 30, 10, 90)];
  const [best] = stretchesOf([crescent.slice(0, 1), crescent.slice(1)], VIEW, { height: 6, width: 60 });
  assert.ok(best.y < 30);
  assert.ok(best.x - 30 >= 0 && best.x + 30 <= 80);
});

test('land lower than the letters has no room', () => {
  assert.deepEqual(stretchesOf([box(0, 0, 90, 4)], VIEW, { height: 6, width: 50 }), []);
});
