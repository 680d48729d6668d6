// Reads a date, or a range of dates, as a reader types it.

import { fromEdtf, rangeOf } from './days.js';

/** @typedef {import('./days.js').Span} Span */
/** @typedef {import('./language.js').Language} Language */
/**
 * What one phrase names. A year, a season (-1: none), a month (-1: none) and a day, or all of it in figures.
 * @typedef {{exact: Span|null, year?: string, season: number, month: number, day?: string, odd: boolean}} Fields
 */

const BETWEEN = String.raw`\s*(?:[–—/]|\.\.+)\s*|\s+-+\s+|(?<=\d{4}|\p{L})-(?=\d{4}|\p{L})`;
const YEAR = /(?<!\d)1[67]\d\d(?!\d)/g;
const WINTER = 3;

/**
 * EDTF (`1723`, `1723-21`, `1741-02`, `1741-02-28`, `1741-02/1742`), `28.02.1741`, or a year with a season or month in words, with or
 * without a day; two of them for a range.
 * @param {string} typed
 * @param {Language} language
 * @returns {Span|null}
 */
export function readDate(typed, language) {
  const text = typed.trim().toLocaleLowerCase(language.culture);
  const edtf = fromEdtf(text.replace(/\s*\/\s*/, '/'));
  if (edtf) return edtf;
  const fields = phrases(text, language).map(phrase => fieldsOf(phrase, language)).filter(isTelling);
  const [from, to] = fields;
  if (!from || fields.length > 2) return null;
  if (!to || isOneWinter(from, to)) return spanOf(to ? { ...from, exact: null, season: WINTER } : from);
  share(from, to);
  const start = spanOf(from);
  const end = spanOf(to);
  return start && end && end.last >= start.first ? rangeOf(start, end) : null;
}

/**
 * The phrases between which a range runs, or the only one.
 * @param {string} text
 * @param {Language} language
 */
function phrases(text, language) {
  const words = language.text('range-words').split(' ').join('|');
  const parts = text.split(new RegExp(`${BETWEEN}|(?<=^|\\s)(?:${words})(?=\\s|$)`, 'u')).filter(part => part.trim());
  const [first, second] = [...parts[0]?.matchAll(YEAR) ?? []];
  // "1723 жылдан 1730 жылға дейін": Kazakh says by its cases that it is a range, and the year comes first.
  return second && parts.length === 1 && first.index === 0 ? [text.slice(0, second.index), text.slice(second.index)] : parts;
}

/** @param {Fields} fields */
function isTelling({ exact, year, season, month, day, odd }) {
  return Boolean(exact || year || day || odd || season >= 0 || month >= 0);
}

/**
 * "Winter 1739–1740" is one winter.
 * @param {Fields} from
 * @param {Fields} to
 */
function isOneWinter(from, to) {
  return Math.max(from.season, to.season) === WINTER && Math.min(from.season, to.season) < 0 && Number(to.year) === Number(from.year) + 1;
}

/**
 * "March – May 1741", "20 – 28 February 1741" and "1739–40" say once what both ends share.
 * @param {Fields} from
 * @param {Fields} to
 */
function share(from, to) {
  if (from.year && !to.year && to.day && isBare(from) && isBare(to)) Object.assign(to, { year: from.year.slice(0, 2) + to.day, day: undefined });
  from.year ??= to.year;
  to.year ??= from.year;
  if (from.day && isBare(from)) from.month = to.month;
  if (to.day && isBare(to)) to.month = from.month;
}

/** @param {Fields} fields */
function isBare({ season, month }) {
  return season < 0 && month < 0;
}

/**
 * @param {string} phrase
 * @param {Language} language
 * @returns {Fields}
 */
function fieldsOf(phrase, language) {
  const exact = fromEdtf(phrase.trim().replace(/^(\d\d?)\.(\d\d?)\.(\d{4})$/, (_, d, m, y) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`));
  const year = phrase.match(YEAR)?.[0];
  const words = (year ? phrase.replace(year, ' ') : phrase).split(/[\s,.-]+/).filter(Boolean);
  const season = find(words, language, 'season-words-', 4);
  const month = season < 0 ? find(words, language, 'month-words-', 12) : -1;
  const day = words.map(word => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean);
  return { exact, year, season, month, day, odd: !day && words.some(word => /\d/.test(word)) };
}

/**
 * @param {Fields} fields
 * @returns {Span|null}
 */
function spanOf({ exact, year, season, month, day, odd }) {
  if (exact) return exact;
  if (!year || odd) return null;
  if (season >= 0) return fromEdtf(`${year}-${21 + season}`);
  if (month < 0) return day ? null : fromEdtf(year);
  const mm = String(month + 1).padStart(2, '0');
  return fromEdtf(day ? `${year}-${mm}-${day.padStart(2, '0')}` : `${year}-${mm}`);
}

/**
 * Which of the numbered word lists has a stem that one of the words begins with; the longest stem wins.
 * @param {string[]} words
 * @param {Language} language
 * @param {string} key
 * @param {number} count
 */
function find(words, language, key, count) {
  let found = -1;
  let length = 0;
  for (let i = 0; i < count; i++) {
    for (const stem of language.text(key + (i + 1)).split(' ')) {
      if (stem.length > length && words.some(word => word.startsWith(stem))) {
        found = i;
        length = stem.length;
      }
    }
  }
  return found;
}
