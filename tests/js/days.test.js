import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clamp, dayNumber, fromEdtf, inUnits, partsOf, spanContaining, step, stepTo, toEdtf } from '../../wwwroot/js/shared/days.js';

const span = text => fromEdtf(text) ?? assert.fail(text);

test('a day number counts days since 1970 in the proleptic Gregorian calendar', () => {
  assert.equal(dayNumber(1970), 0);
  assert.equal(dayNumber(1723), -90215);
  assert.deepEqual(partsOf(dayNumber(1741, 1, 28)), { year: 1741, month: 1, day: 28 });
});

test('every form of date survives being read and written', () => {
  for (const text of ['1723', '1635', '1723-21', '1723-24', '1741-02', '1758-12', '1741-02-28', '1752-02-29', '1741-02/1742', '1741/1741-02', '1741/1741', '1723-21/1753-01-12']) assert.equal(toEdtf(span(text)), text);
});

test('a year, a season, a month and a day begin and end where they should', () => {
  assert.deepEqual(span('1723'), { unit: 'year', first: dayNumber(1723), last: dayNumber(1724) - 1 });
  assert.deepEqual(span('1723-21'), { unit: 'season', first: dayNumber(1723, 2), last: dayNumber(1723, 5) - 1 });
  assert.deepEqual(span('1739-24'), { unit: 'season', first: dayNumber(1739, 11), last: dayNumber(1740, 2) - 1 });
  assert.deepEqual(span('1741-02'), { unit: 'month', first: dayNumber(1741, 1), last: dayNumber(1741, 1, 28) });
});

test('a range runs from the first day of its start to the last day of its end, in the finer of their units', () => {
  const { unit, first, last } = span('1741-02/1742');
  assert.deepEqual({ unit, first, last }, { unit: 'month', first: dayNumber(1741, 1), last: dayNumber(1742, 11, 31) });
});

test('winter in January belongs to the year of its December', () => {
  assert.equal(toEdtf(spanContaining('season', dayNumber(1740, 0, 15))), '1739-24');
});

test('what is no date is refused', () => {
  for (const text of ['', '172', '1723-13', '1723-25', '1723-00', '1741-02-29', '1741-02-00', '1723-1', 'spring', '1723~', '1742/1741', '1741-03/1741-02', '1741/', '/1741', '1741/1742/1743', '1741/..']) assert.equal(fromEdtf(text), null, text);
});

test('a step goes one unit on, over the ends of years and of short months', () => {
  const cases = [['1723', 1, '1724'], ['1723', -10, '1713'], ['1723-24', 1, '1724-21'], ['1723-21', -1, '1722-24'],
    ['1741-12', 1, '1742-01'], ['1741-02-28', 1, '1741-03-01'], ['1752-03-01', -1, '1752-02-29'],
    ['1723/1725', 2, '1725/1727'], ['1741-02/1742', 1, '1741-03/1743-01'], ['1739-24/1740-21', -1, '1739-23/1739-24']];
  for (const [from, count, to] of cases) assert.equal(toEdtf(step(span(from), count)), to);
});

test('a step forward and a step back return to the same span, anywhere in the atlas', () => {
  for (const unit of ['year', 'season', 'month', 'day']) {
    for (let day = dayNumber(1635); day <= dayNumber(1758, 11, 31); day += 97) {
      const here = spanContaining(unit, day);
      assert.ok(here.first <= day && day <= here.last);
      assert.equal(step(here, 1).first, here.last + 1);
      assert.deepEqual(step(step(here, 3), -3), here);
    }
  }
});

test('a span outside the atlas is moved to its nearest end', () => {
  const [first, last] = [dayNumber(1635), dayNumber(1758, 11, 31)];
  assert.equal(toEdtf(clamp(span('1500'), first, last)), '1635');
  assert.equal(toEdtf(clamp(span('1900-05'), first, last)), '1758-12');
  assert.equal(toEdtf(clamp(span('1723-22'), first, last)), '1723-22');
});

test('a range that runs out of the atlas is moved back into it, or cut where it is longer', () => {
  const [first, last] = [dayNumber(1635), dayNumber(1758, 11, 31)];
  const cases = [['1633/1640', '1635/1642'], ['1750/1762', '1746/1758'], ['1600/1800', '1635/1758'], ['1760/1770', '1748/1758'], ['1600/1605', '1635/1640'], ['1741-02/1742', '1741-02/1742']];
  for (const [from, to] of cases) assert.equal(toEdtf(clamp(span(from), first, last)), to);
});

test('a range goes to a day by as few steps as can be', () => {
  const to = (text, year) => toEdtf(stepTo(span(text), dayNumber(year, 5)));
  assert.deepEqual([to('1720/1725', 1723), to('1720/1725', 1730), to('1720/1725', 1700), to('1720', 1730)], ['1720/1725', '1725/1730', '1700/1705', '1730']);
});

test('in other units an instant begins where it began and a range covers what it covered', () => {
  const cases = [['1741', 'season', '1741-21'], ['1741-21', 'month', '1741-03'], ['1741-03', 'year', '1741'], ['1741/1742', 'month', '1741-01/1742-12'], ['1741-02/1742-03', 'year', '1741/1742']];
  for (const [from, unit, to] of cases) assert.equal(toEdtf(inUnits(span(from), unit)), to);
});
