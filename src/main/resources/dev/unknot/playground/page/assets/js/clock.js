// Shows the bot's time and moves it forward.

import * as api from './api.js';
import { attempt, toast } from './alerts.js';
import { byId, icon } from './dom.js';
import { clockTime } from './time.js';

const TICK_MS = 1000;
const WIDE = matchMedia('(min-width: 720px)');

export class Clock {
  #bot = Date.now();
  #here = performance.now();
  #face = byId('clock-now');
  #toggle = byId('clock-toggle');
  #steps = byId('clock-steps');

  constructor() {
    const fold = icon('down');
    fold.classList.add('more');
    this.#toggle.prepend(icon('clock'));
    this.#toggle.append(fold);
    this.#toggle.addEventListener('click', () => this.#open(this.#toggle.getAttribute('aria-expanded') !== 'true'));
    this.#steps.addEventListener('click', event => this.#step(event.target.closest('button')));
    document.addEventListener('pointerdown', event => event.target.closest('.clock') || this.#open(false));
    setInterval(() => this.#draw(), TICK_MS);
    WIDE.addEventListener('change', () => this.#fold(WIDE));
    this.#fold(WIDE);
  }

  /** The bot's time in milliseconds; it runs on between the server's messages. */
  now() { return this.#bot + performance.now() - this.#here; }

  /** Takes the time from the server. */
  set(instant) {
    this.#bot = Date.parse(instant);
    this.#here = performance.now();
    this.#draw();
  }

  #draw() {
    const shown = clockTime(this.now());
    if (this.#face.textContent === shown) return;
    this.#face.textContent = shown;
    this.#face.dateTime = new Date(this.now()).toISOString();
  }

  // Only on narrow screens do the steps hide behind the clock; elsewhere they always show.
  #fold({ matches }) {
    this.#toggle.disabled = matches;
    this.#open(false);
  }

  #open(open) {
    this.#toggle.setAttribute('aria-expanded', String(open));
    this.#steps.classList.toggle('open', open);
  }

  async #step(button) {
    if (!button) return;
    const { advance, to } = button.dataset;
    const moved = await attempt(api.moveClock(advance ? { advance } : { to }));
    if (!moved) return;
    this.set(moved.now);
    toast(`The bot’s clock: ${clockTime(this.now())}`);
  }
}
