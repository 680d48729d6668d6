import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.L = { Layer: class {} }; // map.js extends it when it is loaded
const { paperOf } = await import('../../wwwroot/js/atlas/share.js');
const { rangesOf } = await import('../../wwwroot/js/image/fonts.js');
const { wrap } = await import('../../wwwroot/js/shared/wrap.js');

test('paper is printed in its own size, and at 300 dots an inch', () => {
  const { width, height, printed, dots } = paperOf('a4', { x: 1, y: 1 });
  assert.equal(printed, '297mm 210mm');
  assert.deepEqual(dots, [3508, 2480]);
  assert.ok(Math.abs(width / height - 297 / 210) < 0.002);
});

test('a slide has the points it is asked for, whatever the screen', () => {
  assert.deepEqual(paperOf('hd', { x: 390, y: 500 }).dots, [1920, 1080]);
  const { width, height, dots } = paperOf('uhd', { x: 390, y: 500 });
  assert.deepEqual(dots, [3840, 2160]);
  assert.equal(width / height, 16 / 9);
});

test('as on the screen: the map keeps its size and the paper grows around it', () => {
  assert.deepEqual(paperOf('screen', { x: 390.4, y: 500 }), { width: 390, height: 500, grows: true });
});

test('the letters of a font file are read from its ranges', () => {
  assert.deepEqual(rangesOf('U+0-FF, U+131, U+152-153'), [[0, 255], [0x131, 0x131], [0x152, 0x153]]);
  assert.deepEqual(rangesOf(''), [[0, 0x10FFFF]]);
});

test('a text is broken between words, and a word that is too long stands alone', () => {
  assert.deepEqual(wrap('The Senior Juz regains most of Jetisu', 15, words => words.length), ['The Senior Juz', 'regains most of', 'Jetisu']);
  assert.deepEqual(wrap('a Karakalpakstan b', 5, words => words.length), ['a', 'Karakalpakstan', 'b']);
});
