// A small menu at a button: opens at it, is walked by arrow keys, gives the focus back.

import { el, icon } from './dom.js';

const GAP = 6;

/**
 * Opens a menu at a button.
 * @param items `{label, detail?, sign?, picture?, checked?, danger?, act}` each, or `null` for a line
 */
export function openMenu(anchor, items, label) {
  const menu = el('div', { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': label, on: { keydown: walk } },
    items.map(item => (item ? entry(item, () => menu.hidePopover()) : el('hr', { role: 'separator' }))));
  menu.addEventListener('toggle', event => {
    anchor.setAttribute('aria-expanded', String(event.newState === 'open'));
    if (event.newState === 'closed') menu.remove();
  });
  (anchor.closest('main, header') ?? document.body).append(menu);
  menu.showPopover();
  place(menu, anchor.getBoundingClientRect());
  (menu.querySelector('[aria-checked="true"]') ?? menu.firstElementChild).focus();
}

function entry(item, close) {
  const choose = () => {
    close();
    item.act();
  };
  const chosen = item.checked === undefined ? {} : { role: 'menuitemradio', 'aria-checked': String(item.checked) };
  return el('button', { type: 'button', role: 'menuitem', class: item.danger && 'danger', ...chosen, on: { click: choose } },
    item.picture ?? (item.sign && icon(item.sign)),
    el('span', { class: 'menu-words' },
      el('span', { dir: 'auto' }, item.label),
      item.detail && el('span', { class: 'menu-detail' }, item.detail)),
    item.checked && icon('check'));
}

// Under the button if there is room, else above it; never outside the window.
function place(menu, at) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + GAP + height <= innerHeight - GAP;
  const top = below ? at.bottom + GAP : at.top - GAP - height;
  const left = at.left + width <= innerWidth - GAP ? at.left : at.right - width;
  menu.style.top = `${Math.max(GAP, top)}px`;
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
}

function walk(event) {
  const entries = [...event.currentTarget.querySelectorAll('button')];
  const at = entries.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  entries.at(next % entries.length).focus();
}
