// How many of the screen's pixels are one of CSS: it changes with the browser's zoom, and when a window is moved to
// another screen, where no element changes its size.

const SHARPEST = 2; // beyond that, nobody sees a difference, and everything takes longer

// `zoom`: by which the style sheet enlarges what is drawn on.
export function pixelRatio(zoom = 1) {
  return Math.min(SHARPEST, (globalThis.devicePixelRatio || 1) * zoom);
}

// By how much the style sheet enlarges an element: a chart on a projector. Within, a pixel is so many of the window's.
/** @param {Element} element @returns {number} */
export const zoomOf = (element) => /** @type {any} */ (element).currentCSSZoom ?? 1;

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
