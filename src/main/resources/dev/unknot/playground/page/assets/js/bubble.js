// One message on the screen. An edit replaces only the parts that changed, so a picture does not
// flicker, the focus stays on its button and the page does not jump.

import { el, icon } from './dom.js';
import { formatted } from './entities.js';
import { service, summary } from './describe.js';
import { keyboard, markWaiting } from './keyboard.js';
import { media } from './media.js';
import { authorOf, avatar, fullName, hueOf } from './names.js';
import { fullTime, shortTime } from './time.js';

export class Bubble {
  #act;
  #drawn = {};
  #slots = {};
  #stack;

  /** `own` and `group` decide the side and whether a name is shown; `act` is what clicks do. */
  constructor(message, { own, group, act }) {
    this.#act = act;
    this.group = group && !own;
    this.own = own;
    this.article = el('article', { class: 'bubble', tabindex: -1 });
    this.#stack = el('div', { class: 'stack' }, this.article);
    this.element = el('li', { class: `row ${own ? 'own' : 'other'}`, 'data-message': message.message_id },
      this.group && avatar({ id: message.from?.id, name: authorOf(message), bot: message.from?.is_bot }), this.#stack);
    this.update(message);
  }

  /** Draws what is new in this version of the message. True when it says something else than before. */
  update(message) {
    const before = this.#drawn.text;
    this.message = message;
    const notice = service(message);
    this.element.classList.toggle('service', notice !== null);
    const words = message.text ?? message.caption;
    this.#part('author', this.group && !notice && authorOf(message), name => author(name, message));
    this.#part('forwarded', message.forward_origin, origin => forwarded(origin));
    this.#part('via', message.via_bot, bot => el('span', { class: 'via' }, `via @${bot.username}`));
    this.#part('quote', message.reply_to_message, quoted => quote(quoted));
    this.#part('media', carried(message), () => media(message));
    const said = [message.date, isEdited(message), words, message.entities ?? message.caption_entities];
    this.#part('text', notice ?? (words && said), () => notice ?? this.#text(message));
    this.#part('meta', notice === null && !words && said, () => meta(message, this.own));
    this.#part('tools', notice === null && this.own, () => this.#tools());
    this.#keys(message.reply_markup);
    this.article.setAttribute('aria-label', `${this.own ? 'You' : authorOf(message)}, ${shortTime(message.date)}`);
    this.article.classList.toggle('bare', Boolean(message.sticker));
    this.article.classList.toggle('pictured', Boolean(message.photo || message.video || message.animation));
    return this.#drawn.text !== before;
  }

  /** Marks the buttons that wait for an answer. */
  waiting(isWaiting) {
    if (this.#slots.keys) markWaiting(this.#slots.keys, isWaiting);
  }

  /** Shows emoji that were put to the message. */
  react(emoji) {
    this.#part('reactions', emoji.length && emoji, () => emoji.map(one => el('span', { class: 'reaction' }, one)));
  }

  #part(name, key, build) {
    const drawn = JSON.stringify(key || null);
    if (this.#drawn[name] === drawn) return;
    this.#drawn[name] = drawn;
    const slot = this.#slots[name] ??= this.article.appendChild(el('div', { class: `part-${name}` }));
    slot.replaceChildren(...[key ? build(key) : []].flat());
    slot.hidden = !key;
  }

  #text(message) {
    const entities = message.entities ?? message.caption_entities;
    return el('div', { class: 'text' },
      formatted(message.text ?? message.caption, entities, this.#act), meta(message, this.own));
  }

  #tools() {
    return el('button', {
      type: 'button', class: 'bubble-more', 'aria-label': 'Edit or reply', 'aria-haspopup': 'menu',
      on: { click: event => this.#act.tools(event.currentTarget, this.message) },
    }, icon('down'));
  }

  #keys(markup) {
    const drawn = JSON.stringify(markup ?? null);
    if (this.#drawn.keys === drawn) return;
    this.#drawn.keys = drawn;
    const old = this.#slots.keys;
    const focused = old?.contains(document.activeElement) ? document.activeElement : null;
    const place = focused && [...old.querySelectorAll('.key')].indexOf(focused);
    this.#slots.keys = keyboard(markup, { ...this.#act, press: data => this.#act.press(this.message, data) });
    old?.remove();
    if (this.#slots.keys) this.#stack.append(this.#slots.keys);
    if (focused) this.#refocus(focused.dataset.press, place);
  }

  // After an edit the focus goes to the same button, else to the one in its place, else to the card.
  #refocus(data, place) {
    const keys = [...this.#slots.keys?.querySelectorAll('.key') ?? []];
    const target = keys.find(key => data !== undefined && key.dataset.press === data)
      ?? keys[Math.min(place, keys.length - 1)] ?? this.article;
    target.focus({ preventScroll: true });
  }
}

const CARRIED = ['photo', 'animation', 'video', 'sticker', 'voice', 'audio', 'document', 'venue', 'location', 'contact'];

function carried(message) {
  const field = CARRIED.find(name => message[name]);
  return field && message[field];
}

function author(name, message) {
  return el('span', { class: 'author', 'data-hue': hueOf(message.from?.id), dir: 'auto' }, name);
}

function forwarded(origin) {
  const from = origin.sender_user ? fullName(origin.sender_user)
    : origin.sender_user_name ?? origin.chat?.title ?? origin.sender_chat?.title ?? 'somebody';
  return el('span', { class: 'forwarded' }, icon('forward'), `Forwarded from ${from}`);
}

function quote(message) {
  return el('div', { class: 'quote' },
    el('span', { class: 'quote-author' }, authorOf(message)),
    el('span', { class: 'quote-text', dir: 'auto' }, summary(message)));
}

// Telegram hides the mark on the cards that bots edit in place.
const isEdited = message => Boolean(message.edit_date) && !message.from?.is_bot;

function meta(message, own) {
  return el('span', { class: 'meta' },
    isEdited(message) && 'edited ',
    el('time', { datetime: new Date(message.date * 1000).toISOString(), title: fullTime(message.date) },
      shortTime(message.date)),
    own && icon('check'));
}
