// Calendar arithmetic on day numbers: days since 1970-01-01, proleptic Gregorian.

/** @typedef {'year'|'season'|'month'|'day'} Unit */

/**
 * What is shown: the days from `first` to `last`, both inclusive. An instant is one unit; a range runs from the first day of one unit to
 * the last of another, and its own unit is the finer of the two.
 * @typedef {{unit: Unit, first: number, last: number, ends?: readonly [start: Span, end: Span]}} Span
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
 * @param {Span} start
 * @param {Span} end may lie within the start, but not before it
 * @returns {Span}
 */
export function rangeOf(start, end) {
  const unit = UNITS[Math.max(UNITS.indexOf(start.unit), UNITS.indexOf(end.unit))];
  return { unit, first: start.first, last: end.last, ends: [start, end] };
}

/**
 * Which of all units of its kind contains a day, counted from any one.
 * @param {Unit} unit
 * @param {number} day
 */
function ordinal(unit, day) {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'year': return year;
    case 'season': return Math.floor((year * 12 + month - 2) / 3);
    case 'month': return year * 12 + month;
    default: return day;
  }
}

/**
 * @param {Unit} unit
 * @param {number} n as `ordinal` counts
 */
function unitAt(unit, n) {
  switch (unit) {
    case 'year': return spanContaining(unit, dayNumber(n));
    case 'season': return spanContaining(unit, dayNumber(Math.floor(n / 4), n % 4 * 3 + 2)); // JavaScript takes the year 0 for 1900
    case 'month': return spanContaining(unit, dayNumber(Math.floor(n / 12), n % 12));
    default: return spanContaining(unit, n);
  }
}

/**
 * The span `count` units later, or earlier if negative. Both ends of a range move.
 * @param {Span} from
 * @param {number} count
 * @returns {Span}
 */
export function step(from, count) {
  const { unit, first, last, ends } = from;
  const start = unitAt(unit, ordinal(unit, first) + count);
  return ends ? rangeOf(start, unitAt(unit, ordinal(unit, last) + count)) : start;
}

/**
 * The same length of time, moved by as few units as bring a day into it.
 * @param {Span} from
 * @param {number} day
 */
export function stepTo(from, day) {
  const { unit, first, last } = from;
  const at = ordinal(unit, day);
  const early = at - ordinal(unit, first);
  const late = at - ordinal(unit, last);
  return step(from, early < 0 ? early : Math.max(0, late));
}

/**
 * How many steps lead from the unit with one day to the unit with another; negative if back.
 * @param {Unit} unit
 * @param {number} from
 * @param {number} to
 */
export function unitsBetween(unit, from, to) {
  return ordinal(unit, to) - ordinal(unit, from);
}

/**
 * The same time in other units: an instant begins where it began, a range keeps what it covers.
 * @param {Span} from
 * @param {Unit} unit
 * @returns {Span}
 */
export function inUnits({ first, last, ends }, unit) {
  if (ends) return rangeOf(spanContaining(unit, first), spanContaining(unit, last));
  // A season begins in the year before: of a year take its spring.
  return spanContaining(unit, unit === 'season' ? Math.min(first + 59, last) : first);
}

/**
 * @param {Span} a
 * @param {Span} b
 */
export function same(a, b) {
  return a.first === b.first && a.last === b.last && a.unit === b.unit && !a.ends === !b.ends;
}

/**
 * The season that begins on a day: its year as EDTF counts it (winter belongs to the year of its December) and 0 spring … 3 winter.
 * @param {number} first
 */
export function seasonOf(first) {
  const { year, month } = partsOf(first);
  return { year, season: FIRST_MONTH_OF_SEASON.indexOf(month) };
}

/**
 * EDTF: `1723`, `1723-21`, `1741-02`, `1741-02-28`, of a range `1741-02/1742`.
 * @param {Span} of
 * @returns {string}
 */
export function toEdtf({ unit, first, ends }) {
  if (ends) return ends.map(toEdtf).join('/');
  const { year, month, day } = partsOf(first);
  const yyyy = String(year).padStart(4, '0');
  switch (unit) {
    case 'year': return yyyy;
    case 'season': return `${yyyy}-${21 + seasonOf(first).season}`;
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
 * @returns {Span|null} null where the text is none of the forms, names no such day, or ends before it begins
 */
export function fromEdtf(text) {
  const [start, end, more] = text.split('/').map(unitFromEdtf);
  if (!start || end === undefined) return start;
  return end && more === undefined && end.last >= start.first ? rangeOf(start, end) : null;
}

/**
 * @param {string} text
 * @returns {Span|null}
 */
function unitFromEdtf(text) {
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
 * Keeps a span within the atlas: the nearest of the same length that begins, and of a range also ends, inside.
 * @param {Span} of
 * @param {number} first
 * @param {number} last
 * @returns {Span}
 */
export function clamp(of, first, last) {
  const { unit, ends } = of;
  if (!ends) return of.last < first ? spanContaining(unit, first) : of.first > last ? spanContaining(unit, last) : of;
  const [start, end] = ends.map(one => clamp(one, first, last));
  const length = ordinal(unit, of.last) - ordinal(unit, of.first);
  if (ends[1].first > last) return rangeOf(clamp(unitAt(unit, ordinal(unit, end.last) - length), first, last), end);
  return ends[0].last >= first ? of : rangeOf(start, clamp(unitAt(unit, ordinal(unit, start.first) + length), first, last));
}
