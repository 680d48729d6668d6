// The rulers of both sides over the axis: bands that fade where their ends are in doubt.

/** @typedef {import('./bundle.js').Reign} Reign */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./timeline.js').Timeline} Timeline */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {{reign: Reign, from: number, sureFrom: number, sureTo: number, to: number, lane: number, nameTo: number}} Stacked days; its name ends where the next in its lane begins */
/** @typedef {Stacked & {link: HTMLAnchorElement}} Band */

/** The rows, from above. */
export const SIDES = ['kazakh-khanate', 'senior-juz', 'middle-juz', 'junior-juz', 'dzungar-khanate'];
const FADE_DAYS = 5 * 366; // over so much an end fades that nothing bounds
const NAME_SHARE = 0.7;
const UNBOUNDED_DAYS = 100 * 366;

export class Reigns {
  #root;
  #timeline;
  #state;
  #language;
  /** @type {Band[][]} per side */
  #rows;
  #abort = new AbortController();
  #end = () => {};

  /**
   * @param {HTMLElement} root the sheet
   * @param {{timeline: Timeline, state: State, atlas: import('./bundle.js').Atlas, language: Language}} parts
   */
  constructor(root, { timeline, state, atlas, language }) {
    this.#root = /** @type {HTMLElement} */ (root.querySelector('#reigns'));
    this.#timeline = timeline;
    this.#state = state;
    this.#language = language;
    const names = new Map(atlas.polities.map(polity => [polity.id, polity.name]));
    this.#rows = SIDES.map(side => stack(atlas.reigns.filter(({ polity }) => polity === side)).filter(({ from, to }) => to >= atlas.first && from <= atlas.last)
      .map(band => ({ ...band, link: this.#link(band.reign, language.name(names.get(side))) }))).filter(row => row.length);
  }

  start() {
    const { signal } = this.#abort;
    this.#root.replaceChildren(...this.#rows.map(row => {
      const list = document.createElement('ul');
      list.className = `holder-${row[0].reign.polity}`;
      list.style.setProperty('--lanes', String(Math.max(...row.map(band => band.lane)) + 1));
      list.append(...row.map(({ link, lane }) => {
        const item = document.createElement('li');
        item.style.setProperty('--lane', String(lane));
        item.append(link);
        return item;
      }));
      return list;
    }));
    this.#root.addEventListener('click', e => this.#open(e), { signal });
    this.#root.addEventListener('keydown', e => this.#key(e), { signal });
    this.#end = this.#state.on('time', () => this.#showNow());
    this.#timeline.onDraw(() => this.#place());
    this.#showNow();
  }

  stop() {
    this.#end();
    this.#abort.abort();
    this.#root.replaceChildren();
  }

