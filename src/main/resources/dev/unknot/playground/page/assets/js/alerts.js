// What the bot, or the playground, has to say for a moment.

import { announce } from './announcer.js';
import { byId, el } from './dom.js';

const SHOWN_MS = 3500;
const PER_CHARACTER_MS = 45;
let timer;

/** Shows a text that goes away by itself, longer for a longer text. */
export function toast(text) {
  const box = byId('toast');
  box.textContent = text;
  box.classList.add('shown');
  announce(text);
  clearTimeout(timer);
  timer = setTimeout(() => box.classList.remove('shown'), SHOWN_MS + text.length * PER_CHARACTER_MS);
}

/** Shows a text that stays until it is dismissed. */
export function modal(text) {
  const dialog = el('dialog', { class: 'dialog alert', role: 'alertdialog', 'aria-labelledby': 'alert-text' },
    el('form', { method: 'dialog' },
      el('p', { id: 'alert-text', dir: 'auto' }, text),
      el('div', { class: 'dialog-actions' }, el('button', { class: 'solid', autofocus: true }, 'OK'))));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Waits for a call to the server and says so if it fails. Answers `undefined` then. */
export async function attempt(call) {
  try {
    return await call;
  } catch (failure) {
    toast(failure.message);
    return undefined;
  }
}
