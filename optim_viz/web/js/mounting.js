// One part in each place of a page: it is made with the first blob, and fed with those that follow.

import { preparePrinting } from "./printing.js";

/**
 * @typedef {{ root: Element, outbox: { connect(deliver: (name: string, event: any) => void): void }, destroy(): void }}
 *   Part
 */

/**
 * What Streamlit calls with each blob, and whose answer it calls when the place goes. Streamlit (1.67) also calls it
 * when a newer blob arrives while an older one is still being mounted: then the place is in the page, and what stands
 * there goes on, with all that the visitor did to it.
 *
 * @template {Part} P
 * @param {(parentElement: Element) => P} make
 * @param {(part: P, data: Uint8Array, rest: any) => void} show
 */
export function mounting(make, show) {
  /** @type {WeakMap<Element, P>} */
  const parts = new WeakMap();
  preparePrinting();
  /** @param {any} given */
  return ({ data, parentElement, setTriggerValue, ...rest }) => {
    let part = parts.get(parentElement);
    if (!part?.root.isConnected) {
      part?.destroy();
      part = make(parentElement);
      parts.set(parentElement, part);
    }
    part.outbox.connect(setTriggerValue);
    show(part, data, rest);
    return () => {
      if (parentElement.isConnected) return;
      parts.get(parentElement)?.destroy();
      parts.delete(parentElement);
    };
  };
}
