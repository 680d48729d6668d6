// The words of the page: texts by key, names by language, dates in words, typed dates.

import { dayNumber, fromEdtf, partsOf, seasonOf, spanContaining } from './days.js';

/** @typedef {import('./days.js').Span} Span */
/** @typedef {'en'|'kk'|'ru'} Culture */
/** @typedef {{en: string, kk?: string, ru?: string}} Name */

export class Language {
  /** @type {Record<string, string>} */
  #texts;

  /**
   * @param {Culture} culture
   * @param {Record<string, string>} texts
   */
  constructor(culture, texts) {
    this.culture = culture;
    this.#texts = texts;
    this.number = new Intl.NumberFormat(culture);
  }

  /** @param {ParentNode} root holds `#texts`, a JSON script the server writes */
  static from(root) {
    const sheet = /** @type {HTMLElement} */ (root.querySelector('#sheet'));
    const texts = JSON.parse(root.querySelector('#texts')?.textContent || '{}');
    const culture = /** @type {Culture} */ (sheet.dataset.culture ?? 'en');
    return new Language(culture, texts);
  }

  /**
   * The text of a key with `{name}` replaced. A missing key shows as itself, so that it is seen.
   * @param {string} key
   * @param {Record<string, string|number>} [values]
   */
  text(key, values) {
    const text = this.#texts[key] ?? key;
    return values ? text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole)) : text;
  }

  /**
   * The text for a count: `key-one`, `key-few`, `key-many`, `key-other` as the language's plural rules say.
   * @param {string} key
   * @param {number} count
   */
  count(key, count) {
    const form = new Intl.PluralRules(this.culture).select(count);
    const text = this.#texts[`${key}-${form}`] ?? this.#texts[`${key}-other`] ?? key;
    return text.replace('{count}', this.number.format(count));
  }

  /** @param {string} key */
  has(key) {
    return key in this.#texts;
  }

  /** @param {Name|null|undefined} name */
  name(name) {
    return name?.[this.culture] ?? name?.en ?? '';
  }

  /**
   * Puts a name into an element, marked with its language where it had to fall back to English.
   * @template {Element} T
   * @param {T} element
   * @param {Name} name
   * @returns {T}
   */
  write(element, name) {
    element.textContent = this.name(name);
    if (this.culture !== 'en' && !name[this.culture]) element.setAttribute('lang', 'en');
    return element;
  }

  /**
   * A span in words: "1723", "spring 1723", "winter 1739–1740", "February 1741", "28 February 1741".
   * @param {Span} span
   */
  date(span) {
    const { year, month, day } = partsOf(span.first);
    switch (span.unit) {
      case 'year': return this.text('date-year', { year });
      case 'season': {
        const { season } = seasonOf(span);
        return this.text('date-season', {
          season: this.text(`season-${season + 1}`),
          year: season === 3 ? `${year}–${year + 1}` : year,
        });
      }
      case 'month': return this.text('date-month', { month: this.text(`month-${month + 1}`), year });
      default: return this.text('date-day', { day, month: this.text(`month-of-${month + 1}`), year });
    }
  }

  /** @param {number} day */
  day(day) {
    return this.date(spanContaining('day', day));
  }

  /**
   * Reads a date as a reader types it: EDTF, or a year with a season or month in words, with or without a day.
   * @param {string} typed
   * @returns {Span|null}
   */
  readDate(typed) {
    const text = typed.trim().toLocaleLowerCase(this.culture);
    const edtf = fromEdtf(text);
    if (edtf) return edtf;
    const year = /(?:^|\D)(1[67]\d\d)(?!\d)/.exec(text)?.[1];
    if (!year) return null;
    const words = text.replace(year, ' ').split(/[\s,.–—-]+/).filter(Boolean);
    const season = this.#find(words, 'season-words-', 4);
    if (season >= 0) return fromEdtf(`${year}-${21 + season}`);
    const month = this.#find(words, 'month-words-', 12);
    if (month < 0) return words.some(word => /\d/.test(word)) ? null : fromEdtf(year);
    const day = words.map(word => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean);
    if (!day) return spanContaining('month', dayNumber(Number(year), month));
    return fromEdtf(`${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
  }

  /**
   * Which of the numbered word lists has a stem that one of the words begins with; the longest stem wins.
   * @param {string[]} words
   * @param {string} key
   * @param {number} count
   */
  #find(words, key, count) {
    let found = -1;
    let length = 0;
    for (let i = 0; i < count; i++) {
      for (const stem of (this.#texts[key + (i + 1)] ?? '').split(' ')) {
        if (stem.length > length && words.some(word => word.startsWith(stem))) {
          found = i;
          length = stem.length;
        }
      }
    }
    return found;
  }
}
