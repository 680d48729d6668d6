// The reading panel: what is selected, first from the bundle, then the record's own page adopted into it.

import { spanContaining } from '../shared/days.js';
import { ChangeList } from './changes.js';
import { Rest } from './state.js';

/** @typedef {import('./bundle.js').Atlas} Atlas */
/** @typedef {import('./bundle.js').Holding} Holding */
/** @typedef {import('./land.js').Land} Land */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').Selection} Selection */
/** @typedef {import('../shared/language.js').Language} Language */
/** @typedef {import('../shared/language.js').Name} Name */

const FOLDERS = Object.freeze({ event: 'events', region: 'regions', place: 'places', person: 'people' });
const REST_MS = 150; // without a step for so long, the list of changes follows

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} className
 * @param {...(Node|string)} children
 */
function html(name, className, ...children) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export class Panel {
  #root;
  #state;
  #atlas;
  #land;
  #language;
  #abort = new AbortController();
  /** @type {XMLHttpRequest|null} */
  #request = null;
  /** @type {Element|null} where the focus was before the panel took it */
  #opener = null;
  #end = () => {};
  #changes;
  #rest = new Rest(REST_MS, () => this.#renew());

  /**
   * @param {HTMLElement} root
   * @param {{state: State, atlas: Atlas, land: Land, language: Language}} parts
   * @param {import('./changes.js').ChangedLand} changed
   */
  constructor(root, parts, changed) {
    const { state, atlas, land, language } = parts;
    this.#changes = new ChangeList(parts, changed);
    this.#root = root;
    this.#state = state;
    this.#atlas = atlas;
    this.#land = land;
    this.#language = language;
  }

  start() {
    const { signal } = this.#abort;
    const ends = [this.#state.on('selection', view => this.#show(view.selection, true)), this.#state.on('time', view => {
      if (view.selection?.kind === 'changes') this.#rest.moved();
    })];
    this.#end = () => ends.forEach(end => end());
    document.addEventListener('keydown', e => {
      if (e.key === 'Escape' && !this.#root.hidden && !document.querySelector('dialog[open]')) this.#state.select(null);
    }, { signal });
    this.#root.addEventListener('click', e => this.#follow(e), { signal });
    this.#styleDrawings();
    this.#show(this.#state.view.selection, false);
  }

  stop() {
    this.#end();
    this.#abort.abort();
    this.#request?.abort();
  }

  /** What records' pages draw has a style sheet that the map itself has no use for. */
  #styleDrawings() {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = this.#root.dataset.drawings ?? '';
    document.head.append(style);
  }

  /**
   * @param {Selection|null} selection
   * @param {boolean} takeFocus
   */
  #show(selection, takeFocus) {
    this.#request?.abort();
    if (!selection) {
      this.#close();
      return;
    }
    const head = this.#head(selection);
    if (this.#root.hidden) this.#opener = document.activeElement;
    this.#root.replaceChildren(head.element);
    this.#root.hidden = false;
    this.#root.scrollTop = 0;
    if (selection.kind !== 'changes') this.#load(selection.id, FOLDERS[selection.kind], head.element);
    if (takeFocus) head.title.focus({ preventScroll: true });
  }

  #close() {
    if (this.#root.hidden) return;
    const held = this.#root.contains(document.activeElement);
    this.#root.hidden = true;
    this.#root.replaceChildren();
    const back = this.#opener?.isConnected ? this.#opener : document.querySelector('#map');
    if (held && (back instanceof HTMLElement || back instanceof SVGElement)) back.focus({ preventScroll: true });
    this.#opener = null;
  }

  /** Lists what changed in another time; a reader who was on the list is on its heading then. */
  #renew() {
    const { selection } = this.#state.view;
    if (selection?.kind !== 'changes' || this.#root.hidden) return;
    const held = this.#root.contains(document.activeElement);
    const { scrollTop } = this.#root;
    const head = this.#head(selection);
    this.#root.replaceChildren(head.element);
    this.#root.scrollTop = scrollTop;
    if (held) head.title.focus({ preventScroll: true });
  }

  /** @param {Selection} selection */
  #head({ kind, id }) {
    const { culture } = this.#language;
    const title = html('h2', 'panel-title');
    title.tabIndex = -1;
    const close = html('button', 'close', html('span', '', '×'));
    close.type = 'button';
    close.setAttribute('aria-label', this.#language.text('close'));
    close.addEventListener('click', () => this.#state.select(null));
    const body = html('div', 'panel-body');
    const element = html('div', 'panel-inside', html('div', 'panel-head', title, close), body);
    if (kind === 'changes') {
      title.textContent = this.#language.text('changes-title', { 0: this.#language.date(this.#state.view.time) });
      body.append(this.#changes.write());
      return { element, title };
    }
    const link = html('a', 'panel-page', this.#language.text('open-page'));
    link.href = `/${culture}/${FOLDERS[kind]}/${id}`;
    element.append(html('p', 'panel-foot', link));
    if (kind === 'event') this.#describeEvent(id, title, body);
    else if (kind === 'region') this.#describeRegion(id, title, body);
    else this.#name(kind === 'place' ? this.#atlas.places.find(p => p.id === id)?.name : this.#atlas.reigns.find(r => r.person === id)?.name, title);
    return { element, title };
  }

  /**
   * @param {string} id
   * @param {HTMLElement} title
   * @param {HTMLElement} body
   */
  #describeEvent(id, title, body) {
    const event = this.#atlas.events.find(e => e.id === id);
    if (!event) return;
    this.#language.write(title, event.title);
    body.append(html('p', 'panel-date is-in-record', `${this.#language.text(`kind-${event.kind}`)} · `, this.#language.write(html('span', ''), event.date)));
    const changed = this.#atlas.holdings.filter(h => h.event === id);
    if (changed.length) {
      body.append(html('h3', 'is-in-record', this.#language.text('what-changed')), html('ul', 'changes is-in-record', ...changed.map(h => this.#change(h))));
    }
  }

  /** @param {Holding} holding that an event began */
  #change(holding) {
    const text = this.#language.text.bind(this.#language);
    const region = this.#atlas.regions[holding.region];
    const before = holding.hold !== 'held' ? undefined : this.#atlas.holdings
      .filter(h => h.region === holding.region && h.hold === 'held' && h.bounds[0] < holding.bounds[0])
      .sort((a, b) => b.bounds[0] - a.bounds[0])[0];
    const to = this.#land.nameOf(holding.holder);
    const words = before ? text('change-of-hands', { from: this.#land.nameOf(before.holder), to })
      : `${text(`hold-${holding.hold}`)}: ${to}`;
    const name = html('button', 'link', this.#language.name(region.name));
    name.type = 'button';
    name.addEventListener('click', () => this.#state.select({ kind: 'region', id: region.id }));
    return html('li', '', html('span', `swatch holder-${holding.holder}`), name, ' ', words);
  }

  /**
   * @param {string} id
   * @param {HTMLElement} title
   * @param {HTMLElement} body
   */
  #describeRegion(id, title, body) {
    const index = this.#atlas.regions.findIndex(r => r.id === id);
    if (index < 0) return;
    const region = this.#atlas.regions[index];
    this.#language.write(title, region.name);
    const held = this.#land.held(index);
    const date = this.#language.date(this.#state.view.time);
    const now = held.other ? this.#language.text('held-by-either', { a: this.#land.nameOf(held.holder), b: this.#land.nameOf(held.other) })
      : this.#language.text(held.sure ? 'held-by' : 'held-perhaps-by', { holder: this.#land.nameOf(held.holder) });
    body.append(html('p', 'panel-date', html('span', `swatch holder-${held.holder}`), `${date}: ${now}`));
    const spans = this.#atlas.holdings.filter(h => h.region === index).sort((a, b) => a.bounds[0] - b.bounds[0]);
    body.append(html('h3', 'is-in-record', this.#language.text('history')), html('ol', 'changes is-in-record', ...spans.map(h => this.#holding(h))));
  }

  /** @param {Holding} holding */
  #holding(holding) {
    const [startMin, startMax, endMin, endMax] = holding.bounds;
    const { first, last } = this.#atlas;
    const year = (/** @type {number} */ a, /** @type {number} */ b) => {
      const from = this.#language.date(spanContaining('year', a));
      const to = this.#language.date(spanContaining('year', b));
      return from === to ? from : `${from}/${to}`;
    };
    const start = startMax <= first ? '…' : year(Math.max(startMin, first), startMax);
    const end = endMin >= last ? '…' : year(endMin, Math.min(endMax, last));
    const what = holding.hold === 'held' ? '' : ` (${this.#language.text(`hold-${holding.hold}`)})`;
    return html('li', '', html('span', `swatch holder-${holding.holder}`), `${start === end && start !== '…' ? start : `${start}–${end}`}: ${this.#land.nameOf(holding.holder)}${what}`);
  }

  /**
   * @param {Name|undefined} name
   * @param {HTMLElement} title
   */
  #name(name, title) {
    if (name) this.#language.write(title, name);
  }

  /**
   * Fetches the record's page and takes its article over; without it, what the bundle says stays.
   * @param {string} id
   * @param {string} folder
   * @param {HTMLElement} element
   */
  #load(id, folder, element) {
    const request = new XMLHttpRequest();
    this.#request = request;
    request.open('GET', `/${this.#language.culture}/${folder}/${id}`);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const article = request.status === 200 ? request.responseXML?.querySelector('article.record') : null;
      if (!article || !element.isConnected) return;
      const adopted = document.adoptNode(article);
      const heading = adopted.querySelector('h1');
      const title = element.querySelector('.panel-title');
      if (title && !title.textContent) title.textContent = heading?.textContent ?? '';
      heading?.remove(); // the panel's own heading says it, and holds the focus
      adopted.querySelector('.record-map')?.remove(); // the large map beside it shows the same
      element.querySelector('.panel-body')?.append(adopted);
      element.classList.add('has-record');
    });
    request.send();
  }

  /**
   * Links to other events, regions and places stay on the map.
   * @param {MouseEvent} click
   */
  #follow(click) {
    if (click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey || click.button) return;
    const link = click.target instanceof Element ? click.target.closest('a') : null;
    const match = link && !link.closest('.panel-foot')
      && /^\/[a-z]{2}\/(events|regions|places)\/([a-z0-9-]+)$/.exec(new URL(link.href, location.href).pathname);
    if (!match || new URL(link.href).origin !== location.origin) return;
    const [, folder, id] = match;
    const kind = /** @type {keyof typeof FOLDERS} */ (Object.keys(FOLDERS).find(key => FOLDERS[/** @type {keyof typeof FOLDERS} */ (key)] === folder));
    const event = kind === 'event' ? this.#atlas.events.find(e => e.id === id) : undefined;
    const known = event ?? (kind === 'region' ? this.#atlas.regions : kind === 'place' ? this.#atlas.places : []).find(r => r.id === id);
    if (!known) return;
    click.preventDefault();
    const { time } = this.#state.view;
    const inView = !event || (event.bounds[0] <= time.last && event.bounds[3] >= time.first);
    this.#state.select({ kind, id }, inView ? undefined : this.#state.timeAt(event.bounds[0]));
  }
}
