// Letters that are set where no browser breaks their lines.

/** @typedef {(words: string) => number} Measure px */

/**
 * @param {string} font
 * @returns {Measure}
 */
export function measureIn(font) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  context.font = font;
  return words => context.measureText(words).width;
}

/**
 * Breaks a text into lines between its words; a word that is too long has a line of its own.
 * @param {string} text
 * @param {number} width px
 * @param {Measure} measure
 */
export function wrap(text, width, measure) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
