// Tells screen readers what happens in the open chat.

import { byId, el } from './dom.js';

const KEPT = 20;

/** Says a text after what is being said. */
export function announce(text) {
  const log = byId('announcer');
  log.append(el('p', {}, text));
  while (log.childElementCount > KEPT) log.firstElementChild.remove();
}
