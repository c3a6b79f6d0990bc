// How many of the screen's pixels are one of CSS: it changes with the browser's zoom, and when a window is moved to
// another screen, where no element changes its size.

const SHARPEST = 2; // beyond that, nobody sees a difference, and everything takes longer

export function pixelRatio() {
  return Math.min(SHARPEST, globalThis.devicePixelRatio || 1);
}

// Call `change` at every change, until the signal comes.
/** @type {(change: () => void, signal: AbortSignal) => void} */
export function onPixelRatio(change, signal) {
  const query = matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`);
  const changed = () => {
    change();
    onPixelRatio(change, signal);
  };
  query.addEventListener("change", changed, { once: true, signal });
}
