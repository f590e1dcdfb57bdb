// Remembers which buttons were pressed and wait for the bot's answer.

const PATIENCE_MS = 15_000;

export class Presses {
  #waiting = new Map();
  #early = new Set();
  #changed;

  /** `changed(chat, message)` is called when a button of that message starts or stops waiting. */
  constructor(changed) {
    this.#changed = changed;
  }

  isWaiting(chat, message, data) { return this.#waiting.has(key(chat, message, data)); }

  begin(chat, message, data) {
    const timer = setTimeout(() => this.#end(key(chat, message, data)), PATIENCE_MS);
    this.#waiting.set(key(chat, message, data), { chat, message, timer });
    this.#changed(chat, message);
  }

  /** The server named the press. Its answer may have come before the name did. */
  named(chat, message, data, press) {
    const entry = this.#waiting.get(key(chat, message, data));
    if (!entry) return;
    entry.press = press;
    if (this.#early.delete(press)) this.#end(key(chat, message, data));
  }

  failed(chat, message, data) { this.#end(key(chat, message, data)); }

  answered(press) {
    const entry = [...this.#waiting].find(([, waiting]) => waiting.press === press);
    if (entry) this.#end(entry[0]);
    else this.#early.add(press);
  }

  #end(entryKey) {
    const entry = this.#waiting.get(entryKey);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.#waiting.delete(entryKey);
    this.#changed(entry.chat, entry.message);
  }
}

const key = (chat, message, data) => `${chat} ${message} ${data}`;
