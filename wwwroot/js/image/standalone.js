// Makes a drawing independent of the page: what the style sheets say is written into it, what is not seen is left out.

/** What is handed down from an element to its children; it is written only where it changes. */
const INHERITED = /** @type {Record<string, string>} */ ({
  fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', 'fill-rule': 'nonzero', stroke: 'none', 'stroke-width': '1px', 'stroke-opacity': '1', 'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter', 'stroke-dasharray': 'none', 'paint-order': 'normal', 'font-family': '', 'font-size': '', 'font-style': 'normal', 'font-weight': '400',
  'letter-spacing': 'normal', 'text-anchor': 'start', 'dominant-baseline': 'auto',
});
const OWN = /** @type {Record<string, string>} */ ({ opacity: '1', 'stop-color': 'rgb(0, 0, 0)', 'stop-opacity': '1' });
const DEAD = ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-hidden'];
const UNDRAWN = 'defs, symbol, title';

/**
 * @param {SVGSVGElement} drawing in the document, so that its style can be asked for
 * @returns {SVGSVGElement} a copy that looks the same anywhere
 */
export function standalone(drawing) {
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(true));
  copy.prepend(signsOf(drawing));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  write(drawing, /** @type {SVGElement} */ (copy), INHERITED);
  return copy;
}

/**
 * The symbols that a drawing borrows from elsewhere in the page.
 * @param {SVGSVGElement} drawing
 */
function signsOf(drawing) {
  const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  const ids = new Set([...drawing.querySelectorAll('use')].filter(isSeen).map(use => use.getAttribute('href')?.slice(1) ?? ''));
  for (const id of ids) {
    const symbol = document.getElementById(id);
    if (symbol) defs.append(symbol.cloneNode(true));
  }
  return defs;
}

/** @param {Element} element */
function isSeen(element) {
  return element.getClientRects().length > 0;
}

/**
 * @param {Element} from
 * @param {SVGElement} to its copy
 * @param {Record<string, string>} handed what the parent hands down
 */
function write(from, to, handed) {
  const style = getComputedStyle(from);
  const now = { ...handed };
  const factor = style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? 1 / scaleOf(from) : 1;
  for (const property of Object.keys(INHERITED)) {
    now[property] = plain(property, style.getPropertyValue(property), factor);
    if (now[property] !== handed[property]) to.setAttribute(property, now[property]);
    else to.removeAttribute(property);
  }
  for (const [property, usual] of Object.entries(OWN)) {
    const value = plain(property, style.getPropertyValue(property), 1);
    if (value && value !== usual) to.setAttribute(property, value);
  }
  if (from instanceof SVGCircleElement) to.setAttribute('r', plain('r', style.getPropertyValue('r'), 1));
  if (from.classList.contains('unscaled')) to.setAttribute('transform', `scale(${new DOMMatrix(style.transform).a})`);
  if (style.textTransform === 'uppercase' && to.children.length === 0) to.textContent = (to.textContent ?? '').toLocaleUpperCase(from.closest('[lang]')?.getAttribute('lang') ?? undefined);
  for (const name of DEAD) to.removeAttribute(name);
  for (const name of to.getAttributeNames()) if (name.startsWith('data-')) to.removeAttribute(name);
  // The copy has the symbols in front of what the original has.
  const copies = [...to.children].slice(to.children.length - from.children.length);
  [...from.children].forEach((child, i) => {
    if (isLeftOut(child)) copies[i].remove();
    else if (!child.matches('title')) write(child, /** @type {SVGElement} */ (copies[i]), now);
  });
}

/** @param {Element} element */
function isLeftOut(element) {
  if (element.closest(UNDRAWN)) return false;
  const style = getComputedStyle(element);
  return style.display === 'none' || style.opacity === '0' || (style.visibility === 'hidden' && !element.children.length);
}

/** @param {Element} element */
function scaleOf(element) {
  const matrix = element instanceof SVGGraphicsElement ? element.getCTM() : null;
  return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
}

/**
 * A value as every reader of SVG knows it: colours as numbers of red, green and blue, lengths without a unit.
 * @param {string} property
 * @param {string} value
 * @param {number} factor for the lengths of a stroke
 */
function plain(property, value, factor) {
  if (value.startsWith('url(')) return value.replaceAll('"', '');
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(value);
  if (mixed) return `rgb(${mixed.slice(1).map(part => Math.round(Number(part) * 255)).join(', ')})`;
  if (/^rgba\(.*, 0\)$/.test(value)) return 'none';
  if (property === 'stroke-width' || property === 'stroke-dasharray') return value.replace(/[\d.]+(?:px)?/g, number => short(parseFloat(number) * factor));
  if (property === 'font-family') return value.replaceAll('"', '\'');
  return value.replace(/^([\d.]+)px$/, (_, number) => short(Number(number)));
}

/** @param {number} value */
function short(value) {
  return String(Number(value.toPrecision(4)));
}
