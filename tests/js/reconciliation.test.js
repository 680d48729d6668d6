// Names are matched as the Reconciliation Service API 0.2 says.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import Ajv from 'ajv';
import { startAtlas } from './exported.js';

/** @type {{address: string, stop: () => Promise<void>}} */
let atlas;
before(async () => { atlas = await startAtlas(); });
after(() => atlas?.stop());

const ajv = new Ajv({ allErrors: true, strict: false }).addSchema(JSON.parse(readFileSync(new URL('schemas/reconciliation.json', import.meta.url), 'utf8')), 'api');

/** Reads an answer and holds it against a definition of the schema. */
const read = async (path, of, options) => {
  const answer = await fetch(atlas.address + path, options);
  assert.equal(answer.status, 200, path);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  const document = await answer.json();
  const validate = ajv.getSchema(`api#/definitions/${of}`);
  assert.ok(validate?.(document), JSON.stringify(validate?.errors));
  return document;
};

const names = { people: ['Abulkhair', 'Даваци', 'Galdan Tseren', 'nobody of that name'], places: ['Anyrakai', 'Ташкент', 'Syr Darya', '"'] };

for (const service of ['people', 'places']) {
  const own = `/api/reconcile/${service}`;
  const queries = JSON.stringify(Object.fromEntries(names[service].map((query, i) => [`q${i}`, { query, limit: 5 }])));

  test(`the manifest of ${service} is valid`, async () => {
    for (const language of ['en', 'kk', 'ru']) await read(own, 'manifest', { headers: { 'Accept-Language': language } });
  });

  test(`${service} are found by GET and by POST alike`, async () => {
    const asked = await read(`${own}?${new URLSearchParams({ queries })}`, 'results');
    const posted = await read(own, 'results', { method: 'POST', body: new URLSearchParams({ queries }) });
    assert.deepEqual(posted, asked);
    assert.deepEqual(Object.keys(asked), names[service].map((_, i) => `q${i}`));
    assert.equal(asked.q3.result.length, 0);
    assert.ok(asked.q1.result.length > 0);
  });

  test(`suggestions and properties of ${service} are valid`, async () => {
    const { result } = await read(`${own}/suggest?prefix=a`, 'suggestions');
    const { properties } = await read(`${own}/properties`, 'properties');
    const extend = JSON.stringify({ ids: result.map(item => item.id), properties: properties.map(({ id }) => ({ id })) });
    const { rows } = await read(own, 'extension', { method: 'POST', body: new URLSearchParams({ extend }) });
    assert.equal(Object.keys(rows).length, result.length);
  });
}
