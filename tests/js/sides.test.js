import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.L = { Layer: class {}, latLng: () => null };
const { linesOf } = await import('../../wwwroot/js/atlas/sides.js');

test('a side is its name, who is named on it, and a line for each figure', () => {
  assert.deepEqual(linesOf([{ polity: 'a', name: 'A', who: ['X', 'Y'], figures: ['Strength: 600 — men'], brief: ['Strength: 600'] }, { polity: null, name: null, who: [], figures: ['Days: 3'], brief: ['Days: 3'] }]), [
    { look: 'side', words: 'A', polity: 'a' }, { look: 'who', words: 'X, Y' }, { look: 'figure', words: 'Strength: 600 — men' }, { look: 'figure', words: 'Days: 3', apart: true },
  ]);
});

test('of many names the first are said and the rest counted', () => {
  const [, who] = linesOf([{ polity: 'a', name: 'A', who: ['1', '2', '3', '4', '5', '6', '7', '8'], figures: [], brief: [] }]);
  assert.equal(who.words, '1, 2, 3, 4, 5, 6 +2');
});

test('where there is little room the figures lose what is counted, then only the sides are left; what belongs to no side says what it is', () => {
  const sides = [{ polity: 'a', name: 'A', who: ['X'], figures: ['Strength: 600 — men'], brief: ['Strength: 600'] }, { polity: null, name: null, who: [], figures: ['Strength: 900 — both'], brief: ['Strength: 900'] }];
  assert.deepEqual(linesOf(sides, 'brief').map(line => line.words), ['A', 'X', 'Strength: 600', 'Strength: 900 — both']);
  assert.deepEqual(linesOf(sides, 'sides').map(line => line.words), ['A', 'Strength: 600']);
});
