// Calendar arithmetic on day numbers: days since 1970-01-01, proleptic Gregorian.

/** @typedef {'year'|'season'|'month'|'day'} Unit */

/**
 * What is shown: the days from `first` to `last`, both inclusive, and the unit they make up.
 * @typedef {{unit: Unit, first: number, last: number}} Span
 */

const MS_PER_DAY = 86_400_000;
const FIRST_MONTH_OF_SEASON = [2, 5, 8, 11]; // spring (21) begins in March, winter (24) in December

/** @type {readonly Unit[]} */
export const UNITS = Object.freeze(['year', 'season', 'month', 'day']);

/**
 * @param {number} year
 * @param {number} [month] counted from 0; may run over into the next or previous year
 * @param {number} [day]
 */
export function dayNumber(year, month = 0, day = 1) {
  return Math.round(Date.UTC(year, month, day) / MS_PER_DAY);
}

/**
 * @param {number} day
 * @returns {{year: number, month: number, day: number}} month counted from 0
 */
export function partsOf(day) {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/**
 * The year, season, month or day that contains a day.
 * @param {Unit} unit
 * @param {number} day
 * @returns {Span}
 */
export function spanContaining(unit, day) {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'year': return span(unit, dayNumber(year), dayNumber(year + 1));
    case 'season': {
      const start = month < 2 ? -1 : month - ((month - 2) % 3);
      return span(unit, dayNumber(year, start), dayNumber(year, start + 3));
    }
    case 'month': return span(unit, dayNumber(year, month), dayNumber(year, month + 1));
    default: return span(unit, day, day + 1);
  }
}

/**
 * @param {Unit} unit
 * @param {number} first
 * @param {number} next the first day after it
 * @returns {Span}
 */
function span(unit, first, next) {
  return { unit, first, last: next - 1 };
}

/**
 * The span `count` units later, or earlier if negative.
 * @param {Span} from
 * @param {number} count
 * @returns {Span}
 */
export function step(from, count) {
  const { year, month, day } = partsOf(from.first);
  switch (from.unit) {
    case 'year': return spanContaining('year', dayNumber(year + count));
    case 'season': return spanContaining('season', dayNumber(year, month + 3 * count));
    case 'month': return spanContaining('month', dayNumber(year, month + count));
    default: return spanContaining('day', dayNumber(year, month, day + count));
  }
}

/**
 * The season of a span: its year as EDTF counts it (winter belongs to the year of its December) and 0 spring … 3 winter.
 * @param {Span} of
 */
export function seasonOf(of) {
  const { year, month } = partsOf(of.first);
  return { year, season: FIRST_MONTH_OF_SEASON.indexOf(month) };
}

/**
 * EDTF: `1723`, `1723-21`, `1741-02`, `1741-02-28`.
 * @param {Span} of
 */
export function toEdtf(of) {
  const { year, month, day } = partsOf(of.first);
  const yyyy = String(year).padStart(4, '0');
  switch (of.unit) {
    case 'year': return yyyy;
    case 'season': return `${yyyy}-${21 + seasonOf(of).season}`;
    case 'month': return `${yyyy}-${pad(month + 1)}`;
    default: return `${yyyy}-${pad(month + 1)}-${pad(day)}`;
  }
}

/** @param {number} n */
function pad(n) {
  return String(n).padStart(2, '0');
}

/**
 * @param {string} text
 * @returns {Span|null} null where the text is none of the four forms or names no such day
 */
export function fromEdtf(text) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return spanContaining('year', dayNumber(year));
  const second = Number(match[2]);
  if (match[3] === undefined) {
    if (second >= 21 && second <= 24) {
      return spanContaining('season', dayNumber(year, FIRST_MONTH_OF_SEASON[second - 21]));
    }
    return second >= 1 && second <= 12 ? spanContaining('month', dayNumber(year, second - 1)) : null;
  }
  const day = dayNumber(year, second - 1, Number(match[3]));
  const back = partsOf(day);
  return back.month === second - 1 && back.day === Number(match[3]) ? spanContaining('day', day) : null;
}

/**
 * Keeps a span within the atlas: the nearest span of the same unit that begins inside.
 * @param {Span} of
 * @param {number} first
 * @param {number} last
 */
export function clamp(of, first, last) {
  if (of.last < first) return spanContaining(of.unit, first);
  if (of.first > last) return spanContaining(of.unit, last);
  return of;
}
