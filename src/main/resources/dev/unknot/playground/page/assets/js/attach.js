// The attach menu: things a person may send in place of words, so that odd input can be tried.

import { ask } from './form.js';
import { openMenu } from './menu.js';
import { askPlace } from './places.js';

/** Opens the menu; `act.say` sends, `act.editLast` begins to edit. */
export function openAttachMenu(anchor, act) {
  openMenu(anchor, [
    { label: 'Photo', sign: 'photo', act: () => act.say({ photo: true }) },
    { label: 'Sticker', sign: 'sticker', act: () => act.say({ sticker: true }) },
    { label: 'Voice message', sign: 'mic', act: () => act.say({ voice: true }) },
    { label: 'File', sign: 'file', act: () => act.say({ document: true }) },
    { label: 'Location…', sign: 'pin', act: () => sendLocation(act) },
    { label: 'Forwarded text…', sign: 'forward', act: () => sendForwarded(act) },
    null,
    { label: 'Edit my last message', sign: 'edit', act: () => act.editLast() },
  ], 'Send');
}

async function sendLocation(act) {
  const location = await askPlace();
  if (location) act.say({ location });
}

async function sendForwarded(act) {
  const forwarded = await ask({
    title: 'Forward a message', action: 'Forward',
    fields: [{ name: 'text', label: 'Its text', type: 'text', value: '' }],
  });
  if (forwarded) act.say({ text: forwarded.text, forward: true });
}
