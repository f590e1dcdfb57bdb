// Draws the buttons under a message and moves the focus among them by arrow keys.

import { el, icon } from './dom.js';
import { safeUrl } from './links.js';

/** The buttons of a message, or `null` when it has none. */
export function keyboard(markup, act) {
  const rows = markup?.inline_keyboard?.filter(row => row.length) ?? [];
  if (!rows.length) return null;
  return el('div', { class: 'keys', role: 'group', 'aria-label': 'Buttons', on: { keydown: arrows } },
    rows.map(row => el('div', { class: 'keys-row' }, row.map(button => key(button, act)))));
}

/** Marks the buttons that wait for the bot's answer. */
export function markWaiting(keys, isWaiting) {
  for (const button of keys.querySelectorAll('[data-press]')) {
    if (isWaiting(button.dataset.press)) button.setAttribute('aria-busy', 'true');
    else button.removeAttribute('aria-busy');
  }
}

function key(button, act) {
  if (button.url) return linkKey(button, act);
  const attributes = { type: 'button', class: 'key', 'data-style': button.style, dir: 'auto' };
  const [press, sign] = tap(button, act);
  return el('button', { ...attributes, 'data-press': button.callback_data, on: { click: press } },
    el('span', { class: 'key-label' }, button.text), sign && icon(sign));
}

function tap(button, act) {
  if (button.callback_data != null) return [() => act.press(button.callback_data)];
  const here = button.switch_inline_query_current_chat;
  const elsewhere = button.switch_inline_query ?? button.switch_inline_query_chosen_chat?.query;
  if (here !== undefined) return [() => act.inline(here)];
  if (elsewhere !== undefined) return [event => act.inlineElsewhere(event.currentTarget, elsewhere), 'forward'];
  if (button.copy_text) return [() => act.copy(button.copy_text.text), 'copy'];
  return [() => act.unsupported()];
}

function linkKey(button, act) {
  const href = safeUrl(button.url);
  const follow = event => {
    if (!href || act.follow(href)) event.preventDefault();
  };
  return el('a', {
    class: 'key', href: href ?? '#', target: '_blank', rel: 'noopener noreferrer', 'data-style': button.style,
    dir: 'auto', on: { click: follow },
  }, el('span', { class: 'key-label' }, button.text), icon('link'));
}

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** Moves the focus among keys that stand in rows. */
export function arrows(event) {
  const step = STEPS[event.key];
  const button = event.target.closest('.key');
  if (!step || !button) return;
  const rows = [...event.currentTarget.children].map(row => [...row.children]);
  const row = rows.findIndex(keys => keys.includes(button));
  const next = rows[row + step[0]];
  const target = next?.[step[0] ? Math.min(rows[row].indexOf(button), next.length - 1)
    : next.indexOf(button) + step[1]];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
