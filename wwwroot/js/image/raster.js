// A drawing as a picture of points.

const PROBE = 8; // units of the drawing, the height of a trial letter
const PAUSE_MS = 40;
const PATIENCE_MS = 4000; // after three seconds browsers show another font in place of one that has not come

/** @typedef {{source: string, faces: {family: string, letter: string}[], width: number, height: number}} Drawing an SVG that needs nothing from elsewhere, and its size */

/**
 * @param {Drawing} drawing
 * @param {number} width px of the picture
 * @param {number} height
 * @returns {Promise<Blob>} PNG
 * @throws where the browser can draw no picture of that size
 */
export async function rasterize(drawing, width, height) {
  const { tried, share } = withTrial(drawing);
  const image = new Image(width, Math.round(height * share));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(tried)}`;
  await image.decode();
  await lettered(image, drawing.faces.length, share);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(image, 0, 0, width, height * share);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error(`No picture of ${width} × ${height}`))), 'image/png');
  });
}

/**
 * An image is ready before the fonts inside it are, and nothing tells when they are. So a letter of each stands below the drawing, on a
 * strip that the picture does not show. (A parser would apply the page's policy to the drawing's style; so this is done on its text.)
 * @param {Drawing} drawing
 */
function withTrial({ source, faces, width, height }) {
  const strip = faces.length * PROBE;
  const letters = faces.map(({ family, letter }, i) => {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [name, value] of Object.entries({ x: 1, y: height + (i + 0.85) * PROBE, 'font-size': PROBE, 'font-family': family, fill: '#000' })) text.setAttribute(name, String(value));
    text.textContent = letter;
    return new XMLSerializer().serializeToString(text);
  });
  const open = source.indexOf('<svg');
  const body = source.indexOf('>', open) + 1;
  const size = { width, height: height + strip, viewBox: `0 0 ${width} ${height + strip}` };
  const head = Object.entries(size).reduce((tag, [name, value]) => tag.replace(new RegExp(`\\s${name}="[^"]*"`), ` ${name}="${value}"`), source.slice(open, body));
  return { tried: head + source.slice(body, source.lastIndexOf('</svg>')) + letters.join('') + '</svg>', share: (height + strip) / height };
}

/**
 * Waits until each trial letter is seen.
 * @param {HTMLImageElement} image
 * @param {number} count
 * @param {number} share of the drawing with the strip to the drawing without
 */
async function lettered(image, count, share) {
  const scale = image.height / share;
  const strip = image.height - scale;
  if (!count) return;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(2 * strip / count);
  canvas.height = Math.ceil(strip);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const end = performance.now() + PATIENCE_MS;
  while (context && performance.now() < end) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, -scale, image.width, image.height);
    const row = canvas.height / count;
    const seen = Array.from({ length: count }, (_, i) => context.getImageData(0, Math.floor(i * row), canvas.width, Math.max(1, Math.floor(row))).data.some((value, n) => n % 4 === 3 && value > 0));
    if (seen.every(Boolean)) return;
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
}

/**
 * The part of a picture that lies in a window, as a JPEG in a data URL.
 * @param {HTMLImageElement} image
 * @param {{x: number, y: number, width: number, height: number}} part from 0 to 1 of the picture's width and height
 */
export function cutOut(image, { x, y, width, height }) {
  const { naturalWidth, naturalHeight } = image;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * naturalWidth));
  canvas.height = Math.max(1, Math.round(height * naturalHeight));
  canvas.getContext('2d')?.drawImage(image, -x * naturalWidth, -y * naturalHeight);
  return canvas.toDataURL('image/jpeg', 0.9);
}
