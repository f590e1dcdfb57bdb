// What the clicks of a person come to: each action speaks to the server and says so if that fails.

import * as api from './api.js';
import { attempt, toast } from './alerts.js';
import { openAttachMenu } from './attach.js';
import { deepLink } from './links.js';
import { openMenu } from './menu.js';
import { titleOf } from './names.js';

export class Actions {
  #store;
  #presses;
  #clock;
  // Set by main.js once they exist: the message field and the people.
  field;
  people;

  constructor(store, presses, clock) {
    this.#store = store;
    this.#presses = presses;
    this.#clock = clock;
  }

  now = () => this.#clock.now();

  say = message => this.#sayIn(this.#store.chatId, { thread: this.#store.threadId ?? undefined, ...message });

  edit = (message, text) =>
    attempt(api.edit(this.#store.chatId, message.message_id, this.#store.personId, text));

  /** Sends a command, in a group with the bot's name so that no other bot takes it. */
  command = text => {
    const alone = this.#store.chat?.type === 'private' || text.includes('@');
    return this.say({ text: alone ? text : `${text}@${this.#store.me.username}` });
  };

  press = async (message, data) => {
    const { chatId, personId } = this.#store;
    const button = [chatId, message.message_id, data];
    if (this.#presses.isWaiting(...button)) return;
    this.#presses.begin(...button);
    const answer = await attempt(api.press(chatId, personId, message.message_id, data));
    if (answer) this.#presses.named(...button, answer.press);
    else this.#presses.failed(...button);
  };

  copy = async text => {
    await attempt(navigator.clipboard.writeText(text));
    toast('Copied.');
  };

  /** Begins an inline query in the open chat. */
  inline = query => this.field.fill(`@${this.#store.me.username} ${query}`);

  /** Begins an inline query in a chat of one's choice. */
  inlineElsewhere = (anchor, query) => openMenu(anchor, this.#store.chats().map(chat => ({
    label: titleOf(chat, this.#store.me),
    act: () => {
      this.#store.open(chat.id);
      this.inline(query);
    },
  })), 'Choose a chat');

  /** Taps one of the keys in the place of one's own keyboard. */
  ownKey = ({ text }, wanted) => attempt(api.tapKey(this.#store.personId, text, wanted));

  /** The same, for a key that asks for a chat: those that fit are offered, as Telegram does. */
  chooseChat = (anchor, key) => {
    const { chat_is_channel: channel, bot_administrator_rights: rights } = key.request_chat;
    const fitting = this.#store.chats().filter(chat =>
      chat.type !== 'private' && (chat.type === 'channel') === channel && this.#store.isAdmin(chat));
    if (!fitting.length) return toast('You run no such chat. Make one at + above the chats.');
    return openMenu(anchor, fitting.map(chat => ({
      label: titleOf(chat, this.#store.me),
      detail: rights && chat.bot !== 'administrator' ? 'the bot becomes an admin there' : '',
      act: () => this.ownKey(key, { chat: chat.id }),
    })), 'Choose a chat');
  };

  unsupported = () => toast('This kind of button works in Telegram only.');

  /** Follows a link that leads back here. False when it leads elsewhere. */
  follow = address => {
    const link = deepLink(address, this.#store.me.username);
    if (!link) return false;
    if ('group' in link) this.#startGroup(link.group);
    else this.startPrivate(link.start);
    return true;
  };

  block = () => attempt(api.block(this.#store.personId));

  unblock = () => attempt(api.unblock(this.#store.personId));

  attach = anchor => openAttachMenu(anchor, this);

  tools = (anchor, message) => openMenu(anchor, [
    'text' in message && { label: 'Edit', sign: 'edit', act: () => this.field.about({ edit: message }) },
    { label: 'Reply', sign: 'reply', act: () => this.field.about({ reply: message }) },
    { label: 'Delete', sign: 'close', danger: true, act: () => this.#remove(message) },
  ].filter(Boolean), 'Message');

  editLast = () => {
    const mine = this.#store.messages().filter(message => this.#store.isMine(message) && message.text);
    if (mine.length) this.field.about({ edit: mine.at(-1) });
    else toast('You have not written anything here yet.');
  };

  #remove(message) {
    return attempt(api.remove(this.#store.chatId, message.message_id, this.#store.personId));
  }

  #sayIn(chat, message) {
    return attempt(api.say(chat, { as: this.#store.personId, ...message }));
  }

  startPrivate = payload => {
    const chat = this.#store.personId;
    this.#store.open(chat);
    return this.#sayIn(chat, { text: `/start ${payload}`.trim() });
  };

  async #startGroup(payload) {
    const chat = await this.people.newChat('group', 'Neck break club');
    if (chat) await this.#sayIn(chat.id, { text: `/start@${this.#store.me.username} ${payload}`.trim() });
  }
}
