// Text within markup.

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} text */
export function escape(text) {
  return text.replace(/[&<>"]/g, (c) => ENTITIES[c]);
}
