// What is proposed while somebody types: the bot's commands after a slash, its inline results after
// its name.

import * as api from './api.js';
import { attempt } from './alerts.js';

const PAUSE_MS = 300;

export class Completion {
  #store;
  #act;
  #list;
  #done;
  #timer;
  #asked = null;
  #offered = null;
  #query = '';
  #entries = [];

  /** `done()` is called when something was chosen and the field should be emptied. */
  constructor(store, act, list, done) {
    this.#store = store;
    this.#act = act;
    this.#list = list;
    this.#done = done;
    store.addEventListener('inline', ({ detail }) => {
      this.#offered = detail;
      this.#offer();
    });
  }

  /** Looks at the text so far. */
  typed(text) {
    const [, begun] = text.match(/^\/([a-z0-9_]*)$/i) ?? [];
    const [, bot, query] = text.match(/^@(\w+)\s(.*)$/s) ?? [];
    this.#asked = null;
    clearTimeout(this.#timer);
    if (begun !== undefined) this.commands(begun.toLowerCase());
    else if (bot === this.#store.me.username) this.#timer = setTimeout(() => this.#ask(query, ''), PAUSE_MS);
    else this.#list.hide();
  }

  /** Proposes the commands that begin like this. */
  commands(begun) {
    const entries = this.#store.commands().filter(({ command }) => command.startsWith(begun))
      .map(({ command, description }) => ({ value: command, title: `/${command}`, text: description }));
    this.#list.show('Commands', entries, command => {
      this.#close();
      this.#act.command(`/${command}`);
    });
  }

  async #ask(query, offset) {
    this.#query = query;
    if (!offset) this.#entries = [];
    const asked = await attempt(api.askInline(this.#store.chatId, this.#store.personId, query, offset));
    this.#asked = asked?.query ?? null;
    this.#offer();
  }

  // The results may come before the query's number does.
  #offer() {
    if (this.#asked === null || this.#offered?.query !== this.#asked) return;
    const { results, button, next_offset: next } = this.#offered;
    const query = this.#asked;
    this.#entries.push(...results.map(({ id, title, description, type, photo_file_id: picture }) => ({
      value: `${query} ${id}`, title: title ?? type, text: description, picture: picture && api.fileUrl(picture),
      act: () => attempt(api.chooseInline(query, id)),
    })));
    const door = button?.start_parameter
      && { value: 'door', title: button.text, act: () => this.#act.startPrivate(button.start_parameter) };
    const more = next && { value: 'more', title: 'More…', stays: true, act: () => this.#ask(this.#query, next) };
    const entries = [...this.#entries, more, door].filter(Boolean);
    this.#list.show('Results', entries, value => {
      const entry = entries.find(one => one.value === value);
      if (!entry.stays) this.#close();
      entry.act();
    });
  }

  #close() {
    this.#asked = null;
    this.#list.hide();
    this.#done();
  }
}
