// Development harness only: serves wwwroot and a synthetic bundle. node tests/js/harness/serve.mjs texts.json [port]

import { createServer } from 'node:http';
import { readFile, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntheticBundle } from './synthetic.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const rootDir = join(here, '../../..');
const [textsFile, port = '8123'] = process.argv.slice(2);
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.webp': 'image/webp', '.woff2': 'font/woff2', '.html': 'text/html' };
const LIB = { leaflet: 'node_modules/leaflet/dist', 'topojson-client': 'node_modules/topojson-client/dist', alegreya: 'node_modules/@fontsource-variable/alegreya/files' };
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const read = file => readFileSync(join(rootDir, file), 'utf8');
const [bundleFile, basemapFile] = [process.env.BUNDLE, process.env.BASEMAP];
const bundle = bundleFile ? readFileSync(bundleFile, 'utf8') : JSON.stringify(syntheticBundle());
const basemap = basemapFile ? readFileSync(basemapFile, 'utf8') : JSON.stringify({ rivers: JSON.parse(read('data/basemap/rivers.geojson')), lakes: JSON.parse(read('data/basemap/lakes.geojson')), labels: JSON.parse(read('data/basemap/labels.json')).labels });

function page(culture) {
  const texts = Object.fromEntries(Object.entries(JSON.parse(readFileSync(textsFile, 'utf8'))).map(([key, by]) => [key, by[culture]]));
  const values = { ...texts, culture, bundle: '/atlas/synthetic.json', basemap: '/atlas/basemap-synthetic.json', symbols: read('tests/js/harness/symbols.html'), texts: JSON.stringify(texts) };
  return read('tests/js/harness/sheet.html').replace(/\{\{([\w-]+)\}\}/g, (_, key) => values[key] ?? `??${key}??`);
}

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const send = (type, body, status = 200) => response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': CSP, 'Cache-Control': 'no-store' }).end(body);
  const culture = /^\/(en|kk|ru)\/$/.exec(pathname)?.[1];
  if (culture) return send('text/html', page(culture));
  if (pathname === '/atlas/synthetic.json') return send('application/json', bundle);
  if (pathname === '/atlas/basemap-synthetic.json') return send('application/json', basemap);
  if (/^\/\w\w\/(events|regions|places)\//.test(pathname)) return send('text/html', `<!DOCTYPE html><title>x</title><article class="record"><h1>x</h1><p class="summary">A record’s own page, adopted.</p><dl class="claims"><dt>Date</dt><dd>1723 <span class="citation">wars, stage 2/3</span></dd></dl></article>`);
  const lib = /^\/lib\/([\w-]+)\/([\w.-]+)$/.exec(pathname);
  const file = lib && LIB[lib[1]] ? join(rootDir, LIB[lib[1]], lib[2]) : join(rootDir, 'wwwroot', normalize(pathname));
  readFile(file, (error, content) => (error ? send('text/plain', 'not found', 404) : send(TYPES[extname(file)] ?? 'application/octet-stream', content)));
}).listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/en/`));
