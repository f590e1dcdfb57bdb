// Shows one photo as large as the window allows.

import { el, icon } from './dom.js';

/** Opens a photo; Escape, a click or the button closes it. */
export function openPhoto(src, alt) {
  const close = () => dialog.close();
  const dialog = el('dialog', { class: 'lightbox', 'aria-label': alt, on: { click: close, close: () => dialog.remove() } },
    el('img', { src, alt }),
    el('button', { type: 'button', class: 'round', 'aria-label': 'Close the photo', on: { click: close } }, icon('close')));
  document.body.append(dialog);
  dialog.showModal();
}
