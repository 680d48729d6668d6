// Kazakh and Russian texts of the record: each in its own letters. A Latin a in a Cyrillic word looks right and is never found by a search.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const PRINTED_SO = ['қırılғan']; // a place name that a text prints in two alphabets
const KAZAKH = /[әғқңөұүһі]/i;
const LONG = 60; // letters of Kazakh text in which at least one letter is not Russian

/** Every { en, kk, ru } below a value, with the path to it. */
function* texts(value, path) {
  if (!value || typeof value !== 'object') return;
  if (typeof value.en === 'string') yield { path, ...value };
  else for (const [key, child] of Object.entries(value)) yield* texts(child, `${path}/${key}`);
}

const files = existsSync(data)
  ? readdirSync(data, { recursive: true }).map(String).filter(file => file.endsWith('.json') && !file.startsWith('schema')).sort()
  : [];
const all = files.flatMap(file => [...texts(JSON.parse(readFileSync(join(data, file), 'utf8')), file)]);
const translations = all.flatMap(({ path, kk, ru }) => [{ path, text: kk ?? '' }, { path, text: ru ?? '' }]);

/** The texts for which a check finds something, with what it found. */
const faults = (list, find) => list.flatMap(({ path, text }) => find(text).map(found => `${path}: ${found}`));
const outsideQuotes = text => text.replace(/«[^»]*»/g, '');

test('no word mixes Latin and Cyrillic letters', () => {
  const mixed = text => (text.match(/\p{L}+/gu) ?? []).filter(word => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word) && !PRINTED_SO.includes(word));
  assert.deepEqual(faults(translations, mixed), []);
});

test('Kazakh text is Kazakh, and Russian text quotes what is Kazakh in it', () => {
  const kazakh = all.map(({ path, kk = '' }) => ({ path, text: kk }));
  const russian = all.map(({ path, ru = '' }) => ({ path, text: ru }));
  assert.deepEqual(faults(kazakh, text => text.length > LONG && !KAZAKH.test(text) ? [text] : []), []);
  assert.deepEqual(faults(russian, text => KAZAKH.test(outsideQuotes(text)) ? [text] : []), []);
});

test('no text has stray spaces', () => {
  assert.deepEqual(faults(translations, text => /^\s|\s$|\s{2}| [,.;:!?»]|[«(] /u.test(text) ? [text] : []), []);
});
