// The list of chats the present person can see.

import { byId, el } from './dom.js';
import { summary } from './describe.js';
import { chatAvatar, kindIcon, titleOf } from './names.js';
import { shortTime } from './time.js';

export class ChatList {
  #store;
  #unread;
  #list = byId('chat-list');

  constructor(store, unread) {
    this.#store = store;
    this.#unread = unread;
    this.#list.addEventListener('click', event => {
      const entry = event.target.closest('[data-chat]');
      if (entry) store.open(Number(entry.dataset.chat));
    });
  }

  show() {
    const focused = document.activeElement?.dataset?.chat;
    this.#list.replaceChildren(...this.#store.chats().map(chat => el('li', {}, this.#entry(chat))));
    if (focused) this.#list.querySelector(`[data-chat="${focused}"]`)?.focus();
  }

  #entry(chat) {
    const last = this.#store.last(chat.id);
    const unread = this.#unread.count(chat.id);
    return el('button', {
      type: 'button', class: 'chat-entry', 'data-chat': chat.id,
      'aria-current': chat.id === this.#store.chatId && 'true',
    },
    chatAvatar(chat, this.#store.me),
    el('span', { class: 'chat-title', dir: 'auto' },
      kindIcon(chat),
      el('span', {}, titleOf(chat, this.#store.me))),
    el('span', { class: 'chat-time' }, last ? shortTime(last.date) : ''),
    el('span', { class: 'chat-last', dir: 'auto' }, last ? this.#line(last) : 'No messages yet'),
    unread > 0 && el('span', { class: 'badge', 'aria-label': `${unread} unread` }, String(unread)));
  }

  #line(message) {
    const own = this.#store.isMine(message) ? 'You: ' : '';
    return own + summary(message).slice(0, 120);
  }
}
