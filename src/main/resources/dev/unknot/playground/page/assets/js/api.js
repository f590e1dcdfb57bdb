// Talks to the playground's server. Every call answers with parsed JSON or throws an Error whose
// message is the server's own line.

async function call(method, path, body) {
  const response = await fetch(`/playground/${path}`, {
    method,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await response.text();
  const answer = parse(text);
  if (!response.ok) throw new Error(answer.error ?? `The playground answered ${response.status}.`);
  return answer;
}

function parse(text) {
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return {};
  }
}

export const state = () => call('GET', 'state');

export const say = (chat, message) => call('POST', `chats/${chat}/messages`, message);

export const edit = (chat, message, as, text) =>
  call('PUT', `chats/${chat}/messages/${message}`, { as, text });

export const press = (chat, as, message, data) =>
  call('POST', `chats/${chat}/presses`, { as, message, data });

/** Takes a message away. */
export const remove = (chat, message, as) => call('DELETE', `chats/${chat}/messages/${message}`, { as });

/** Taps a key in the place of one's own keyboard; `wanted` is the `{chat}` or `{location}` it asks for. */
export const tapKey = (as, label, wanted) => call('POST', `chats/${as}/keys`, { as, label, ...wanted });

export const askInline = (chat, as, query, offset) => call('POST', 'inline', { as, chat, query, offset });

export const chooseInline = (query, result) =>
  call('POST', `inline/${encodeURIComponent(query)}/choose`, { result });

export const createChat = chat => call('POST', 'chats', chat);

/** Changes the membership of `{person}` or of `{bot: true}` to a `status`. */
export const setMember = (chat, change) => call('POST', `chats/${chat}/members`, change);

export const upgrade = chat => call('POST', `chats/${chat}/upgrade`, {});

export const createTopic = (chat, name) => call('POST', `chats/${chat}/topics`, { name });

export const createPerson = person => call('POST', 'people', person);

export const block = person => call('POST', 'block', { person });

export const unblock = person => call('POST', 'unblock', { person });

export const moveClock = step => call('POST', 'clock', step);

/** Where the bytes of a photo, a clip or a document are. */
export const fileUrl = fileId => `/playground/files/${encodeURIComponent(fileId)}`;
