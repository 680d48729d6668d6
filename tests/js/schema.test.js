// Every data file is valid under its schema: the data's own tests, run where an editor's JSON Schema is.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const schemas = join(data, 'schema');
const FOLDERS = ['coverage', 'events', 'people']; // all files in these share the folder's schema

function schemaOf(file) {
  const folder = basename(dirname(file));
  return `${FOLDERS.includes(folder) ? folder : basename(file).replace(/\.(geo)?json$/, '')}.schema.json`;
}

const read = file => JSON.parse(readFileSync(file, 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
if (existsSync(schemas)) for (const file of readdirSync(schemas).filter(name => name.endsWith('.schema.json'))) ajv.addSchema(read(join(schemas, file)));

const files = existsSync(data)
  ? readdirSync(data, { recursive: true }).map(String).filter(file => /json$/.test(file) && !/^(schema|basemap)\b/.test(file)).sort()
  : [];
for (const file of files) {
  const validate = ajv.getSchema(schemaOf(file));
  if (!validate) continue; // not a record file
  test(`data/${file} is valid under ${schemaOf(file)}`, () => {
    const valid = validate(read(join(data, file)));
    assert.ok(valid, (validate.errors ?? []).map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`).join('\n'));
  });
}
