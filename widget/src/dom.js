/** Makes nodes. Texts become text nodes, always: nothing here parses markup. */

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  chat: "M12 3.5c-5 0-9 3.4-9 7.7 0 2.4 1.3 4.6 3.3 6-.1 1-.5 2.200-1.400 3.300 1.700-.1 3.300-.8 4.500-1.700.8.2 1.700.3 2.600.3 5 0 9-3.400 9-7.900s-4-7.700-9-7.700z",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9.500l6 6 6-6",
  send: "M12 19.500v-15M5.500 11L12 4.500l6.500 6.500",
  picture: "M5.500 4.500h13a2 2 0 012 2v11a2 2 0 01-2 2h-13a2 2 0 01-2-2v-11a2 2 0 012-2zM4 17l4.500-4.500 3.500 3.500 3-3 5 5M15.500 9.200a.8.8 0 100-1.600.8.8 0 000 1.600z",
  retry: "M19.500 12a7.500 7.500 0 11-2.200-5.300M19.500 3.500v4h-4",
  shield: "M12 3l7.500 2.800v5.700c0 4.600-3.200 8-7.500 9.500-4.300-1.500-7.500-4.900-7.500-9.500V5.800L12 3zM8.800 12l2.200 2.200 4.300-4.400",
};

/**
 * Return a new element.
 * @param {string} tag
 * @param {Object<string, any>} [attributes] `on` holds listeners; false and null are left out.
 * @param {...(Node|string|null)} children strings become text nodes, null is left out
 * @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (name.startsWith("aria-")) {
      node.setAttribute(name, String(value)); // there, "false" says something
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/**
 * Return a drawn sign of 24 by 24 units, unseen by screen readers.
 * @param {keyof ICONS} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Set a text only where it changes, so that screen readers hear it once. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Return a random UUID; pages without HTTPS lack the browser's own function. */
export function uuid() {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [8, 13, 18, 23].reduce((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex);
}

/** Whether fingers are used here: then no field is focused unasked, the keyboard would pop up. */
export function isTouch() {
  return matchMedia("(pointer: coarse)").matches;
}
