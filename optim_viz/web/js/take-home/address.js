// The page's address: behind its # stands the scene in sight, as a link spells it.
//
// A change of the scene is a step of the browser's history, as in the app, so that Back undoes it: the page needs no
// undo of its own. Changes of one kind in quick succession are one step, and how the scene is looked at is none.

const MERGE = 1500; // milliseconds

export class Address {
  // `onMove()`: it says something else now, by Back, by hand or by another link.
  /** @param {() => void} onMove */
  constructor(onMove) {
    this.kind = "";
    this.at = -Infinity;
    addEventListener("hashchange", onMove);
  }

  get query() {
    return location.hash.slice(1);
  }

  // `kind`: of the change that led there; none where the scene is the same.
  /** @type {(query: string, kind?: string) => void} */
  write(query, kind) {
    if (query === this.query) return;
    const now = performance.now(),
      again = kind === this.kind && now - this.at < MERGE;
    if (kind) Object.assign(this, { kind, at: now });
    try {
      history[!kind || again ? "replaceState" : "pushState"](null, "", `#${query}`);
    } catch {
      // A frame within a notebook has no address of its own.
    }
  }
}
