// A link that the server never saw: of one with too many parts, or too long, Streamlit (1.67) passes nothing on, and
// the page shows its first scene as if there had been no link. The browser alone remembers how it was called.

import { notice } from "./notice.js";

const MOST_PARTS = 1000,
  MOST_CHARACTERS = 512 * 1024;

/**
 * Why nothing of this address was read; "" if it was.
 *
 * @param {string} address
 */
export function whyDropped(address) {
  const query = address.split("#")[0].split("?").slice(1).join("?");
  if (query.length > MOST_CHARACTERS) return "is far too long";
  return query.split("&").length > MOST_PARTS ? `has more than ${MOST_PARTS.toLocaleString("en")} parts` : "";
}

let said = false;

/**
 * The same mount, which says so above the first picture of a page load.
 *
 * @template {{ parentElement: Element }} Given
 * @param {(given: Given) => unknown} mount
 */
export function sayingIfDropped(mount) {
  return (/** @type {Given} */ given) => {
    if (!said) say(given.parentElement);
    said = true;
    return mount(given);
  };
}

/** @param {Element} parentElement */
function say(parentElement) {
  const why = whyDropped(performance.getEntriesByType("navigation")[0]?.name ?? "");
  if (!why) return;
  const words = `The link that you followed ${why}, and nothing of it was read. This is the first scene instead.`;
  const box = notice(words, "Dismiss", () => box.remove());
  parentElement.prepend(box);
}
