// Text within markup.

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} text */
export function escape(text) {
  return text.replace(/[&<>"]/g, (c) => ENTITIES[c]);
}

// The same, with an index behind a sign set as one: σ_w.
/** @param {string} text */
export const withIndices = (text) => escape(text).replace(/σ_([a-z])/g, "σ<sub>$1</sub>");
