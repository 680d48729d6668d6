// The lettering's font, carried inside an image: of all its files those whose letters are written.

/** @typedef {{rule: string, family: string, letter: string}} Face a `@font-face` rule with the file in it, and one of the letters it is there for */

/**
 * @param {Iterable<{family: string, text: string}>} written
 * @returns {Promise<Face[]>} without a file that cannot be had: then another font of the family's list stands in
 */
export async function fontsFor(written) {
  const texts = [...written];
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].filter(rule => rule instanceof CSSFontFaceRule).map(rule => ({ rule, base: sheet.href ?? document.baseURI })));
  const faces = await Promise.all(rules.map(async ({ rule, base }) => {
    const family = plainFamily(rule.style.getPropertyValue('font-family'));
    const ranges = rangesOf(rule.style.getPropertyValue('unicode-range'));
    const letter = texts.filter(written => written.family.split(',').map(plainFamily).includes(family))
      .flatMap(written => [...written.text]).find(one => covers(ranges, one));
    return letter ? carry(rule, base).then(carried => ({ rule: carried, family, letter }), () => null) : null;
  }));
  return faces.filter(face => face !== null);
}

/**
 * @param {CSSFontFaceRule} rule
 * @param {string} base
 */
async function carry({ style }, base) {
  const address = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const file = await dataUrl(await response.blob());
  const rest = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(name => `${name}:${style.getPropertyValue(name)}`);
  return `@font-face{${rest.join(';')};src:url(${file}) format('woff2')}`;
}

/**
 * @param {Blob} blob
 * @returns {Promise<string>}
 */
export function dataUrl(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}

/** @param {string} family */
function plainFamily(family) {
  return family.trim().replace(/^["']|["']$/g, '');
}

/**
 * @param {string} ranges as in `unicode-range`; none means every letter
 * @returns {[first: number, last: number][]}
 */
export function rangesOf(ranges) {
  if (!ranges.trim()) return [[0, 0x10FFFF]];
  return ranges.split(',').map(range => {
    const [first, last] = range.trim().replace(/^U\+/i, '').split('-').map(hex => parseInt(hex, 16));
    return [first, last ?? first];
  });
}

/**
 * @param {[first: number, last: number][]} ranges
 * @param {string} letter
 */
function covers(ranges, letter) {
  const code = letter.codePointAt(0) ?? 0;
  return code > 0x20 && ranges.some(([first, last]) => code >= first && code <= last);
}
