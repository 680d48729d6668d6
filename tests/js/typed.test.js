import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toEdtf } from '../../wwwroot/js/shared/days.js';
import { Language } from '../../wwwroot/js/shared/language.js';
import { readDate } from '../../wwwroot/js/shared/typed.js';

/** The words that the page itself would carry. */
function languageOf(culture) {
  const file = new URL(`../../src/KazakhDzungar.Web/Resources/Words${culture === 'en' ? '' : `.${culture}`}.resx`, import.meta.url);
  const words = [...readFileSync(file, 'utf8').matchAll(/<data name="Sheet\.([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g)];
  return new Language(culture, Object.fromEntries(words.map(([, key, value]) => [key, value])));
}

function reads(culture, cases) {
  const language = languageOf(culture);
  for (const [typed, edtf] of cases) {
    const span = readDate(typed, language);
    assert.equal(span && toEdtf(span), edtf, `${culture}: ${typed}`);
  }
}

test('a date is read as it is typed in English', () => reads('en', [
  ['1741', '1741'], ['1741-02', '1741-02'], ['Spring 1723', '1723-21'], ['fall of 1753', '1753-23'], ['winter of 1739–1740', '1739-24'],
  ['February 1741', '1741-02'], ['28 Feb 1741', '1741-02-28'], ['12th October, 1750', '1750-10-12'], ['the year 1741', '1741'], ['28.2.1741', '1741-02-28'],
]));

test('a date is read as it is typed in Russian', () => reads('ru', [
  ['весна 1723', '1723-21'], ['весной 1723 года', '1723-21'], ['в мае 1755', '1755-05'], ['28 февраля 1741', '1741-02-28'], ['лето 1740', '1740-22'],
  ['февраль 1741', '1741-02'], ['20 февраля 1741', '1741-02-20'], ['20 февраля 1741 г.', '1741-02-20'], ['20.02.1741', '1741-02-20'], ['1741 год', '1741'], ['зима 1739–1740', '1739-24'],
]));

test('a date is read as it is typed in Kazakh', () => reads('kk', [
  ['1723 көктем', '1723-21'], ['1723 жылдың көктемі', '1723-21'], ['1741 жылғы ақпан', '1741-02'], ['1740 жаз', '1740-22'], ['1752, 20 қыркүйек', '1752-09-20'],
  ['ақпан 1741', '1741-02'], ['1741 ж. көктемі', '1741-21'], ['1741 ж. ақпанда', '1741-02'], ['1741 жыл', '1741'], ['1723-жыл', '1723'], ['1741 жылғы 20 ақпан', '1741-02-20'], ['1739–1740 жылғы қыс', '1739-24'],
]));

test('a range is read as it is typed', () => {
  reads('en', [['1723–1730', '1723/1730'], ['1723-1730', '1723/1730'], ['1723 - 1730', '1723/1730'], ['1741-02/1742', '1741-02/1742'], ['1741-02 – 1742-03-04', '1741-02/1742-03-04'],
    ['from 1723 to 1730', '1723/1730'], ['between 1723 and spring 1725', '1723/1725-21'], ['March–May 1741', '1741-03/1741-05'], ['20–28 February 1741', '1741-02-20/1741-02-28'],
    ['February 20 – 28, 1741', '1741-02-20/1741-02-28'], ['spring 1739 – winter 1740', '1739-21/1740-24'], ['1739–40', '1739/1740']]);
  reads('ru', [['с 1723 по 1730', '1723/1730'], ['1723–1730 гг.', '1723/1730'], ['с февраля 1741 до марта 1742 года', '1741-02/1742-03'], ['март–май 1741', '1741-03/1741-05'], ['весна 1723 - лето 1725', '1723-21/1725-22']]);
  reads('kk', [['1723–1730 жж.', '1723/1730'], ['1723 жылдан 1730 жылға дейін', '1723/1730'], ['1741 жылғы ақпаннан 1742 жылғы наурызға дейін', '1741-02/1742-03'], ['1723 пен 1730', '1723/1730'],
    ['1741 жылғы наурыз–мамыр', '1741-03/1741-05']]);
});

test('what is no date is not taken for one', () => reads('en', [
  ['', null], ['sometime', null], ['14 1741', null], ['Feb 30 1741', null], ['1730–1723', null], ['1723–1725–1730', null], ['172', null], ['spring', null], ['1741 to 17', null],
]));
