// The keys that the bot may put in the place of the person's own keyboard: each writes what it says, or
// sends a place or a chat that the bot asks for.

import { announce } from './announcer.js';
import { el, icon } from './dom.js';
import { arrows } from './keyboard.js';
import { openPlaces } from './places.js';

export class OwnKeys {
  #store;
  #act;
  #leave;
  #drawn = '';
  part = el('div', {
    id: 'own-keys', class: 'own-keys', role: 'group', 'aria-label': 'Keys of the bot', hidden: true, on: { keydown: arrows },
  });

  /** `leave()` is called when the keys go away while one of them has the focus. */
  constructor(store, act, leave) {
    this.#store = store;
    this.#act = act;
    this.#leave = leave;
  }

  /** Shows the keys of the open chat, if it has any. Those that are there already stay untouched. */
  show() {
    const { chat } = this.#store;
    const rows = (chat?.keyboard?.keyboard ?? []).map(row => row.map(key => (typeof key === 'string' ? { text: key } : key)));
    const drawn = JSON.stringify([chat?.id, rows]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const focused = this.part.contains(document.activeElement);
    this.part.hidden = !rows.length;
    this.part.replaceChildren(...rows.map(row => el('div', { class: 'keys-row' }, row.map(key => this.#key(key)))));
    if (focused) this.#leave();
    if (rows.length) announce(`Keys below the message field: ${rows.flat().map(key => key.text).join(', ')}.`);
  }

  #key(key) {
    const sign = key.request_location ? 'pin' : key.request_chat && 'channel';
    return el('button', {
      type: 'button', class: 'key', dir: 'auto', 'data-style': key.style, 'aria-haspopup': sign && 'menu',
      on: { click: event => this.#tap(key, event.currentTarget) },
    }, el('span', { class: 'key-label' }, key.text), sign && icon(sign));
  }

  #tap(key, button) {
    if (key.request_location) openPlaces(button, location => this.#act.ownKey(key, { location }));
    else if (key.request_chat) this.#act.chooseChat(button, key);
    else this.#act.ownKey(key);
  }
}
