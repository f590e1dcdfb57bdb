// Asks for a few values in a dialog.

import { el } from './dom.js';

/**
 * Opens a dialog with fields and answers with their values, or `null` when it was closed.
 * @param fields `{name, label, type, value?, options?}` each; type is text, number, choice or several,
 *   options are `[value, label]` pairs
 */
export function ask({ title, fields, action }) {
  const form = el('form', { method: 'dialog' },
    el('h2', { id: 'form-title' }, title),
    fields.map(field),
    el('div', { class: 'dialog-actions' },
      el('button', { type: 'button', class: 'quiet', on: { click: () => dialog.close() } }, 'Cancel'),
      el('button', { type: 'submit', class: 'solid', value: 'ok' }, action)));
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'form-title' }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', () => {
    dialog.remove();
    resolve(dialog.returnValue === 'ok' ? values(form, fields) : null);
  }));
}

function field({ name, label, type, value, options }) {
  if (type === 'several') return several(name, label, options);
  const attributes = { name, required: true, autocomplete: 'off' };
  const input = type === 'choice'
    ? el('select', attributes, options.map(([key, text]) => el('option', { value: key, selected: key === value }, text)))
    : el('input', { ...attributes, type, value, step: type === 'number' && 'any', dir: 'auto' });
  return el('label', {}, el('span', {}, label), input);
}

function several(name, label, options) {
  return el('fieldset', {}, el('legend', {}, label),
    options.map(([key, text]) => el('label', { class: 'check' },
      el('input', { type: 'checkbox', name, value: key }), el('span', { dir: 'auto' }, text))));
}

function values(form, fields) {
  const data = new FormData(form);
  return Object.fromEntries(fields.map(({ name, type }) =>
    [name, type === 'several' ? data.getAll(name) : data.get(name)]));
}
