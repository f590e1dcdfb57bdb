// The message field with its buttons: types, sends, edits, replies, completes commands.

import { Completion } from './completion.js';
import { summary } from './describe.js';
import { el, icon } from './dom.js';
import { Suggestions } from './suggestions.js';

const LONGEST = 4096;

export class MessageField {
  #act;
  #context = null;
  #suggestions = new Suggestions(id => this.#point(id));
  #completion;
  #words = el('textarea', {
    id: 'words', rows: 1, placeholder: 'Message', 'aria-label': 'Message', 'aria-autocomplete': 'list',
    autocomplete: 'off', dir: 'auto', enterkeyhint: 'send',
    on: { input: () => this.#typed(), keydown: event => this.#key(event), blur: () => this.#suggestions.hide() },
  });
  #banner = el('div', { class: 'banner', hidden: true });
  #menu = el('button', {
    type: 'button', id: 'commands', class: 'menu-button', 'aria-label': 'Menu of commands', title: 'Commands',
    on: { pointerdown: event => event.preventDefault(), click: () => this.#all() },
  }, icon('menu'), el('span', {}, 'Menu'));
  #attach = el('button', {
    type: 'button', id: 'attach', class: 'round', 'aria-label': 'Send something else', 'aria-haspopup': 'menu',
    'aria-expanded': 'false', on: { click: event => this.#act.attach(event.currentTarget) },
  }, icon('attach'));
  #send = el('button', { type: 'submit', id: 'send', class: 'round send', 'aria-label': 'Send' }, icon('send'));

  constructor(store, act) {
    this.#act = act;
    this.#completion = new Completion(store, act, this.#suggestions, () => this.reset());
    const form = el('form', { class: 'field', on: { submit: event => this.#submit(event) } },
      this.#menu, this.#attach, this.#words, this.#send);
    this.parts = [this.#suggestions.list, this.#banner, form];
  }

  focus() { this.#words.focus(); }

  /** Puts a text into the field, to be gone on with. */
  fill(text) {
    this.#words.value = text;
    this.focus();
    this.#typed();
  }

  /** Empties the field and forgets what was being edited. */
  reset() {
    this.#words.value = '';
    this.about(null);
    this.#grow();
  }

  /** Edits or replies to a message from now on: `{edit: message}`, `{reply: message}` or `null`. */
  about(context) {
    if (this.#context?.edit) this.#words.value = '';
    this.#context = context;
    this.#banner.hidden = !context;
    if (!context) return;
    const message = context.edit ?? context.reply;
    this.#banner.replaceChildren(icon(context.edit ? 'edit' : 'reply'),
      el('p', {}, el('strong', {}, context.edit ? 'Edit message' : 'Reply'),
        el('span', { dir: 'auto' }, summary(message))),
      el('button', { type: 'button', class: 'round', 'aria-label': 'Never mind', on: { click: () => this.about(null) } },
        icon('close')));
    if (context.edit) this.#words.value = message.text ?? '';
    this.#grow();
    this.focus();
  }

  #submit(event) {
    event.preventDefault();
    const text = this.#words.value;
    const context = this.#context;
    if (!text.trim()) return;
    this.reset();
    this.#suggestions.hide();
    if (context?.edit) this.#act.edit(context.edit, text);
    else this.#sendInPieces(text, context?.reply);
  }

  // As Telegram does with what is longer than one message.
  async #sendInPieces(text, reply) {
    for (let at = 0; at < text.length; at += LONGEST) {
      await this.#act.say({ text: text.slice(at, at + LONGEST), reply_to: reply?.message_id });
    }
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === 'Tab' && this.#suggestions.open && !event.shiftKey) this.#complete(event);
    else if (this.#suggestions.key(event.key)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey) this.#submit(event);
    else if (event.key === 'Escape') this.about(null);
    else if (event.key === 'ArrowUp' && !this.#words.value) this.#act.editLast();
  }

  #complete(event) {
    event.preventDefault();
    if (this.#words.value.startsWith('/')) this.fill(`/${this.#suggestions.active} `);
  }

  #typed() {
    this.#grow();
    this.#completion.typed(this.#words.value);
  }

  #all() {
    if (this.#suggestions.open) this.#suggestions.hide();
    else this.#completion.commands('');
    this.focus();
  }

  #point(id) {
    if (id) this.#words.setAttribute('aria-activedescendant', id);
    else this.#words.removeAttribute('aria-activedescendant');
  }

  #grow() {
    this.#words.style.height = '';
    if (this.#words.value) this.#words.style.height = `${this.#words.scrollHeight}px`;
  }
}
