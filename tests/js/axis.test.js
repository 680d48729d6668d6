import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../wwwroot/js/shared/days.js';
import { layOut, scaleOf } from '../../wwwroot/js/atlas/detail.js';
import { startsOf } from '../../wwwroot/js/atlas/play.js';

const event = (id, importance = 2) => ({ id, importance, title: { en: id } });
const how = { xOf: day => day * 10, width: 1000, nameOf: e => e.id, measure: text => text.length * 6 };

test('marks on the axis do not cover one another, and the weighty are named first', () => {
  const marks = ['first', 'second', 'third', 'fourth'].map((id, i) => ({ event: event(id, i === 3 ? 1 : 2), bounds: [10 + i, 10 + i, 10 + i, 10 + i] }));
  const ticks = layOut(marks, 2, how);
  assert.equal(ticks.length, 4);
  assert.deepEqual(ticks.filter(tick => tick.label).map(tick => tick.event.id), ['fourth', 'first']);
  for (const a of ticks) {
    for (const b of ticks) {
      if (a !== b && a.lane >= 0 && a.lane === b.lane) assert.ok(a.right < b.left || b.right < a.left);
    }
  }
});

test('a mark whose name has no room stands without, one without a lane is but a tick', () => {
  const marks = [1, 2, 3].map(n => ({ event: event(`a very long name indeed ${n}`), bounds: [98, 98, 98, 98] }));
  assert.deepEqual(layOut(marks, 2, how).map(({ lane, label }) => [lane, label]), [[0, ''], [1, ''], [-1, '']]);
});

test('the scale has years, months and days, as many as have room', () => {
  const window = { from: dayNumber(1755, 10, 15), to: dayNumber(1756, 2, 1) };
  const labels = px => scaleOf(window, px).filter(mark => mark.label).map(mark => mark.label.join(' '));
  assert.deepEqual(scaleOf(window, 0.1).filter(mark => mark.level === 'year').map(mark => mark.day), [dayNumber(1756)]);
  assert.deepEqual(labels(2), ['month-11 1755', 'month-12 1755', 'month-2', 'month-3']);
  assert.ok(labels(20).includes('28'));
  assert.ok(scaleOf(window, 5).some(mark => mark.level === 'day'));
  assert.ok(!scaleOf(window, 2).some(mark => mark.level === 'day'));
});

test('play stops at each date of a set, and not between', () => {
  const events = [{ bounds: [0, 50, 9, 59], spans: [[0, 0, 9, 9], [50, 50, 59, 59]] }, { bounds: [-20, -20, 5, 5] }, { bounds: [200, 200, 201, 201] }];
  assert.deepEqual([...startsOf({ events, first: -10, last: 100 })], [-10, 0, 50]);
});
