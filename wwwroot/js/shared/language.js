// The words of the page: texts by key, names by language, dates in words.

import { partsOf, seasonOf, spanContaining } from './days.js';

/** @typedef {import('./days.js').Span} Span */
/** @typedef {'en'|'kk'|'ru'} Culture */
/** @typedef {{en: string, kk?: string, ru?: string}} Name */

export class Language {
  /** @type {Record<string, string>} */
  #texts;
  /** Made when first asked for: they take as long as all else that a first view does with words. @type {Intl.NumberFormat|undefined} */
  #number;
  /** @type {Intl.PluralRules|undefined} */
  #plurals;

  /**
   * @param {Culture} culture
   * @param {Record<string, string>} texts
   */
  constructor(culture, texts) {
    this.culture = culture;
    this.#texts = texts;
  }

  get number() {
    return this.#number ??= new Intl.NumberFormat(this.culture);
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
    this.#plurals ??= new Intl.PluralRules(this.culture);
    const form = this.#plurals.select(count);
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
    if (this.languageOf(name) !== this.culture) element.setAttribute('lang', 'en');
    return element;
  }

  /**
   * The language that a name is shown in: this one, or English where it has to fall back.
   * @param {Name} name
   * @returns {Culture}
   */
  languageOf(name) {
    return name[this.culture] ? this.culture : 'en';
  }

  /**
   * A span in words: "1723", "spring 1723", "winter 1739–1740", "February 1741", "28 February 1741", "1741 – March 1742".
   * @param {Span} span
   * @returns {string}
   */
  date(span) {
    if (span.ends) {
      const [from, to] = span.ends.map(end => this.date(end));
      return from === to ? from : this.text('date-range', { from, to });
    }
    const { year, month, day } = partsOf(span.first);
    switch (span.unit) {
      case 'year': return this.text('date-year', { year });
      case 'season': {
        const { season } = seasonOf(span.first);
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
}
