// Which surface a picture shows: a function, of its data where it is one of data, with its coefficients.

/** @typedef {Pick<import("./types").Surface, "key" | "parameters" | "coefficients" | "rows">} Named */

/** @type {WeakMap<Float64Array[], string>} */
const spelled = new WeakMap(); // tables, each of which is asked for often

/** @param {Named} surface @returns {string[]} */
function tableOf({ rows }) {
  if (!rows) return [];
  const known = spelled.get(rows) ?? rows.join();
  spelled.set(rows, known);
  return [known];
}

// The function and what data gave it: another one has a window of its own. Coefficients that somebody turns make no
// other function.
/** @param {Named} surface */
export const functionOf = (surface) =>
  [surface.key, ...surface.coefficients.slice(Object.keys(surface.parameters).length), ...tableOf(surface)].join(" ");

// The very surface, coefficients and all.
/** @param {Named} surface */
export const surfaceOf = (surface) => [surface.key, ...surface.coefficients, ...tableOf(surface)].join(" ");
