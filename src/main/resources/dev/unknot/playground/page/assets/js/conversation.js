// The messages of the open chat, kept in step with the store one by one.

import { Bubble } from './bubble.js';
import { byId, el, icon } from './dom.js';
import { Scroll } from './scroll.js';
import { day } from './time.js';

const TOGETHER_SECONDS = 300;
const NOTE = 'This is a playground. There is no Telegram here: nothing you write leaves this computer.';

export class Conversation {
  #store;
  #presses;
  #act;
  #bubbles = new Map();
  #list = byId('messages');
  #empty = byId('empty');
  #toEnd = byId('to-end');
  #unseen = 0;
  #scroll = new Scroll(byId('scroller'), this.#list, pinned => this.#moved(pinned));

  constructor(store, presses, act) {
    this.#store = store;
    this.#presses = presses;
    this.#act = act;
    this.#toEnd.addEventListener('click', () => this.#scroll.toEnd());
  }

  /** Draws the open chat anew, keeping the place in it if it is the same as before. */
  show({ keepPlace = false } = {}) {
    const top = byId('scroller').scrollTop;
    this.#bubbles.clear();
    this.#list.replaceChildren();
    for (const message of this.#store.shown()) this.#add(message);
    this.#arrange();
    if (keepPlace && !this.#scroll.pinned) byId('scroller').scrollTop = top;
    else this.#scroll.toEnd();
  }

  /** Draws a new message, or an old one that was edited. */
  put(message) {
    if (!this.#store.isShown(message)) return;
    const known = this.#bubbles.get(message.message_id);
    if (known) {
      this.#edit(known, message);
      return;
    }
    const bubble = this.#add(message);
    bubble.element.classList.add('arriving');
    this.#arrange();
    if (this.#store.isMine(message)) this.#scroll.toEnd();
    else if (this.#scroll.pinned) this.#scroll.toNew(bubble.element);
    else this.#count(this.#unseen + 1);
  }

  remove(ids) {
    for (const id of ids) {
      this.#bubbles.get(id)?.element.remove();
      this.#bubbles.delete(id);
    }
    this.#arrange();
  }

  /** Shows what the bot thinks of a message. */
  react(messageId, reactions) {
    this.#bubbles.get(messageId)?.react(reactions.map(({ emoji }) => emoji).filter(Boolean));
  }

  /** Marks the buttons of one message that wait for an answer. */
  waiting(messageId) {
    this.#bubbles.get(messageId)?.waiting(
      data => this.#presses.isWaiting(this.#store.chatId, messageId, data));
  }

  // The newest card, edited to say something else, is read like a new message.
  #edit(bubble, message) {
    let newWords = false;
    const seen = this.#scroll.shows(bubble.element);
    this.#scroll.keep(bubble.element, () => { newWords = bubble.update(message); });
    this.waiting(message.message_id);
    if (newWords && seen && bubble.element === this.#list.lastElementChild) this.#scroll.toNew(bubble.element);
  }

  #add(message) {
    const own = this.#store.isMine(message);
    const group = ['group', 'supergroup'].includes(this.#store.chat?.type);
    const bubble = new Bubble(message, { own, group, act: this.#act });
    this.#bubbles.set(message.message_id, bubble);
    this.#list.append(bubble.element);
    this.waiting(message.message_id);
    return bubble;
  }

  // Days between messages, and which messages of one author stand together.
  #arrange() {
    for (const mark of this.#list.querySelectorAll('.day, .note')) mark.remove();
    this.#list.prepend(el('li', { class: 'note' }, NOTE));
    let previous = null;
    for (const bubble of this.#bubbles.values()) {
      const today = day(bubble.message.date);
      const newDay = !previous || day(previous.message.date) !== today;
      if (newDay) bubble.element.before(el('li', { class: 'day' }, el('span', {}, today)));
      bubble.element.classList.toggle('follows', !newDay && together(previous.message, bubble.message));
      previous = bubble;
    }
    this.#introduce();
  }

  // What an empty chat shows: who the bot is and what it does, in its own words.
  #introduce() {
    const chat = this.#store.chat;
    this.#empty.hidden = !chat || this.#bubbles.size > 0;
    if (this.#empty.hidden) return;
    this.#empty.replaceChildren(chat.type === 'private'
      ? el('div', { class: 'empty-card' },
        el('img', { src: '/assets/icon.svg', alt: '' }),
        el('h3', {}, 'What can this bot do?'),
        el('p', { class: 'description', dir: 'auto' }, this.#store.description || 'Press START to find out.'))
      : el('p', { class: 'empty-card' }, 'No messages here yet.'));
  }

  #moved(pinned) {
    this.#count(pinned ? 0 : this.#unseen);
    this.#toEnd.hidden = pinned;
  }

  #count(unseen) {
    this.#unseen = unseen;
    this.#toEnd.replaceChildren(icon('down'), unseen ? el('span', { class: 'badge' }, String(unseen)) : '');
    this.#toEnd.setAttribute('aria-label', unseen ? `${unseen} new, go to the end` : 'Go to the end');
  }
}

function together(before, after) {
  return before.from?.id === after.from?.id && after.date - before.date < TOGETHER_SECONDS;
}
