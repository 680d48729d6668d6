import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOT, Ordered, POSSIBLY, SURELY, Track } from '../../wwwroot/js/atlas/engine.js';

/** The definition, straight from the design. */
function judge([startMin, startMax, endMin, endMax], first, last) {
  if (startMax <= last && endMin >= first) return SURELY;
  return startMin <= last && endMax >= first ? POSSIBLY : NOT;
}

function randomBounds(count, random) {
  return Array.from({ length: count }, () => {
    const startMin = Math.floor(random() * 1000);
    const startMax = startMin + Math.floor(random() * 40);
    const endMin = Math.max(startMin, startMax + Math.floor(random() * 120) - 30);
    return [startMin, startMax, endMin, Math.max(startMax, endMin) + Math.floor(random() * 40)];
  });
}

function generator(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

test('after any walk, forward and back, each item is as the definition says', () => {
  const random = generator(42);
  const bounds = randomBounds(400, random);
  const track = new Track(bounds);
  for (let n = 0; n < 300; n++) {
    const first = Math.floor(random() * 1300) - 100;
    const last = first + Math.floor(random() * 60);
    const before = bounds.map((_, i) => track.presence(i));
    const touched = new Set(track.moveTo(first, last));
    bounds.forEach((b, i) => {
      assert.equal(track.presence(i), judge(b, first, last), `item ${i} at ${first}–${last}`);
      assert.equal(touched.has(i), before[i] !== track.presence(i), 'told exactly when changed');
    });
  }
});

test('a single day is judged by the same rule', () => {
  const track = new Track([[10, 12, 20, 22]]);
  const seen = [9, 10, 11, 12, 20, 21, 22, 23].map(day => (track.moveTo(day, day), track.presence(0)));
  assert.deepEqual(seen, [NOT, POSSIBLY, POSSIBLY, SURELY, SURELY, POSSIBLY, POSSIBLY, NOT]);
});

test('standing still touches nothing', () => {
  const track = new Track(randomBounds(50, generator(3)));
  track.moveTo(300, 330);
  assert.deepEqual(track.moveTo(300, 330), []);
});

test('an event that is in view and gone again between two views is not told', () => {
  const track = new Track([[10, 10, 11, 11]]);
  track.moveTo(0, 5);
  assert.deepEqual(track.moveTo(20, 25), []);
});

test('a set of years is in view in each of them and in none between', () => {
  const years = [[0, 0, 9, 9], [50, 50, 59, 59]];
  const track = new Track([[0, 0, 59, 59]], [years]);
  const seen = [5, 30, 55, 70].map(day => (track.moveTo(day, day), track.presence(0)));
  assert.deepEqual(seen, [SURELY, NOT, SURELY, NOT]);
});

test('one of two dates is never surer than possible', () => {
  const track = new Track([[0, 50, 9, 59]], [[[0, 0, 9, 9], [50, 50, 59, 59]]]);
  const seen = [5, 30, 55].map(day => (track.moveTo(day, day), track.presence(0)));
  assert.deepEqual(seen, [POSSIBLY, NOT, POSSIBLY]);
});

test('an ordered set gives the first of its items by rank, whatever came and went', () => {
  const random = generator(7);
  const ranks = Array.from({ length: 60 }, () => Math.floor(random() * 20));
  const ordered = new Ordered(ranks);
  const expected = new Set();
  for (let n = 0; n < 500; n++) {
    const item = Math.floor(random() * 60);
    const isIn = random() < 0.5;
    ordered.set(item, isIn);
    if (isIn) expected.add(item); else expected.delete(item);
    const sorted = [...expected].sort((a, b) => ranks[a] - ranks[b] || a - b);
    assert.deepEqual([...ordered.all], sorted);
    assert.deepEqual(ordered.first(3), sorted.slice(0, 3));
    assert.equal(ordered.length, expected.size);
  }
});
