// How people, bots and chats are called and drawn when they have no picture.

import { el, icon } from './dom.js';

const HUES = 8;

/** A person's name as Telegram shows it. */
export const fullName = person => [person?.first_name, person?.last_name].filter(Boolean).join(' ') || 'Somebody';

/** A chat's title; a private chat is called after the bot. */
export const titleOf = (chat, me) => (chat.type === 'private' ? me.first_name : chat.title) ?? 'Chat';

/** Who a message is from: its channel, or a person, or the bot. */
export const authorOf = message => (message.sender_chat ?? {}).title
  ?? (message.from ? fullName(message.from) : message.chat?.title ?? 'Channel');

/** One of a few calm colours, the same for the same id. */
export const hueOf = id => [...String(id)].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 997, 7) % HUES;

/** A round sign with initials, or the bot's own knot. */
export function avatar({ id, name, bot = false }) {
  if (bot) return el('img', { class: 'avatar', src: '/assets/icon.svg', alt: '' });
  const initials = [...name.trim()].slice(0, 1).join('').toUpperCase();
  return el('span', { class: 'avatar', 'data-hue': hueOf(id), 'aria-hidden': 'true' }, initials);
}

/** The avatar of a chat. */
export const chatAvatar = (chat, me) =>
  avatar({ id: chat.id, name: titleOf(chat, me), bot: chat.type === 'private' });

/** The small drawing that tells groups and channels apart in a list. */
export function kindIcon(chat) {
  if (chat.type === 'private') return null;
  return icon(chat.type === 'channel' ? 'channel' : 'people');
}
