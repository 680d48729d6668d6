import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../wwwroot/js/shared/days.js';
import { extentOf, rulersIn, stack } from '../../wwwroot/js/atlas/reigns.js';

const UNBOUNDED = [-4371587, 2932896];
const day = year => dayNumber(year);
const reign = (person, polity, ...bounds) => ({ person, polity, name: { en: person }, certainty: 'certain', bounds });
const tauke = reign('tauke', 'kazakh-khanate', UNBOUNDED[0], day(1680), day(1715), day(1718));
const tseren = reign('tseren', 'dzungar-khanate', day(1727), day(1729), day(1745), day(1746));
const bolat = reign('bolat', 'kazakh-khanate', day(1718), day(1730), day(1718), day(1730));
const jangir = reign('jangir', 'kazakh-khanate', UNBOUNDED[0], day(1643), day(1652), UNBOUNDED[1]);
const reigns = [tseren, jangir, tauke, bolat];

test('a reign fades over all the time in which it may have begun or ended, or a few years where nothing bounds it', () => {
  assert.deepEqual([extentOf(tauke).sureFrom, extentOf(tauke).sureTo, extentOf(tauke).to], [day(1680), day(1715), day(1718)]);
  assert.ok(extentOf(tauke).from > day(1670));
  assert.ok(extentOf(jangir).to < day(1660));
});

test('a reign of which no day is sure fades from its middle', () => {
  const { from, to, sureFrom, sureTo } = extentOf(bolat);
  assert.deepEqual([from, to, sureFrom === sureTo], [day(1718), day(1730), true]);
});

test('who ruled in a time is told side by side, and whether surely', () => {
  const told = (first, last) => rulersIn(reigns, { first, last }).map(({ reign: { person }, sure }) => [person, sure]);
  assert.deepEqual(told(day(1728), day(1729) - 1), [['bolat', false], ['tseren', false]]);
  assert.deepEqual(told(day(1700), day(1701)), [['tauke', true]]);
  assert.deepEqual(told(day(1670), day(1671)), []);
});

test('no band covers another', () => {
  const bands = stack([tauke, bolat, jangir]);
  for (const a of bands) {
    for (const b of bands) {
      if (a !== b && a.lane === b.lane) assert.ok(a.sureTo < b.sureFrom || b.sureTo < a.sureFrom);
    }
  }
});
