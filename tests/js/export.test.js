// What the atlas gives away is valid under the schemas that others published.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsUnder, startAtlas } from './exported.js';

/** @type {{address: string, stop: () => Promise<void>}} */
let atlas;
before(async () => { atlas = await startAtlas(); });
after(() => atlas?.stop());

const read = async path => {
  const answer = await fetch(atlas.address + path);
  assert.equal(answer.status, 200, path);
  return answer.json();
};

for (const of of ['/en/events/orbulaq-1643', '/ru/people/abylai', '/kk/about', '/en/events?kind=battle&q=%22%7B%7D\\', '/en/?t=1723']) {
  test(`the citation of ${of} is valid CSL-JSON`, async () => {
    const faults = faultsUnder('csl-data.json');
    assert.deepEqual(faults(await read(`/en/cite.json?${new URLSearchParams({ of })}`)), []);
  });
}

test('the schema of citations refuses what is none', () => assert.notDeepEqual(faultsUnder('csl-data.json')([{ id: 'x', type: 'event' }]), []));

for (const path of ['events', 'places', 'changes', 'regions/tashkent']) {
  test(`every feature of ${path} is valid Linked Places Format, in each language`, async () => {
    const faults = faultsUnder('lpf-feature.json');
    for (const language of ['en', 'kk', 'ru']) {
      const collection = await read(`/${language}/${path}.lp.json`);
      assert.ok(collection['@context'] && collection.features.length > 0);
      for (const feature of collection.features) assert.deepEqual(faults(feature), [], feature['@id']);
      assert.equal(new Set(collection.features.map(feature => feature['@id'])).size, collection.features.length);
    }
  });
}

test('the data package and each of its tables are valid under the profiles of Frictionless', async () => {
  const descriptor = await read('/data/datapackage.json');
  assert.deepEqual(faultsUnder('data-package.json')(descriptor), []);
  const tables = descriptor.resources.filter(resource => resource.profile === 'tabular-data-resource');
  assert.ok(tables.length >= 15);
  for (const table of tables) assert.deepEqual(faultsUnder('tabular-data-resource.json')(table), [], table.name);
});

for (const [fault, change] of Object.entries({
  'a field without a name': table => { delete table.schema.fields[0].name; },
  'a type that there is not': table => { table.schema.fields[0].type = 'text'; },
  'a table without a path': table => { delete table.path; },
})) {
  test(`the profile of tables refuses ${fault}`, async () => {
    const table = (await read('/data/datapackage.json')).resources[0];
    change(table);
    assert.notDeepEqual(faultsUnder('tabular-data-resource.json')(table), []);
  });
}
