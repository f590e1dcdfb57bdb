// Draws what a message carries besides words. Each drawing knows its proportions before its bytes
// are here, so nothing jumps when they come.

import { fileUrl } from './api.js';
import { calm, el, icon } from './dom.js';
import { openPhoto } from './lightbox.js';
import { fullName } from './names.js';
import { length } from './time.js';

/** The drawing for a message, or `null` when it is words only. */
export function media(message) {
  if (message.photo) return photo(message);
  if (message.animation) return clip(message, message.animation, { loops: true });
  if (message.video) return clip(message, message.video, { loops: false });
  if (message.sticker) return sticker(message.sticker);
  if (message.voice) return sound(message.voice, 'mic');
  if (message.audio) return sound(message.audio, 'mic');
  if (message.document) return file(message.document);
  if (message.venue) return place(message.venue.location, message.venue.title);
  if (message.location) return place(message.location, 'Location');
  if (message.contact) return row('person', fullName(message.contact), message.contact.phone_number);
  return null;
}

function photo(message) {
  const largest = message.photo.reduce((a, b) => (b.width > a.width ? b : a));
  const alt = message.caption ? `Photo: ${message.caption.split('\n', 1)[0]}` : 'Photo';
  const image = el('img', {
    src: fileUrl(largest.file_id), alt, width: largest.width, height: largest.height, decoding: 'async',
  });
  return el('button', {
    type: 'button', class: 'photo', 'aria-label': `${alt}. Open it large`,
    on: { click: () => openPhoto(image.src, alt) },
  }, image, el('img', { class: 'backdrop', src: image.src, alt: '' }));
}

// A loop plays by itself, as an animation does in Telegram; a video waits to be started and heard.
function clip(message, video, { loops }) {
  const kind = loops ? 'Animation' : `Video, ${length(video.duration)}`;
  const player = el('video', {
    src: fileUrl(video.file_id), class: 'clip', width: video.width, height: video.height,
    playsinline: true, preload: 'metadata', controls: !loops || calm(), loop: loops,
    'aria-label': message.caption ? `${kind}: ${message.caption.split('\n', 1)[0]}` : kind,
  });
  player.muted = loops;
  player.autoplay = loops && !calm();
  return player;
}

function sticker(sticker) {
  const emoji = sticker.emoji ?? '🖼️';
  const big = () => el('span', { class: 'sticker-emoji', role: 'img', 'aria-label': `Sticker ${emoji}` }, emoji);
  const image = el('img', {
    class: 'sticker', src: fileUrl(sticker.file_id), alt: `Sticker ${emoji}`,
    width: sticker.width, height: sticker.height,
    on: { error: () => image.replaceWith(big()) },
  });
  return image;
}

function sound(audio, name) {
  return row(name, audio.title ?? 'Voice message', length(audio.duration));
}

function file(document) {
  const name = document.file_name ?? 'Document';
  const attributes = { href: fileUrl(document.file_id), download: name, class: 'file' };
  return el('a', attributes, row('file', name, size(document.file_size)));
}

function place({ latitude, longitude }, title) {
  return row('pin', title, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`);
}

function row(name, title, detail) {
  return el('div', { class: 'media-row' },
    el('span', { class: 'media-sign' }, icon(name)),
    el('span', { class: 'media-words' },
      el('span', { class: 'media-title', dir: 'auto' }, title),
      detail && el('span', { class: 'media-detail' }, detail)));
}

function size(bytes) {
  if (bytes == null) return '';
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`;
}
