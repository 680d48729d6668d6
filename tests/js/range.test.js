import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gripAt } from '../../wwwroot/js/atlas/range.js';

test('the pointer grips the nearer handle, and the band between two that are apart', () => {
  const at = (x, start = 100, end = 300) => gripAt(x, start, end);
  assert.deepEqual([at(40), at(90), at(115), at(200), at(290), at(400)], [0, 0, 0, 'band', 1, 1]);
});

test('of two handles that are close together each can be gripped from its side', () => {
  const at = x => gripAt(x, 100, 108);
  assert.deepEqual([at(90), at(101), at(104), at(107), at(120)], [0, 0, 'band', 1, 1]);
  assert.deepEqual([gripAt(95, 100, 100), gripAt(105, 100, 100)], [0, 1]);
});
