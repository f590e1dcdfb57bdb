// The head of the conversation: who it is with, who is in it, who is typing.

import { byId, icon } from './dom.js';
import { chatAvatar, fullName, titleOf } from './names.js';

const TYPING_MS = 5000;
const ACTIONS = {
  typing: 'typing', upload_photo: 'sending a photo', upload_video: 'sending a video',
  upload_document: 'sending a file', record_video: 'recording a video',
};
const STATUS = { creator: 'the owner', administrator: 'an admin', member: 'a member', restricted: 'restricted' };

export class Head {
  #store;
  #subtitle = byId('chat-subtitle');
  #timer;

  constructor(store) {
    this.#store = store;
    byId('back').append(icon('back'));
    byId('chat-menu').append(icon('more'));
  }

  show() {
    const chat = this.#store.chat;
    if (!chat) return;
    byId('chat-title').textContent = titleOf(chat, this.#store.me);
    byId('chat-avatar').replaceChildren(chatAvatar(chat, this.#store.me));
    document.title = `${titleOf(chat, this.#store.me)} · Unknot playground`;
    this.still();
  }

  /** The bot does something in the open chat. */
  typing(action) {
    const bot = this.#store.chat?.type === 'private' ? '' : `${fullName(this.#store.me)} is `;
    this.#subtitle.textContent = bot + (ACTIONS[action] ?? 'busy');
    this.#subtitle.classList.add('typing');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.still(), TYPING_MS);
  }

  /** The bot has finished. */
  still() {
    clearTimeout(this.#timer);
    this.#subtitle.classList.remove('typing');
    this.#subtitle.textContent = this.#about(this.#store.chat);
  }

  #about(chat) {
    if (!chat) return '';
    if (chat.type === 'private') return this.#store.person?.blocked ? 'bot · you blocked it' : 'bot';
    const people = (chat.members ?? []).filter(({ id, status }) =>
      id !== this.#store.me.id && !['left', 'kicked'].includes(status)).length;
    const bot = ['left', 'kicked'].includes(chat.bot) ? 'the bot is not here'
      : chat.bot === 'administrator' ? 'the bot is an admin' : 'the bot is a member';
    const count = `${people} ${people === 1 ? 'person' : 'people'}`;
    return `You are ${STATUS[this.#store.status(chat)] ?? 'a guest'} · ${count} · ${bot}`;
  }
}
