import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromEdtf } from '../../wwwroot/js/shared/days.js';
import { Language } from '../../wwwroot/js/shared/language.js';

const numbered = (key, words) => Object.fromEntries(words.map((word, i) => [`${key}-${i + 1}`, word]));
const forms = {
  'date-range': '{from} – {to}', 'date-year': '{year}', 'date-season': '{season} {year}', 'date-month': '{month} {year}', 'date-day': '{day} {month} {year}' };
const en = new Language('en', {
  ...forms, greeting: 'From {from} to {to}', 'more-one': '{count} more', 'more-other': '{count} more of them',
  ...numbered('season', ['spring', 'summer', 'autumn', 'winter']),
  ...numbered('month', ['January', 'February']), ...numbered('month-of', ['January', 'February']),
});
const kk = new Language('kk', forms);

test('a span is told in words', () => {
  const told = text => en.date(fromEdtf(text));
  assert.deepEqual(['1723', '1723-21', '1739-24', '1741-02', '1741-02-28'].map(told), ['1723', 'spring 1723', 'winter 1739–1740', 'February 1741', '28 February 1741']);
  assert.deepEqual(['1741/1742', '1741-02/1742', '1741/1741'].map(told), ['1741 – 1742', 'February 1741 – 1742', '1741']);
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
