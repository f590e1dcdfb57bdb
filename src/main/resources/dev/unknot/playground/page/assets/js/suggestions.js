// A list of proposals above the message field, walked by arrow keys while the focus stays in it.

import { announce } from './announcer.js';
import { el } from './dom.js';

export class Suggestions {
  #active = -1;
  #pointed;
  #choose = () => {};
  list = el('ul', { id: 'suggestions', class: 'suggestions', role: 'listbox', hidden: true });

  /** `pointed(id)` is called with the id of the option the arrow keys point at, or `null`. */
  constructor(pointed) {
    this.#pointed = pointed;
    // Before the field can lose the focus to the list.
    this.list.addEventListener('pointerdown', event => event.preventDefault());
    this.list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) this.#choose(option.dataset.value);
    });
  }

  get open() { return !this.list.hidden; }

  /** The value the arrow keys point at. */
  get active() { return this.list.children[this.#active]?.dataset.value; }

  /** Proposes `{value, title, text, picture?}` each; `choose(value)` is called with the chosen one. */
  show(label, entries, choose) {
    if (!entries.length) {
      this.hide();
      return;
    }
    this.#choose = choose;
    this.list.setAttribute('aria-label', label);
    this.list.replaceChildren(...entries.map(option));
    if (!this.open) announce(`${label}: ${entries.length}. Choose with the arrow keys.`);
    this.list.hidden = false;
    this.#point(0);
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
      case 'Enter': this.#choose(this.active); return true;
      default: return false;
    }
  }

  #point(index) {
    this.list.children[this.#active]?.removeAttribute('aria-selected');
    this.#active = index;
    const target = this.list.children[index];
    target?.setAttribute('aria-selected', 'true');
    target?.scrollIntoView({ block: 'nearest' });
    this.#pointed(target?.id ?? null);
  }
}

function option({ value, title, text, picture }, index) {
  return el('li', { id: `suggestion-${index}`, role: 'option', 'data-value': value },
    picture && el('img', { class: 'suggested-picture', src: picture, alt: '' }),
    el('span', { class: 'suggested-title', dir: 'auto' }, title),
    el('span', { class: 'suggested-text', dir: 'auto' }, text ?? ''));
}
