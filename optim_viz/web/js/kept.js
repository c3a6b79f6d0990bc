// What the browser remembers of a visitor, from one visit to the next. Where a page may keep nothing, it is kept for
// as long as the page stands.

/** @type {Map<string, string>} */
const unkept = new Map();

/** @param {string} key */
export function kept(key) {
  const here = unkept.get(key);
  if (here !== undefined) return here;
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
    unkept.delete(key);
  } catch {
    unkept.set(key, value);
  }
}
