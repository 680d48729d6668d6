import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.L = { Layer: class {}, latLng: () => null };
const { linesOf } = await import('../../wwwroot/js/atlas/sides.js');

test('a side is its name, who is named on it, and a line for each figure', () => {
  assert.deepEqual(linesOf([{ polity: 'a', name: 'A', who: ['X', 'Y'], figures: ['Strength: 600'] }, { polity: null, name: null, who: [], figures: ['Days: 3'] }]), [
    { look: 'side', words: 'A', polity: 'a' }, { look: 'who', words: 'X, Y' }, { look: 'figure', words: 'Strength: 600' }, { look: 'figure', words: 'Days: 3' },
  ]);
});

test('of many names the first are said and the rest counted', () => {
  const [, who] = linesOf([{ polity: 'a', name: 'A', who: ['1', '2', '3', '4', '5', '6', '7', '8'], figures: [] }]);
  assert.equal(who.words, '1, 2, 3, 4, 5, 6 +2');
});