  /**
   * @param {Reign} reign
   * @param {string} polity
   */
  #link({ person, name }, polity) {
    const link = document.createElement('a');
    link.href = `/${this.#language.culture}/people/${person}`;
    link.dataset.person = person;
    link.tabIndex = -1;
    const words = this.#language.write(document.createElement('span'), name);
    link.title = `${words.textContent}, ${polity}`;
    link.append(words);
    return link;
  }

  /** Sets the bands under the part of the axis that is shown. */
  #place() {
    const { axis } = this.#timeline;
    for (const { from, sureFrom, sureTo, to, nameTo, link } of this.#rows.flat()) {
      const [left, right] = [axis.xOf(from), axis.xOf(to)];
      const item = /** @type {HTMLElement} */ (link.parentElement);
      item.hidden = right < 0 || left > axis.width;
      if (item.hidden) continue;
      const share = (/** @type {number} */ day) => `${((axis.xOf(day) - left) / Math.max(1, right - left) * 100).toFixed(1)}%`;
      item.style.transform = `translateX(${left.toFixed(1)}px)`;
      item.style.width = `${Math.max(6, right - left).toFixed(1)}px`;
      link.style.setProperty('--sure-from', share(sureFrom));
      link.style.setProperty('--sure-to', share(sureTo));
      link.style.setProperty('--name', `${Math.max(0, axis.xOf(nameTo) - left).toFixed(1)}px`);
      link.style.setProperty('--inset', `${Math.max(0, -left).toFixed(1)}px`); // a name stays in sight when its band begins before
    }
  }

  #showNow() {
    const { first, last } = this.#state.view.time;
    const all = this.#rows.flat();
    for (const { from, to, link } of all) link.classList.toggle('is-now', from <= last && to >= first);
    if (this.#root.contains(document.activeElement)) return;
    const stop = all.find(({ link }) => link.classList.contains('is-now')) ?? all[0];
    for (const { link } of all) link.tabIndex = link === stop?.link ? 0 : -1;
  }

  /** @param {MouseEvent} click */
  #open(click) {
    const link = click.target instanceof Element ? click.target.closest('a') : null;
    if (!link?.dataset.person || click.ctrlKey || click.metaKey || click.shiftKey || click.button) return;
    click.preventDefault();
    this.#state.select({ kind: 'person', id: link.dataset.person });
  }

  /** @param {KeyboardEvent} e the arrows go along a side and from side to side */
  #key(e) {
    const row = this.#rows.findIndex(bands => bands.some(({ link }) => link === e.target));
    const along = { ArrowRight: 1, ArrowLeft: -1 }[e.key] ?? 0;
    const across = { ArrowDown: 1, ArrowUp: -1 }[e.key] ?? 0;
    if (row < 0 || e.shiftKey || (!along && !across)) return;
    e.preventDefault();
    const at = this.#rows[row].findIndex(({ link }) => link === e.target);
    const { from, to } = this.#rows[row][at];
    const middle = (from + to) / 2;
    const distance = (/** @type {Band} */ band) => Math.abs((band.from + band.to) / 2 - middle);
    const next = along ? this.#rows[row][at + along] : this.#rows[row + across]?.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    if (!next) return;
    /** @type {HTMLElement} */ (e.target).tabIndex = -1;
    next.link.tabIndex = 0;
    if (to < this.#timeline.window.from || next.from > this.#timeline.window.to) this.#timeline.showWindow(next.from, next.to);
    next.link.focus();
  }
}

/**
 * From when to when a reign can have lasted and surely lasted. An end that nothing bounds is taken to be near the last that is told.
 * @param {Reign} reign
 */
export function extentOf({ bounds: [startMin, startMax, endMin, endMax] }) {
  const isSure = startMax <= endMin;
  const from = startMin < startMax - UNBOUNDED_DAYS ? Math.min(startMax, endMin) - FADE_DAYS : startMin;
  const to = endMax > endMin + UNBOUNDED_DAYS ? Math.max(startMax, endMin) + FADE_DAYS : endMax;
  const middle = Math.round((from + to) / 2);
  return { from, to, sureFrom: isSure ? startMax : middle, sureTo: isSure ? endMin : middle };
}

/**
 * Who ruled in a time, side by side.
 * @param {Reign[]} reigns
 * @param {{first: number, last: number}} span
 * @returns {{reign: Reign, sure: boolean}[]}
 */
export function rulersIn(reigns, { first, last }) {
  return SIDES.flatMap(side => reigns.filter(({ polity }) => polity === side)).map(reign => ({ reign, extent: extentOf(reign) }))
    .filter(({ extent }) => extent.from <= last && extent.to >= first)
    .map(({ reign }) => ({ reign, sure: reign.bounds[1] <= last && reign.bounds[2] >= first }));
}

/**
 * A lane for each band, so that none covers another's name.
 * @param {Reign[]} reigns
 * @returns {Stacked[]}
 */
export function stack(reigns) {
  /** @type {Stacked[]} the last in each lane */
  const lanes = [];
  return reigns.map(reign => ({ reign, ...extentOf(reign) })).sort((a, b) => a.from - b.from).map(band => {
    // Where one fades out another may fade in, if most of the first is left for its name.
    const free = lanes.findIndex(last => last.sureTo <= band.sureFrom && band.from - last.from >= NAME_SHARE * (last.to - last.from));
    const lane = free < 0 ? lanes.length : free;
    if (lanes[lane]) lanes[lane].nameTo = Math.min(lanes[lane].to, band.from);
    lanes[lane] = { ...band, lane, nameTo: band.to };
    return lanes[lane];
  });
}
