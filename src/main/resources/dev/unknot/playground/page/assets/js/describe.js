// Says a message in a few words: for the chat list, quotes and screen readers.

import { authorOf, fullName } from './names.js';

const KINDS = [
  ['photo', 'Photo'], ['animation', 'Animation'], ['video', 'Video'], ['voice', 'Voice message'],
  ['audio', 'Audio'], ['sticker', 'Sticker'], ['venue', 'Place'], ['location', 'Location'],
  ['contact', 'Contact'], ['document', 'Document'], ['poll', 'Poll'], ['dice', 'Dice'],
];

/** What kind of thing a message carries besides its words, or an empty text. */
export function kindOf(message) {
  const kind = KINDS.find(([field]) => field in message)?.[1] ?? '';
  if (kind === 'Sticker') return `${message.sticker.emoji ?? ''} Sticker`.trim();
  return kind === 'Document' ? message.document.file_name ?? kind : kind;
}

/** The message in one run of text. */
export function summary(message) {
  const words = message.text ?? message.caption ?? '';
  return [kindOf(message), words].filter(Boolean).join(': ') || service(message) || 'Message';
}

/** What a service message reports, or `null` for an ordinary one. */
export function service(message) {
  const who = authorOf(message);
  if (message.new_chat_members) return `${who} added ${message.new_chat_members.map(fullName).join(', ')}`;
  if (message.left_chat_member) return `${fullName(message.left_chat_member)} left`;
  if (message.group_chat_created || message.supergroup_chat_created) return `${who} created the group`;
  if (message.channel_chat_created) return 'Channel created';
  if (message.new_chat_title) return `The title is now “${message.new_chat_title}”`;
  if (message.pinned_message) return `${who} pinned a message`;
  if (message.migrate_to_chat_id) return 'The group became a supergroup';
  if (message.migrate_from_chat_id) return 'This supergroup was a group before';
  if (message.chat_shared) return `${who} chose “${message.chat_shared.title ?? 'a chat'}”`;
  if (message.forum_topic_closed) return `${who} closed the topic`;
  if (message.forum_topic_reopened) return `${who} opened the topic again`;
  if (message.forum_topic_created) return `Topic “${message.forum_topic_created.name}” created`;
  return null;
}

/** The labels of a message's buttons in one run of text. */
export function buttonsOf(message) {
  const labels = message.reply_markup?.inline_keyboard?.flat().map(button => button.text) ?? [];
  return labels.length ? `Buttons: ${labels.join(', ')}.` : '';
}
