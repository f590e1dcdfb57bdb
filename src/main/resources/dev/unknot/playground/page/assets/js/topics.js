// The topics of a forum: one is open at a time, a new one can be made.

import * as api from './api.js';
import { attempt } from './alerts.js';
import { byId, el, icon } from './dom.js';
import { ask } from './form.js';

export class Topics {
  #store;
  #bar = byId('topics');

  constructor(store) {
    this.#store = store;
  }

  show() {
    const chat = this.#store.chat;
    this.#bar.hidden = !chat?.is_forum;
    if (this.#bar.hidden) return;
    this.#bar.replaceChildren(this.#tab(null, 'General'),
      ...chat.topics.map(topic => this.#tab(topic.message_thread_id, topic.name)),
      el('button', { type: 'button', class: 'round', 'aria-label': 'New topic', on: { click: () => this.#create(chat) } },
        icon('plus')));
  }

  #tab(threadId, name) {
    const open = threadId === this.#store.threadId;
    return el('button', {
      type: 'button', class: 'topic', 'aria-pressed': String(open), dir: 'auto',
      on: { click: () => this.#store.openTopic(threadId) },
    }, name);
  }

  async #create(chat) {
    const wanted = await ask({
      title: 'New topic', action: 'Create', fields: [{ name: 'name', label: 'Name', type: 'text', value: '' }],
    });
    const topic = wanted && await attempt(api.createTopic(chat.id, wanted.name));
    if (topic) this.#store.openTopic(topic.message_thread_id);
  }
}
