// Turns a text and its Bot API entities into nodes. Offsets count UTF-16 units, as JavaScript does.

import { el } from './dom.js';
import { safeUrl } from './links.js';
import { entityTime, fullTime } from './time.js';

const TAGS = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code',
  pre: 'pre', blockquote: 'blockquote', expandable_blockquote: 'blockquote',
};
const BLOCKS = new Set(['PRE', 'BLOCKQUOTE']);

/**
 * The nodes of a formatted text. `act` says what a click on a link or a command does:
 * `{follow(url), command(text), now()}`.
 */
export function formatted(text, entities = [], act) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, 0, text.length, sorted, act);
}

function nodes(text, from, to, entities, act) {
  const made = [];
  let at = from;
  for (let i = 0; i < entities.length;) {
    const outer = entities[i++];
    const start = Math.max(outer.offset, at);
    const end = Math.min(outer.offset + outer.length, to);
    const inner = [];
    while (i < entities.length && entities[i].offset < end) inner.push(entities[i++]);
    if (start >= end) continue;
    plain(made, text.slice(at, start));
    made.push(element(outer, text.slice(start, end), () => nodes(text, start, end, inner, act), act));
    at = end;
  }
  plain(made, text.slice(at, to));
  return made;
}

// A block already starts a new line, so the line break after it would leave an empty one.
function plain(made, text) {
  const rest = BLOCKS.has(made.at(-1)?.tagName) ? text.replace(/^\n/, '') : text;
  if (rest) made.push(document.createTextNode(rest));
}

function element(entity, covered, children, act) {
  if (entity.type in TAGS) return el(TAGS[entity.type], {}, children());
  switch (entity.type) {
    case 'text_link': return link(entity.url, children(), act);
    case 'url': return link(covered, children(), act);
    case 'email': return link(`mailto:${covered}`, children(), act);
    case 'phone_number': return link(`tel:${covered.replace(/[^+\d]/g, '')}`, children(), act);
    case 'mention': return link(`https://t.me/${covered.slice(1)}`, children(), act);
    case 'bot_command': return command(covered, act);
    case 'date_time': return moment(entity, children(), act);
    case 'spoiler': return spoiler(children());
    default: return el('span', {}, children());
  }
}

function link(address, children, act) {
  const href = safeUrl(address);
  if (!href) return el('span', {}, children);
  const follow = event => {
    if (act.follow(href)) event.preventDefault();
  };
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', on: { click: follow } }, children);
}

function command(text, act) {
  return el('button', { type: 'button', class: 'as-link', on: { click: () => act.command(text) } }, text);
}

function moment(entity, children, act) {
  const shown = entityTime(entity.unix_time, entity.date_time_format, act.now());
  const datetime = new Date(entity.unix_time * 1000).toISOString();
  return el('time', { class: 'moment', datetime, title: fullTime(entity.unix_time) }, shown ?? children);
}

function spoiler(children) {
  const reveal = event => {
    if (event.type === 'keydown' && event.key !== 'Enter') return;
    const hidden = event.currentTarget;
    hidden.classList.add('shown');
    hidden.removeAttribute('aria-label');
  };
  return el('span', {
    class: 'spoiler', tabindex: 0, role: 'button', 'aria-label': 'Hidden text, press to show',
    on: { click: reveal, keydown: reveal },
  }, children);
}
