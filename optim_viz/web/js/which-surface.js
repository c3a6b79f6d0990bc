// Which surface a picture shows: a function, of its data where it is one of data, with its coefficients.

/** @typedef {Pick<import("./types").Surface, "key" | "parameters" | "coefficients" | "rows">} Named */

// The function and what data gave it: another one has a window of its own. Coefficients that somebody turns make no
// other function.
/** @param {Named} surface */
export const functionOf = ({ key, parameters, coefficients, rows }) =>
  [key, ...coefficients.slice(Object.keys(parameters).length), said(rows)].join(" ");

// The very surface, coefficients and all.
/** @param {Named} surface */
export const surfaceOf = ({ key, coefficients, rows }) => [key, ...coefficients, said(rows)].join(" ");

// The same, how low it goes and how many points are known, which nobody may know while a coefficient turns; and whether
// what its penalty does can be drawn: a scene that is held does not say.
/** @param {Named & Pick<import("./types").Surface, "minimizer" | "floor" | "points">} surface */
export const landscapeOf = (surface) =>
  [surfaceOf(surface), surface.floor, surface.points?.length, surface.minimizer ? "with its minimizers" : ""].join(" ");

/** @type {WeakMap<Float64Array[], string>} */
const texts = new WeakMap(); // of rows that have been asked for before

// The rows of a table as a text: as long as they are, it is made once.
/** @param {Float64Array[] | undefined} rows */
function said(rows) {
  if (!rows) return "";
  const text = texts.get(rows) ?? rows.map((column) => column.join()).join(";");
  texts.set(rows, text);
  return text;
}
