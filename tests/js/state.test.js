import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, fromEdtf, toEdtf } from '../../wwwroot/js/shared/days.js';
import { State, queryFromView, viewFromQuery } from '../../wwwroot/js/atlas/state.js';

const RANGE = { first: dayNumber(1635), last: dayNumber(1758, 11, 31) };

/** A window with just a history: what State touches. */
function fakeWindow(search = '') {
  const entries = [`/en/${search}`];
  let at = 0;
  const target = new EventTarget();
  const go = to => {
    at = to;
    target.dispatchEvent(new Event('popstate'));
  };
  return Object.assign(target, {
    entries,
    history: {
      pushState: (_, __, url) => { entries.splice(++at, Infinity, url); },
      replaceState: (_, __, url) => { entries[at] = url; },
    },
    location: {
      pathname: '/en/', hash: '',
      get search() { return new URL(entries[at], 'http://x').search; },
    },
    back: () => go(at - 1),
    forward: () => go(at + 1),
  });
}

test('a view survives being written to the URL and read again', () => {
  for (const query of ['', '?t=1741-02', '?t=1735-21&map=5.5/45.10/70.20&sel=event:orbulaq-1643', '?off=routes,waters&mode=projector', '?sel=region:tashkent', '?t=1741-02/1742&sel=changes', '?sel=person:abylai', '?on=reigns', '?only=dzungar-khanate,qing', '?kind=battle,raid&side=kazakh-khanate&mode=projector']) {
    assert.equal(queryFromView(viewFromQuery(query, RANGE)), query);
  }
});

test('what a URL says badly takes its default', () => {
  const view = viewFromQuery('?t=17x3&map=a/b/c&sel=dragon:1&off=A B&mode=loud', RANGE);
  assert.equal(toEdtf(view.time), '1723');
  assert.equal(view.position, null);
  assert.equal(view.selection, null);
  assert.equal(view.off.size, 0);
  assert.equal(view.mode, 'sheet');
});

test('scrubbing leaves one entry, a deliberate act a new one, and back restores the view before it', () => {
  const target = fakeWindow('?t=1700');
  const state = new State(RANGE, target);
  state.start();
  state.stepTime(1);
  state.stepTime(1);
  state.select({ kind: 'event', id: 'orbulaq-1643' });
  assert.deepEqual(target.entries, ['/en/?t=1702', '/en/?t=1702&sel=event:orbulaq-1643']);
  state.showTime(fromEdtf('1741-02'), { deliberate: true });
  target.back();
  assert.equal(toEdtf(state.view.time), '1702');
  assert.equal(state.view.selection?.id, 'orbulaq-1643');
  target.back();
  assert.equal(state.view.selection, null);
  target.forward();
  target.forward();
  assert.equal(toEdtf(state.view.time), '1741-02');
  state.stop();
});

test('subscribers hear of the aspect they asked for, and no longer once they left', () => {
  const state = new State(RANGE, fakeWindow());
  const heard = [];
  const leave = state.on('time', view => heard.push(toEdtf(view.time)));
  state.stepTime(1);
  state.select({ kind: 'region', id: 'tashkent' });
  leave();
  state.stepTime(1);
  assert.deepEqual(heard, ['1724']);
  state.stop();
});

test('the view never leaves the atlas', () => {
  const state = new State(RANGE, fakeWindow('?t=1758'));
  state.stepTime(10);
  assert.equal(toEdtf(state.view.time), '1758');
  state.showDay(dayNumber(1600));
  assert.equal(toEdtf(state.view.time), '1635');
  state.stop();
});

test('an instant becomes a range that begins there, and a range the instant at its end', () => {
  const target = fakeWindow('?t=1723');
  const state = new State(RANGE, target);
  state.start();
  state.setRange(true);
  assert.equal(toEdtf(state.view.time), '1723/1732');
  state.setRange(false);
  assert.equal(toEdtf(state.view.time), '1732');
  target.back();
  assert.equal(toEdtf(state.view.time), '1723/1732');
  state.showTime(fromEdtf('1758'));
  state.setRange(true);
  assert.equal(toEdtf(state.view.time), '1749/1758');
  state.stop();
});

test('neither end of a range passes the other, and steps move both', () => {
  const state = new State(RANGE, fakeWindow('?t=1723/1730'));
  state.moveEnd(0, dayNumber(1745));
  assert.equal(toEdtf(state.view.time), '1730/1730');
  state.moveEnd(1, dayNumber(1740));
  state.moveEnd(0, dayNumber(1600));
  assert.equal(toEdtf(state.view.time), '1635/1740');
  state.stepTime(-1);
  assert.equal(toEdtf(state.view.time), '1635/1740');
  state.stepTime(2);
  assert.equal(toEdtf(state.view.time), '1637/1742');
  state.setUnit('month');
  state.moveEnd(1, dayNumber(1700, 4, 9));
  assert.equal(toEdtf(state.view.time), '1637-01/1700-05');
  state.stop();
});

test('a finer step begins at the start of what was shown, and a coarser one contains it', () => {
  const state = new State(RANGE, fakeWindow('?t=1741'));
  state.setUnit('season');
  assert.equal(toEdtf(state.view.time), '1741-21');
  state.setUnit('month');
  assert.equal(toEdtf(state.view.time), '1741-03');
  state.setUnit('year');
  assert.equal(toEdtf(state.view.time), '1741');
  state.stop();
});

test('a comparison stands in the URL with its date and where the swipe stands, and back ends it', () => {
  const view = viewFromQuery('?t=1755&with=1684&swipe=0.30', RANGE);
  assert.equal(toEdtf(view.compare.time), '1684');
  assert.equal(view.compare.share, 0.3);
  assert.equal(queryFromView(view), '?t=1755&with=1684&swipe=0.30');
  assert.equal(viewFromQuery('?with=nonsense', RANGE).compare, null);
  assert.equal(viewFromQuery('?with=1684&swipe=7', RANGE).compare.share, 0.5);
});
