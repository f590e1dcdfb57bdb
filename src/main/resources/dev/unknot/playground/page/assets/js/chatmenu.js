// What can be done with the open chat: block the bot, or change who is in a group.

import * as api from './api.js';
import { attempt } from './alerts.js';
import { ask } from './form.js';
import { openMenu } from './menu.js';
import { fullName } from './names.js';

const BECOME = [['member', 'a member'], ['administrator', 'an admin'], ['left', 'not in it']];
const BOT = 'bot';

/** Opens the menu of the store's open chat. */
export function openChatMenu(anchor, store, act) {
  const chat = store.chat;
  if (!chat) return;
  openMenu(anchor, chat.type === 'private' ? forPrivate(store, act) : forMany(chat, store), 'Chat');
}

function forPrivate(store, act) {
  return store.person.blocked
    ? [{ label: 'Unblock the bot', sign: 'check', act: () => act.unblock() }]
    : [{ label: 'Block the bot', sign: 'block', danger: true, act: () => act.block() }];
}

function forMany(chat, store) {
  const me = store.personId;
  const admin = store.isAdmin(chat);
  const set = status => attempt(api.setMember(chat.id, { person: me, status }));
  return [
    { label: 'Who is in it…', sign: 'people', act: () => members(chat, store) },
    admin
      ? { label: 'Become an ordinary member', sign: 'person', act: () => set('member') }
      : { label: 'Become an admin', sign: 'person', act: () => set('administrator') },
    chat.type === 'group' && { label: 'Turn into a supergroup', sign: 'forward', act: () => attempt(api.upgrade(chat.id)) },
    null,
    { label: 'Leave', sign: 'block', danger: true, act: () => set('left') },
  ].filter(item => item !== false);
}

async function members(chat, store) {
  const who = [[BOT, fullName(store.me)], ...store.people.map(person => [person.id, fullName(person)])];
  const change = await ask({
    title: 'Who is in it', action: 'Change',
    fields: [
      { name: 'who', label: 'Who', type: 'choice', value: BOT, options: who },
      { name: 'status', label: 'becomes', type: 'choice', value: 'administrator', options: BECOME },
    ],
  });
  if (!change) return;
  const whom = change.who === BOT ? { bot: true } : { person: Number(change.who) };
  await attempt(api.setMember(chat.id, { ...whom, status: change.status }));
}
