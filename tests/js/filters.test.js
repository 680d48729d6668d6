import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterOf } from '../../wwwroot/js/atlas/filters.js';

const POLITIES = [{ id: 'kazakh-khanate', parent: null }, { id: 'middle-juz', parent: 'kazakh-khanate' }, { id: 'qing', parent: null }].map(polity => ({ ...polity, name: { en: polity.id } }));
const battle = { kind: 'battle', sides: ['middle-juz', 'qing'] };
const embassy = { kind: 'embassy', sides: ['qing'] };
const asked = (kinds, side) => filterOf({ only: new Set(), kinds: new Set(kinds), side }, POLITIES);

test('nothing asked for lets all pass, and costs nothing', () => {
  assert.equal(asked([], null), null);
  assert.equal(filterOf({ only: new Set(['qing']), kinds: new Set(), side: null }, POLITIES), null);
});

test('kind and side must both fit; a khanate stands for its juzes', () => {
  assert.deepEqual([battle, embassy].map(asked(['battle'], null)), [true, false]);
  assert.deepEqual([battle, embassy].map(asked([], 'kazakh-khanate')), [true, false]);
  assert.deepEqual([battle, embassy].map(asked(['embassy', 'battle'], 'qing')), [true, true]);
  assert.deepEqual([battle, embassy].map(asked(['embassy'], 'middle-juz')), [false, false]);
});
