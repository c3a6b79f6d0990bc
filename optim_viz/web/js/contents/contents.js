// The visitor's place in the lecture's contents. The framework has one box that scrolls for all pages, and leaves it
// where it was: here, whoever comes back from a scene finds its row in sight, with the focus on it, and a scene begins
// at its top.

const SCROLLED = "[data-testid=stMain]"; // the box, as Streamlit (1.67) names it

/** @type {WeakSet<Element>} */
const placed = new WeakSet();

/** @param {{ data: Uint8Array, parentElement: Element }} given */
export default function keepPlace({ data, parentElement }) {
  const box = parentElement.closest(SCROLLED);
  if (!placed.has(parentElement)) findRow(JSON.parse(new TextDecoder().decode(data)).last, box);
  placed.add(parentElement);
  return () => {
    if (!parentElement.isConnected) box?.scrollTo(0, 0);
  };
}

/** @type {(last: string | null, box: Element | null) => void} */
function findRow(last, box) {
  const row = last === null ? null : document.querySelector(`.st-key-row-${CSS.escape(last)}`);
  if (!row || !box) return;
  const { top, bottom } = row.getBoundingClientRect(),
    { top: above, bottom: below } = box.getBoundingClientRect();
  if (top < above || bottom > below) row.scrollIntoView({ block: "center" });
  /** @type {HTMLElement | null} */
  const opens = row.querySelector("button");
  if (!document.activeElement || document.activeElement === document.body) opens?.focus({ preventScroll: true });
}
