// A page on paper: what is looked at stands there as it stands on the screen, smaller, with the address that opens it.
//
// A canvas is not drawn anew for a sheet, so nothing may change its shape: while the browser prints, the height of the
// window and the width of the page stay what they were (`ui/style.css` uses both), and all of it is made smaller.

const SHEET = 690; // CSS pixels across an upright A4 or letter sheet, within its margins

const HEARD = Symbol.for("optim-viz printing"); // each component's script holds this module

// From now on, whenever this page is printed.
export function preparePrinting() {
  if (!globalThis.addEventListener || HEARD in globalThis) return;
  Object.assign(globalThis, { [HEARD]: true });
  addEventListener("beforeprint", () => {
    const page = document.querySelector(".stMainBlockContainer"),
      { style } = document.documentElement;
    if (!page) return;
    const width = page.getBoundingClientRect().width;
    style.setProperty("--ov-window", `${innerHeight}px`);
    style.setProperty("--ov-page", `${width}px`);
    style.setProperty("--ov-smaller", String(Math.min(1, SHEET / width)));
    const link = Object.assign(document.createElement("p"), { className: "ov-printed" });
    link.textContent = location.href
      .replace(/%(2C|3A|7E|40)/gi, decodeURIComponent)
      .replace(/([?&]room=\w+)[^&#]*/, "$1"); // without the key of whoever opened the room
    page.append(link);
  });
  addEventListener("afterprint", () => {
    for (const name of ["--ov-window", "--ov-page", "--ov-smaller"])
      document.documentElement.style.removeProperty(name);
    document.querySelector(".ov-printed")?.remove();
  });
}
