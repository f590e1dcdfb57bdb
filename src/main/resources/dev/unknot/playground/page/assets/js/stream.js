// Keeps the stream of events open for as long as the page is.

const PAUSE_MS = 1500;

/**
 * Listens for events. `opened` is called each time the stream stands, also after a break, `lost`
 * when it breaks, and `event` with each parsed event.
 */
export function listen({ opened, lost, event }) {
  const source = new EventSource('/playground/events');
  source.onopen = opened;
  source.onmessage = message => event(JSON.parse(message.data));
  source.onerror = () => {
    lost();
    // The browser retries a broken connection by itself, but gives up for good on an HTTP error.
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => listen({ opened, lost, event }), PAUSE_MS);
  };
}
