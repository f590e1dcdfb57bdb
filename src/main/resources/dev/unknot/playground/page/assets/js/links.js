// Sorts addresses: which may be opened at all, and which lead back into this playground.

const WEB = new Set(['http:', 'https:', 'tg:', 'mailto:', 'tel:']);

/** The address if a browser may follow it, else `null` (scripts, data and the like). */
export function safeUrl(address) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return WEB.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * What a link to our bot asks for: `{start: payload}` for the private chat, `{group: payload}` for
 * being added to a group, or `null` when it leads elsewhere.
 */
export function deepLink(address, username) {
  const url = parse(address);
  if (!url || !/^(www\.)?(t|telegram)\.me$/i.test(url.hostname)) return null;
  if (url.pathname.slice(1).toLowerCase() !== username?.toLowerCase()) return null;
  if (url.searchParams.has('startgroup')) return { group: url.searchParams.get('startgroup') };
  return { start: url.searchParams.get('start') ?? '' };
}

function parse(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
