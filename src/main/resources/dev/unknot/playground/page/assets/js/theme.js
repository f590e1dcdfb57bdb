// Light, dark, or as the system has it.

import { icon } from './dom.js';

const NEXT = { system: 'light', light: 'dark', dark: 'system' };
const SIGN = { system: 'auto', light: 'sun', dark: 'moon' };
const KEY = 'unknot-theme';

/** Makes a button walk through the themes; the choice is remembered in this browser. */
export function themeButton(button) {
  let theme = NEXT[localStorage.getItem(KEY)] ? localStorage.getItem(KEY) : 'system';
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.replaceChildren(icon(SIGN[theme]));
    button.setAttribute('aria-label', `Theme: ${theme}. Change it`);
    button.title = `Theme: ${theme}`;
  };
  button.addEventListener('click', () => {
    theme = NEXT[theme];
    localStorage.setItem(KEY, theme);
    apply();
  });
  apply();
}
