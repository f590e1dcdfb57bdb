// Builds elements. Text only ever enters the page as text nodes, so nothing a bot or a person
// writes can become markup.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element with its attributes, listeners and children.
 * `false`, `null` and `undefined` attributes are left out, `true` is an empty one;
 * `on` is a map of event name to listener. Strings among the children become text.
 */
export function el(name, { on = {}, ...attributes } = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value == null) continue;
    node.setAttribute(key, value === true ? '' : value);
  }
  for (const [event, listener] of Object.entries(on)) node.addEventListener(event, listener);
  node.append(...children.flat().filter(child => child != null && child !== false));
  return node;
}

/** One drawing of icons.svg, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/assets/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** The element with this id. */
export const byId = id => document.getElementById(id);

/** Whether the person asked their system for less movement. */
export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether list and conversation share one narrow screen. */
export const narrow = () => matchMedia('(max-width: 719px)').matches;
