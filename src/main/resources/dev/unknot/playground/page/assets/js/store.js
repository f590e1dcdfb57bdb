// What the page knows: the server's state, who we are, which chat is open. Views listen to it.

const NOTHING = { me: {}, profile: {}, people: [], chats: [], messages: {}, commands: {}, clock: null };

// Events whose payload replaces a field of the state as a whole.
const WHOLE = ['commands', 'menu', 'profile', 'people'];

export class Store extends EventTarget {
  #state = NOTHING;
  personId = null;
  chatId = null;
  threadId = null;

  get me() { return this.#state.me; }
  get people() { return this.#state.people; }
  get clock() { return this.#state.clock; }
  get description() { return this.#state.profile?.description ?? ''; }
  get person() { return this.people.find(person => person.id === this.personId); }
  get chat() { return this.chats().find(chat => chat.id === this.chatId); }

  get everyChat() { return this.#state.chats; }

  /** The chats the present person can see, the one with the most recent message first. */
  chats() {
    return this.#state.chats.filter(chat => this.#sees(chat))
      .sort((one, other) => this.#latest(other) - this.#latest(one));
  }

  messages(chatId = this.chatId) { return this.#state.messages[chatId] ?? []; }
  /** The messages of the open chat, in a forum those of the open topic. */
  shown() { return this.messages().filter(message => this.isShown(message)); }

  isShown(message) {
    return !this.chat?.is_forum || (message.message_thread_id ?? null) === this.threadId;
  }

  last(chatId) { return this.messages(chatId).at(-1); }
  commands() { return this.#state.commands[this.chatId]?.[this.personId] ?? []; }
  personNamed(id) { return this.people.find(person => person.id === id); }

  /** The status of a person in a chat as Telegram calls it, or `undefined` for strangers. */
  status(chat, personId = this.personId) {
    return chat.members?.find(member => member.id === personId)?.status;
  }

  isAdmin(chat) { return ['creator', 'administrator'].includes(this.status(chat)); }
  isMine(message) { return message.from?.id === this.personId && !message.sender_chat; }

  /** Takes the whole state from the server, at the start and after each break. */
  replace(state) {
    this.#state = { ...NOTHING, ...state };
    if (!this.person) this.personId = this.people[0]?.id ?? null;
    if (!this.chat && this.chatId !== null) this.chatId = this.personId;
    this.#tell('state');
  }

  become(personId) {
    this.personId = personId;
    this.chatId = personId;
    this.threadId = null;
    this.#tell('person');
  }

  open(chatId) {
    this.chatId = chatId;
    this.threadId = null;
    this.#tell('opened');
  }

  openTopic(threadId) {
    this.threadId = threadId;
    this.#tell('opened');
  }

  /** Takes one event of the stream. */
  apply(event) {
    switch (event.type) {
      case 'message': this.#put(event.chat, event.message); break;
      case 'edited': this.#put(event.chat, event.message); break;
      case 'deleted': this.#drop(event.chat, event.message_ids); break;
      case 'clock': this.#state.clock = event.now; break;
      case 'chat': this.#putChat(event.chat); break;
    }
    if (WHOLE.includes(event.type)) this.#state[event.type] = event[event.type];
    this.#tell(event.type, event);
  }

  #put(chat, message) {
    const list = this.#state.messages[chat] ??= [];
    const at = list.findIndex(known => known.message_id === message.message_id);
    if (at < 0) list.push(message);
    else list[at] = message;
  }

  #putChat(chat) {
    const others = this.#state.chats.filter(known => known.id !== chat.id);
    this.#state.chats = [...others, chat];
    if (chat.migrated_to && this.chatId === chat.id) this.open(chat.migrated_to);
  }

  #drop(chat, ids) {
    this.#state.messages[chat] = this.messages(chat).filter(message => !ids.includes(message.message_id));
  }

  #sees(chat) {
    if (chat.migrated_to) return false;
    if (chat.type === 'private') return chat.id === this.personId;
    return !['left', 'kicked', undefined].includes(this.status(chat));
  }

  #latest(chat) { return this.last(chat.id)?.date ?? 0; }

  #tell(type, detail) { this.dispatchEvent(new CustomEvent(type, { detail })); }
}
