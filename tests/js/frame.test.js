import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.L = { Layer: class {} }; // map.js extends it when it is loaded
const { barFor, degreesApart, graticule, scaleOf, unproject } = await import('../../wwwroot/js/atlas/frame.js');
const { project } = await import('../../wwwroot/js/atlas/map.js');

test('the scale bar is the longest round distance that fits, in equal parts that are round too', () => {
  for (const kmPerPx of [0.1, 0.7, 1.9, 3.3, 12]) {
    const { km, px, parts } = barFor(kmPerPx, 170);
    assert.ok(px <= 170 && px > 60, `${km} km at ${kmPerPx} km/px is ${px} px`);
    assert.match(String(km), /^[1245]0+$/);
    assert.ok(Number.isInteger(km / parts));
  }
});

test('the scale is that of the parallel in the middle: at 60° N a pixel is half of what it is at the equator', () => {
  const at = lat => {
    const { x, y } = project([70, lat]);
    return scaleOf({ left: x, top: y - 1, right: x + 2, bottom: y + 1 }, 1).kmPerPx;
  };
  assert.ok(Math.abs(at(60) / at(0) - 0.5) < 0.001);
  assert.ok(Math.abs(at(0) - 40_075 / 16_384) < 1e-6);
});

test('the graticule has a line every five degrees, and no more when seen from afar', () => {
  assert.equal(degreesApart(4.5), 5);
  assert.equal(degreesApart(7.5), 1);
  const lines = graticule(5, [40, 30, 60, 50]).match(/[MVH]/g);
  assert.equal(lines.filter(l => l === 'V').length, 5); // 40, 45 … 60
  assert.equal(lines.filter(l => l === 'H').length, 5);
});

test('unproject undoes project', () => {
  for (const at of [[38, 30], [67.3, 45.1], [112, 62]]) {
    const { x, y } = project(at);
    unproject(x, y).forEach((value, i) => assert.ok(Math.abs(value - at[i]) < 1e-9));
  }
});
