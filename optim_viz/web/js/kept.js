// What the browser remembers of a visitor, from one visit to the next. A page that may not keep anything does without.

/** @param {string} key */
export function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @type {(key: string, value: string) => void} */
export function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // For as long as the page stands, it is kept by whoever asked.
  }
}
