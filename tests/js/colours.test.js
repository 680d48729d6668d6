import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, parse, wcagContrast } from 'culori';

// What counts. Two holders that ever share a frontier are told apart by the wash on their land alone: CIEDE2000 of at least 9 to the
// usual eye, 6.5 under each of the three colour blindnesses (Machado 2009, complete), and 4 in greyscale, about twice what the eye just
// notices side by side. So no pair has to lean on its hatch or its label, which the map has as well.
const APART = [
  ['the usual eye', colour => colour, 9],
  ['protanopia', filterDeficiencyProt(1), 6.5],
  ['deuteranopia', filterDeficiencyDeuter(1), 6.5],
  ['tritanopia', filterDeficiencyTrit(1), 6.5],
  ['greyscale', filterGrayscale(1), 4],
];
const TEXT = 4.5; // WCAG 2.2, 1.4.3
const SIGN = 3; // 1.4.11

const site = readFileSync(new URL('../../wwwroot/css/site.css', import.meta.url), 'utf8');
const sheet = readFileSync(new URL('../../wwwroot/css/sheet.css', import.meta.url), 'utf8');
const neighbours = JSON.parse(readFileSync(new URL('neighbours.json', import.meta.url), 'utf8')).map(pair => pair.split(' '));
const distance = differenceCiede2000();

/** The declarations of the first rule that a pattern finds. */
function rule(css, selector) {
  const found = new RegExp(`(?:^|\\n)\\s*${selector} \\{([^}]*)\\}`).exec(css);
  assert.ok(found, `no rule ${selector}`);
  return Object.fromEntries([...found[1].matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
}

const light = rule(site, ':root, \\.printing');
const themes = {
  paper: light,
  dark: { ...light, ...rule(site.slice(site.indexOf('prefers-color-scheme: dark')), ":root:not\\(\\[data-theme='projector'\\]\\)") },
  projector: { ...light, ...rule(site, ":root\\[data-theme='projector'\\]") },
};
const opacity = {
  paper: Number(rule(sheet, '\\.region')['fill-opacity']),
  dark: Number(rule(sheet, '\\.region')['fill-opacity']),
  projector: Number(rule(sheet, "\\[data-theme='projector'\\] \\.region")['fill-opacity']),
};

function over(top, ground, share) {
  return { mode: 'rgb', ...Object.fromEntries(['r', 'g', 'b'].map(part => [part, top[part] * share + ground[part] * (1 - share)])) };
}

/** A colour of a theme, or the wash that a holder's land has in it. */
function ink(theme, name) {
  return parse(themes[theme][`--${name}`]);
}

function wash(theme, holder) {
  const paper = ink(theme, 'paper');
  return holder === 'not-told' ? paper : over(ink(theme, holder), paper, opacity[theme]);
}

const holders = [...new Set(neighbours.flat())];

/** How dense the halo of paper is around the letters. */
const HALO = {
  town: Number(rule(sheet, ':is\\(\\.layer-lettering, \\.layer-towns, \\.layer-realms\\) text')['stroke-opacity']),
  realm: Number(rule(sheet, '\\.realm text')['stroke-opacity']),
  physical: Number(rule(sheet, '\\.label\\.physical')['stroke-opacity']),
};
/** How much of a realm's name is its own colour, and not ink. */
const REALM_SHARE = Number(/(\d+)%/.exec(rule(sheet, '\\.realm text').fill)[1]) / 100;

for (const theme of Object.keys(themes)) {
  test(`${theme}: neighbours are told apart by colour alone, by every eye and in greyscale`, () => {
    const near = neighbours.flatMap(([a, b]) => APART.map(([eye, see, least]) => ({ pair: `${a} and ${b}`, eye, least, apart: distance(see(wash(theme, a)), see(wash(theme, b))) })))
      .filter(({ apart, least }) => apart < least).map(({ pair, eye, apart }) => `${pair}: ${apart.toFixed(1)} to ${eye}`);
    assert.deepEqual(near, []);
  });

  test(`${theme}: lettering is read on its halo, whatever land is under it, and the sea's on its water`, () => {
    const on = (holder, halo) => over(ink(theme, 'paper'), wash(theme, holder), halo);
    const faint = holders.flatMap(holder => [
      [`a town on ${holder}`, wcagContrast(ink(theme, 'ink'), on(holder, HALO.town))],
      [`the name of ${holder}`, wcagContrast(over(ink(theme, holder === 'not-told' ? 'ink' : holder), ink(theme, 'ink'), REALM_SHARE), on(holder, HALO.realm))],
      ...['water-ink', 'ground-ink'].map(name => [`${name} on ${holder}`, wcagContrast(ink(theme, name), on(holder, HALO.physical))]),
    ]).filter(([, contrast]) => !(contrast >= TEXT)).map(([what, contrast]) => `${what}: ${contrast.toFixed(2)}`);
    assert.deepEqual(faint, []);
    assert.ok(wcagContrast(ink(theme, 'water-ink'), ink(theme, 'water')) >= TEXT);
  });

  test(`${theme}: the words and controls of the interface are read on each ground they stand on`, () => {
    const faint = ['paper', 'paper-raised', 'paper-sunk'].flatMap(ground => [
      ...['ink', 'ink-soft', 'accent'].map(name => [`${name} on ${ground}`, wcagContrast(ink(theme, name), ink(theme, ground)), TEXT]),
      ...['rule', 'focus'].map(name => [`${name} on ${ground}`, wcagContrast(ink(theme, name), ink(theme, ground)), SIGN]),
    ]).filter(([, contrast, least]) => contrast < least).map(([what, contrast]) => `${what}: ${contrast.toFixed(2)}`);
    assert.deepEqual(faint, []);
    assert.ok(wcagContrast(ink(theme, 'paper-raised'), ink(theme, 'accent')) >= TEXT, 'the words of the main button');
    assert.ok(wcagContrast(ink(theme, 'axis-ink'), ink(theme, 'axis-stage-odd')) >= TEXT, 'the words on the axis');
  });

  test(`${theme}: the sign on a seal is seen on the victor's colour`, () => {
    const white = /\.event:is\(([^)]+)\) \.sign \{ stroke: #fff/.exec(sheet)?.[1].split(/,\s*/).map(name => name.replace('.holder-', '')) ?? [];
    const dark = parse(/\.event:not\(\.holder-none, \.more\) \.sign \{ stroke: (#\w+)/.exec(sheet)[1]);
    const faint = [...holders.filter(holder => holder !== 'not-told'), 'kazakh-khanate'].map(holder => [holder, wcagContrast(white.includes(holder) ? parse('#fff') : dark, ink(theme, holder))])
      .filter(([, contrast]) => contrast < SIGN).map(([holder, contrast]) => `${holder}: ${contrast.toFixed(2)}`);
    assert.deepEqual(faint, []);
  });
}
