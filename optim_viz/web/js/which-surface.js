// Which surface a picture shows: a function, of its data where it is one of data, with its coefficients.

/** @typedef {Pick<import("./types").Surface, "key" | "parameters" | "coefficients">} Named */

// The function and what data gave it: another one has a window of its own. Coefficients that somebody turns make no
// other function.
/** @param {Named} surface */
export const functionOf = ({ key, parameters, coefficients }) =>
  [key, ...coefficients.slice(Object.keys(parameters).length)].join(" ");

// The very surface, coefficients and all.
/** @param {Named} surface */
export const surfaceOf = ({ key, coefficients }) => [key, ...coefficients].join(" ");
