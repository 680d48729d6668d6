// Starts the research desk: without it every link and the form work as they are; with it the answer comes in place.

import { Desk } from './desk.js';
import { Keys } from './keys.js';

const root = document.querySelector('[data-desk]');
if (root instanceof HTMLElement) {
  const desk = new Desk(root, window);
  desk.start();
  new Keys(root, document).start();
}
