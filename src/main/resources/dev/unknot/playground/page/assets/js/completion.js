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
    else if (bot === this.#store.me.username) this.#timer = setTimeout(() => this.#ask(query), PAUSE_MS);
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

  async #ask(query) {
    const asked = await attempt(api.askInline(this.#store.chatId, this.#store.personId, query));
    this.#asked = asked?.query ?? null;
    this.#offer();
  }

  // The results may come before the query's number does.
  #offer() {
    if (this.#asked === null || this.#offered?.query !== this.#asked) return;
    const entries = this.#offered.results.map(({ id, title, description, type }) =>
      ({ value: id, title: title ?? type, text: description }));
    this.#list.show('Results', entries, result => {
      const query = this.#asked;
      this.#close();
      attempt(api.chooseInline(query, result));
    });
  }

  #close() {
    this.#asked = null;
    this.#list.hide();
    this.#done();
  }
}
