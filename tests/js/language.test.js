import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromEdtf, toEdtf } from '../../wwwroot/js/shared/days.js';
import { Language } from '../../wwwroot/js/shared/language.js';

const numbered = (key, words) => Object.fromEntries(words.map((word, i) => [`${key}-${i + 1}`, word]));
const forms = { 'date-year': '{year}', 'date-season': '{season} {year}', 'date-month': '{month} {year}', 'date-day': '{day} {month} {year}' };
const en = new Language('en', {
  ...forms, greeting: 'From {from} to {to}', 'more-one': '{count} more', 'more-other': '{count} more of them',
  ...numbered('season', ['spring', 'summer', 'autumn', 'winter']), ...numbered('season-words', ['spring', 'summer', 'autumn fall', 'winter']),
  ...numbered('month', ['January', 'February']), ...numbered('month-of', ['January', 'February']),
  ...numbered('month-words', 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')),
});
const ru = new Language('ru', {
  ...forms, ...numbered('season-words', ['весн', 'лет', 'осен', 'зим']),
  ...numbered('month-words', ['янв', 'фев', 'мар', 'апр', 'май мая мае', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']),
});
const kk = new Language('kk', {
  ...forms, ...numbered('season-words', ['көктем', 'жаз', 'күз', 'қыс']),
  ...numbered('month-words', 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'.split(' ')),
});
const reads = (language, cases) => {
  for (const [typed, edtf] of Object.entries(cases)) {
    const span = language.readDate(typed);
    assert.equal(span && toEdtf(span), edtf, typed);
  }
};

test('a date is read as it is typed in English', () => {
  reads(en, { 1741: '1741', '1741-02': '1741-02', 'Spring 1723': '1723-21', 'fall of 1753': '1753-23', 'winter of 1739–1740': '1739-24', 'February 1741': '1741-02',
    '28 Feb 1741': '1741-02-28', '12th October, 1750': '1750-10-12', 'Feb 30 1741': null, 'the year 1741': '1741', sometime: null, '14 1741': null });
});

test('a date is read as it is typed in Russian and Kazakh', () => {
  reads(ru, { 'весна 1723': '1723-21', 'весной 1723 года': '1723-21', 'в мае 1755': '1755-05', '28 февраля 1741': '1741-02-28', 'лето 1740': '1740-22' });
  reads(kk, { '1723 көктем': '1723-21', '1723 жылдың көктемі': '1723-21', '1741 жылғы ақпан': '1741-02', '1740 жаз': '1740-22', '1752, 20 қыркүйек': '1752-09-20' });
});

test('a span is told in words', () => {
  const told = text => en.date(fromEdtf(text));
  assert.deepEqual(['1723', '1723-21', '1739-24', '1741-02', '1741-02-28'].map(told), ['1723', 'spring 1723', 'winter 1739–1740', 'February 1741', '28 February 1741']);
});

test('texts take values, counts take their plural form, and a missing text shows its key', () => {
  assert.equal(en.text('greeting', { from: 'A', to: 'B' }), 'From A to B');
  assert.equal(en.count('more', 1), '1 more');
  assert.equal(en.count('more', 1200), '1,200 more of them');
  assert.equal(en.text('absent'), 'absent');
});

test('a name missing in the page language is given in English and marked as such', () => {
  const attributes = {};
  const element = { setAttribute: (key, value) => { attributes[key] = value; } };
  kk.write(element, { en: 'Tashkent' });
  assert.equal(element.textContent, 'Tashkent');
  assert.deepEqual(attributes, { lang: 'en' });
});
