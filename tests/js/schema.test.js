// Every data file is valid under its schema: the data's own tests, run where an editor's JSON Schema is. And the schemas tell what they offer.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
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
const documents = new Map(readdirSync(schemas).filter(name => name.endsWith('.schema.json')).map(name => [name, read(join(schemas, name))]));
for (const schema of documents.values()) ajv.addSchema(schema);

/** What is wrong with a document under a schema, a line each. */
function faults(schema, document) {
  const validate = ajv.getSchema(schema);
  return validate(document) ? [] : (validate.errors ?? []).map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
}

const files = readdirSync(data, { recursive: true }).map(String)
  .filter(file => /json$/.test(file) && !/^(schema|basemap)\b/.test(file) && documents.has(schemaOf(file))).sort();

test('there is a schema for every file of the record', () => assert.ok(files.length > 15));

for (const file of files) {
  test(`data/${file} is valid under ${schemaOf(file)}`, () => assert.deepEqual(faults(schemaOf(file), read(join(data, file))), []));
}

/** The first file of events with a change made to its first event. */
function changed(change) {
  const document = read(join(data, 'events/stage-1.json'));
  change(document.events[0]);
  return faults('events.schema.json', document);
}

test('a new record is valid before its id is in the list of ids', () => assert.deepEqual(changed(e => { e.id = 'battle-of-somewhere-1700'; }), []));

for (const [name, change] of Object.entries({
  'a place that is not there': e => { e.places = [{ place: 'orbulak', role: 'at' }]; },
  'a person that is not there': e => { e.participants = [{ person: 'nobody', role: 'party' }]; },
  'a polity that is not there': e => { e.sides = [{ id: 'kazakhs', polity: 'kazakhs' }]; },
  'a stage that is not there': e => { e.stage = 'stage-5'; },
  'a section that the source does not have': e => { e.cite = [{ source: 'wars', at: 'results/2.8' }]; },
  'a card that the source does not have': e => { e.cite = [{ source: 'wars', at: 'card/Astana' }]; },
  'a reference that is not there': e => { e.cite = [{ source: 'amursana', at: 'results/2.8', reference: 'moiseev-1992' }]; },
})) {
  test(`an editor marks ${name}`, () => assert.notDeepEqual(changed(change), []));
}

/** What a schema, or the definition that it refers to, says of itself. */
function descriptionOf(schema, file) {
  if (schema.description || !schema.$ref) return schema.description;
  const [name, path] = schema.$ref.split('#/$defs/');
  return descriptionOf(documents.get(name || file).$defs[path], name || file);
}

/** Every schema inside a schema, with its path and whether it is a named property. Conditions only repeat what stands elsewhere. */
function* inside(schema, path, isProperty = false) {
  yield { schema, path, isProperty };
  for (const [name, property] of Object.entries(schema.properties ?? {})) yield* inside(property, `${path}/${name}`, true);
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) yield* inside(definition, `${path}/${name}`);
  for (const list of [schema.anyOf, schema.oneOf]) for (const item of list ?? []) yield* inside(item, path);
  if (typeof schema.items === 'object') yield* inside(schema.items, `${path}[]`);
}

const written = [...documents].filter(([file]) => file !== 'ids.schema.json').flatMap(([file, schema]) => [...inside(schema, file)].map(found => ({ ...found, file })));

test('every field of every record has a description', () =>
  assert.deepEqual(written.filter(({ schema, file, isProperty }) => isProperty && !descriptionOf(schema, file)).map(({ path }) => path), []));

test('every value of every list of words has a description', () =>
  assert.deepEqual(written.filter(({ schema }) => schema.enum && schema.enum.length !== schema.enumDescriptions?.filter(Boolean).length).map(({ path }) => path), []));
