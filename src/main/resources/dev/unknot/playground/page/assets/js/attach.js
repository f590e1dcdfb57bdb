// The attach menu: things a person may send in place of words, so that odd input can be tried.

import { ask } from './form.js';
import { openMenu } from './menu.js';

const SOMEWHERE = { latitude: 52.52, longitude: 13.405 };

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

/** Asks where, and sends the place. */
export async function sendLocation(act) {
  const where = await ask({
    title: 'Send a location', action: 'Send',
    fields: [
      { name: 'latitude', label: 'Latitude', type: 'number', value: SOMEWHERE.latitude },
      { name: 'longitude', label: 'Longitude', type: 'number', value: SOMEWHERE.longitude },
    ],
  });
  if (where) act.say({ location: { latitude: Number(where.latitude), longitude: Number(where.longitude) } });
}

async function sendForwarded(act) {
  const forwarded = await ask({
    title: 'Forward a message', action: 'Forward',
    fields: [{ name: 'text', label: 'Its text', type: 'text', value: '' }],
  });
  if (forwarded) act.say({ text: forwarded.text, forward: true });
}
