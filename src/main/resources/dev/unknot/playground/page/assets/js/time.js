// Says dates and times in the viewer's own zone and language.

const format = options => new Intl.DateTimeFormat(undefined, options);
const SHORT_TIME = format({ hour: '2-digit', minute: '2-digit' });
const DAY = format({ weekday: 'long', day: 'numeric', month: 'long' });
const CLOCK = format({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const FULL = format({ dateStyle: 'full', timeStyle: 'long' });

const UNITS = [['day', 86_400], ['hour', 3_600], ['minute', 60], ['second', 1]];

const date = unixSeconds => new Date(unixSeconds * 1000);

export const shortTime = unixSeconds => SHORT_TIME.format(date(unixSeconds));
export const day = unixSeconds => DAY.format(date(unixSeconds));
export const clockTime = instant => CLOCK.format(instant);
export const fullTime = unixSeconds => FULL.format(date(unixSeconds));

/**
 * A moment as a `date_time` entity wants it, by the Bot API's pattern `r|w?[dD]?[tT]?`.
 * An empty pattern gives `null`: the text stays as it was written.
 */
export function entityTime(unixSeconds, pattern, now) {
  if (!pattern) return null;
  if (pattern === 'r') return relative(unixSeconds - now / 1000);
  return format(optionsOf(pattern)).format(date(unixSeconds));
}

function optionsOf(pattern) {
  const has = letter => pattern.includes(letter);
  return {
    ...(has('w') && { weekday: 'long' }),
    ...(has('d') && { day: 'numeric', month: 'numeric', year: '2-digit' }),
    ...(has('D') && { day: 'numeric', month: 'long', year: 'numeric' }),
    ...(has('t') && { hour: '2-digit', minute: '2-digit' }),
    ...(has('T') && { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
  };
}

function relative(seconds) {
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** Seconds as on a player: 0:07, 1:30. */
export const length = seconds => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
