// The bot's commands above the message field: all of them, or those that begin as typed.

import { announce } from './announcer.js';
import { el } from './dom.js';

export class Suggestions {
  #choose;
  #active = -1;
  list = el('ul', { id: 'suggestions', class: 'suggestions', role: 'listbox', 'aria-label': 'Commands', hidden: true });

  /** `choose(command)` is called with the chosen one. */
  constructor(choose) {
    this.#choose = choose;
    // Before the field can lose the focus to the list.
    this.list.addEventListener('pointerdown', event => event.preventDefault());
    this.list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) choose(option.dataset.command);
    });
  }

  get open() { return !this.list.hidden; }
  get activeId() { return this.open && this.#active >= 0 ? `suggestion-${this.#active}` : null; }

  show(commands) {
    this.list.replaceChildren(...commands.map(({ command, description }, index) =>
      el('li', { id: `suggestion-${index}`, role: 'option', 'data-command': command },
        el('span', { class: 'suggested-command' }, `/${command}`),
        el('span', { class: 'suggested-text', dir: 'auto' }, description))));
    if (commands.length && !this.open) announce(`${commands.length} commands. Choose with the arrow keys.`);
    this.list.hidden = !commands.length;
    this.#point(commands.length ? 0 : -1);
  }

  hide() {
    this.list.hidden = true;
    this.#point(-1);
  }

  /** Handles a key of the field; true when it was meant for the list. */
  key(name) {
    if (!this.open) return false;
    const count = this.list.childElementCount;
    switch (name) {
      case 'ArrowDown': this.#point((this.#active + 1) % count); return true;
      case 'ArrowUp': this.#point((this.#active + count - 1) % count); return true;
      case 'Escape': this.hide(); return true;
      case 'Enter': this.#choose(this.list.children[this.#active].dataset.command); return true;
      default: return false;
    }
  }

  /** The command the arrow keys point at. */
  get active() { return this.list.children[this.#active]?.dataset.command; }

  #point(index) {
    this.list.children[this.#active]?.removeAttribute('aria-selected');
    this.#active = index;
    const option = this.list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  }
}
