// Counts what each person has not seen yet, chat by chat.

export class Unread {
  #store;
  #seen = null;

  constructor(store) {
    this.#store = store;
  }

  /** The number of messages of others in this chat that the present person has not opened. */
  count(chatId) {
    const seen = this.#seen?.get(this.#key(chatId)) ?? 0;
    return this.#store.messages(chatId)
      .filter(message => message.message_id > seen && !this.#store.isMine(message)).length;
  }

  /** The present person sees everything in this chat. */
  read(chatId) {
    this.#seen?.set(this.#key(chatId), this.#store.last(chatId)?.message_id ?? 0);
  }

  /** What stands in the chats when the page is opened is old news to everybody. */
  begin() {
    if (this.#seen) return;
    this.#seen = new Map();
    for (const person of this.#store.people) {
      for (const chat of this.#store.everyChat) {
        this.#seen.set(`${person.id} ${chat.id}`, this.#store.last(chat.id)?.message_id ?? 0);
      }
    }
  }

  #key(chatId) { return `${this.#store.personId} ${chatId}`; }
}
