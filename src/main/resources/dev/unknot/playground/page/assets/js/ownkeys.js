// The keys that the bot may put in the place of the person's own keyboard: each writes what it says, or
// sends a place or a chat that the bot asks for.

import { el } from './dom.js';

export class OwnKeys {
  #store;
  #act;
  part = el('div', { id: 'own-keys', class: 'own-keys', role: 'group', 'aria-label': 'Keys of the bot', hidden: true });

  constructor(store, act) {
    this.#store = store;
    this.#act = act;
  }

  /** Shows the keys of the open chat, if it has any. */
  show() {
    const rows = this.#store.chat?.keyboard?.keyboard ?? [];
    this.part.hidden = !rows.length;
    this.part.replaceChildren(...rows.map(row =>
      el('div', { class: 'keys-row' }, row.map(key => this.#key(typeof key === 'string' ? { text: key } : key)))));
  }

  #key(key) {
    return el('button', { type: 'button', class: 'key', dir: 'auto', on: { click: event => this.#tap(key, event) } },
      el('span', { class: 'key-label' }, key.text));
  }

  #tap(key, event) {
    if (key.request_location) this.#act.sendPlace();
    else if (key.request_chat) this.#act.chooseChat(event.currentTarget, key);
    else this.#act.ownKey(key.text);
  }
}
