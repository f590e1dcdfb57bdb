// The foot of the conversation: START, the message field, or why nothing can be written here.

import { byId, el, icon } from './dom.js';
import { MessageField } from './field.js';
import { OwnKeys } from './ownkeys.js';

export class Composer {
  #store;
  #act;
  #foot = byId('composer');
  #kind = '';
  #keys;
  field;

  constructor(store, act) {
    this.#store = store;
    this.#act = act;
    this.field = new MessageField(store, act);
    this.#keys = new OwnKeys(store, act, () => this.field.focus());
  }

  /** Puts up what fits the open chat, and leaves a half-written message alone if that is unchanged. */
  show() {
    this.#keys.show();
    const chat = this.#store.chat;
    const kind = chat ? this.#fitting(chat) : 'nothing';
    if (kind === this.#kind) return;
    this.#kind = kind;
    // A button that goes away by being pressed hands the focus on.
    const pressed = this.#foot.contains(document.activeElement);
    this.#foot.replaceChildren(...this.#build(kind));
    this.#foot.dataset.kind = kind;
    if (pressed && kind === 'field') this.field.focus();
  }

  #fitting(chat) {
    if (chat.type === 'channel' && !this.#store.isAdmin(chat)) return 'readers';
    if (chat.type !== 'private') return 'field';
    if (this.#store.person?.blocked) return 'blocked';
    return chat.started || this.#store.messages().length ? 'field' : 'start';
  }

  #build(kind) {
    switch (kind) {
      case 'start': return [this.#wide('START', () => this.#act.say({ text: '/start' }))];
      case 'blocked': return [this.#wide('UNBLOCK THE BOT', () => this.#act.unblock())];
      case 'readers': return [el('p', { class: 'composer-note' }, 'Only admins can write in this channel.')];
      case 'field': return [...this.field.parts, this.#keys.part];
      default: return [];
    }
  }

  #wide(label, act) {
    return el('button', { type: 'button', class: 'solid wide', on: { click: act } }, label);
  }
}
