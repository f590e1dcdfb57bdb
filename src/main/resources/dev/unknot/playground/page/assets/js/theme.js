// Light, dark, or as the system has it.

import { icon } from './dom.js';

const SIGN = { system: 'auto', light: 'sun', dark: 'moon' };
const KEY = 'unknot-theme';

/** Makes a button walk through the themes; the choice is remembered in this browser. */
export function themeButton(button) {
  const stored = localStorage.getItem(KEY);
  let theme = stored in SIGN ? stored : 'system';
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.replaceChildren(icon(SIGN[theme]));
    button.setAttribute('aria-label', `Theme: ${theme}. Change it`);
    button.title = `Theme: ${theme}`;
  };
  button.addEventListener('click', () => {
    theme = next(theme);
    localStorage.setItem(KEY, theme);
    apply();
  });
  apply();
}

// The first press always changes something: it leads away from what the system has.
function next(theme) {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const walk = dark ? ['system', 'light', 'dark'] : ['system', 'dark', 'light'];
  return walk[(walk.indexOf(theme) + 1) % walk.length];
}
