// Who is sitting at this page: switches between people and makes new ones, groups and channels.

import * as api from './api.js';
import { attempt } from './alerts.js';
import { byId, el, icon } from './dom.js';
import { ask } from './form.js';
import { openMenu } from './menu.js';
import { avatar, fullName } from './names.js';

const LANGUAGES = [['en', 'English'], ['de', 'German'], ['es', 'Spanish'], ['fr', 'French'], ['ar', 'Arabic'], ['uk', 'Ukrainian']];

export class People {
  #store;
  #button = byId('person');

  constructor(store) {
    this.#store = store;
    this.#button.addEventListener('click', () => this.#open());
    byId('new').append(icon('plus'));
    byId('new').addEventListener('click', event => this.#openNew(event.currentTarget));
  }

  show() {
    const person = this.#store.person;
    if (!person) return;
    this.#button.replaceChildren(picture(person),
      el('span', { class: 'visually-hidden' }, 'You are '), el('span', { dir: 'auto' }, fullName(person)), icon('down'));
  }

  /** Makes a group or a channel with the present person as its owner. */
  async newChat(type, title) {
    const others = this.#store.people.filter(person => person.id !== this.#store.personId);
    const wanted = await ask({
      title: type === 'channel' ? 'New channel' : 'New group', action: 'Create',
      fields: [
        { name: 'title', label: 'Name', type: 'text', value: title },
        ...(type === 'channel' ? [] : [kindField()]),
        { name: 'bot', label: 'The bot is', type: 'choice', value: type === 'channel' ? 'administrator' : 'member', options: BOT },
        ...(others.length ? [{ name: 'members', label: 'Also in it', type: 'several', options: others.map(option) }] : []),
      ],
    });
    if (!wanted) return undefined;
    const { forum, ...rest } = wanted;
    const members = (wanted.members ?? []).map(Number);
    const chat = await attempt(api.createChat(
      { type, ...(forum && JSON.parse(forum)), ...rest, members, admin: this.#store.personId }));
    return this.#enter(chat);
  }

  #enter(chat) {
    if (!chat) return undefined;
    this.#store.apply({ type: 'chat', chat });
    this.#store.open(chat.id);
    return chat;
  }

  async #newPerson() {
    const wanted = await ask({
      title: 'New person', action: 'Add',
      fields: [
        { name: 'first_name', label: 'First name', type: 'text', value: '' },
        { name: 'language_code', label: 'Language of their Telegram', type: 'choice', value: 'en', options: LANGUAGES },
      ],
    });
    const person = wanted && await attempt(api.createPerson(wanted));
    if (!person) return;
    if (!this.#store.personNamed(person.id)) this.#store.apply({ type: 'people', people: [...this.#store.people, person] });
    this.#store.become(person.id);
  }

  #open() {
    openMenu(this.#button, [
      ...this.#store.people.map(person => ({
        label: fullName(person), picture: picture(person), checked: person.id === this.#store.personId,
        detail: person.blocked ? 'blocked the bot' : '', act: () => this.#store.become(person.id),
      })),
      null,
      { label: 'New person…', sign: 'plus', act: () => this.#newPerson() },
    ], 'Be somebody else');
  }

  #openNew(anchor) {
    openMenu(anchor, [
      { label: 'New group…', sign: 'people', act: () => this.newChat('group', 'Neck break club') },
      { label: 'New channel…', sign: 'channel', act: () => this.newChat('channel', 'Office stretches') },
      { label: 'New person…', sign: 'person', act: () => this.#newPerson() },
    ], 'New');
  }
}

const BOT = [['member', 'a member'], ['administrator', 'an admin'], ['left', 'not in it yet']];

const kindField = () => ({
  name: 'forum', label: 'Kind', type: 'choice', value: '{"type":"group"}',
  options: [['{"type":"group"}', 'Small group'], ['{"type":"supergroup"}', 'Supergroup'],
    ['{"type":"supergroup","is_forum":true}', 'Supergroup with topics']],
});

const option = person => [person.id, fullName(person)];
const picture = person => avatar({ id: person.id, name: fullName(person) });
