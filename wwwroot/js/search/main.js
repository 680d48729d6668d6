// Starts the search box of the header: suggestions as one types, and `/` to come to it. Without it the box is a plain form.

import { Suggestions } from './suggestions.js';

const form = document.querySelector('form[data-suggest]');
if (form instanceof HTMLFormElement) new Suggestions(form, window).start();

document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]')) return;
  const box = document.querySelector('main input[type=search]') ?? form?.querySelector('input');
  if (!(box instanceof HTMLInputElement)) return;
  event.preventDefault();
  box.focus();
  box.select();
});
