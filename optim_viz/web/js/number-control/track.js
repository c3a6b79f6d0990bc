// The track of a number, along which a pointer or the keys turn it. What is meant it says to whoever holds the number:
// `grasp`, `turn` to a value, `release`, or `back` to the value in force.

/**
 * @import { Scale } from "../simulation/scale.js"
 * @typedef {{ values: number[], stride: number }} Lattice
 * @typedef {{ scale?: Scale, lattice: Lattice, value: number, inForce: number, fixed: boolean, held: boolean,
 *   grasp(): void, turn(value: number): void, release(): void, back(): void }} Holder
 */

const HOME = 3, // pixels within which the value in force is meant
  SETTLE = 400; // milliseconds until a key counts as let go

export class Track {
  // `sideRoom`: pixels beside the least and the largest value.
  /** @param {Holder} holder @param {number} sideRoom @param {AbortSignal} signal */
  constructor(holder, sideRoom, signal) {
    this.holder = holder;
    this.sideRoom = sideRoom;
    this.root = document.createElement("div");
    this.root.className = "ov-number-track";
    for (const [name, value] of Object.entries({ role: "slider", tabindex: "0" })) this.root.setAttribute(name, value);
    this.root.style.setProperty("--ov-room", `${sideRoom}px`);
    for (const part of ["home", "thumb"])
      this.root.append(Object.assign(document.createElement("i"), { className: `ov-number-${part}` }));
    this.pressed = false;
    this.settle = 0; // a timer
    this.listen(signal);
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    const { root, holder } = this;
    /** @type {<K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) => void} */
    const on = (name, act) => root.addEventListener(name, act, { signal });
    on("pointerdown", (event) => this.press(event));
    on("pointermove", (event) => this.pressed && this.point(event));
    on("pointerup", (event) => {
      if (!this.pressed) return;
      this.point(event);
      holder.release();
    });
    on("pointercancel", () => {
      this.pressed = false;
      holder.back(); // this finger scrolls the page
    });
    on("keydown", (event) => this.key(event));
    on("keyup", () => {
      if (!holder.held || this.pressed) return;
      clearTimeout(this.settle);
      this.settle = setTimeout(() => holder.release(), SETTLE);
    });
    on("blur", () => this.pressed || holder.release());
  }

  // A finger may be about to scroll: it turns as soon as it moves along the track, or leaves it.
  /** @param {PointerEvent} event */
  press(event) {
    if (event.button !== 0 || !this.holder.scale || this.holder.fixed) return;
    event.preventDefault();
    this.root.setPointerCapture(event.pointerId);
    this.root.focus({ preventScroll: true });
    this.pressed = true;
    if (event.pointerType !== "touch") this.point(event);
  }

  /** @param {PointerEvent} event */
  point(event) {
    this.holder.grasp();
    this.holder.turn(this.under(event));
  }

  // The value under the pointer; the one in force is met within a few pixels.
  /** @param {PointerEvent} event */
  under(event) {
    const { scale, inForce } = this.holder,
      { left, width } = this.root.getBoundingClientRect(),
      wide = width - 2 * this.sideRoom,
      share = (event.clientX - left - this.sideRoom) / wide;
    if (!scale || Math.abs(scale.share(inForce) - share) * wide < HOME) return inForce;
    return scale.value(share, wide);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const { holder } = this;
    if (!holder.scale || holder.fixed || event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = beside(holder.lattice, holder.value, event.key);
    if (wanted === undefined) return;
    event.preventDefault();
    holder.grasp();
    holder.turn(wanted);
  }

  // No key is about to count as let go.
  rest() {
    clearTimeout(this.settle);
  }

  // What assistive technology says of it.
  /** @param {Record<string, string | number | boolean>} attributes */
  name(attributes) {
    for (const [name, value] of Object.entries(attributes))
      if (this.root.getAttribute(`aria-${name}`) !== String(value))
        this.root.setAttribute(`aria-${name}`, String(value));
  }

  // Where its thumb stands, and the mark of the value in force. A value that was typed can lie beyond the track's ends.
  write() {
    const { scale, value, inForce } = this.holder,
      place = (/** @type {number} */ of) => String(Math.min(1, Math.max(0, scale?.share(of) ?? 0)));
    this.root.style.setProperty("--ov-share", place(value));
    this.root.style.setProperty("--ov-home", place(inForce));
    this.name({ valuenow: value });
    Object.assign(this.root.dataset, { value, changed: value !== inForce });
  }
}

// The value to which a key leads along the lattice, on which the present one need not lie.
/** @type {({ values, stride }: Lattice, value: number, key: string) => number | undefined} */
function beside({ values, stride }, value, key) {
  const by = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -stride,
    PageUp: stride,
    Home: -Infinity,
    End: Infinity,
  }[key];
  if (!by) return undefined;
  const above = values.findIndex((other) => other > value),
    next = above < 0 ? values.length : above,
    before = next - (values[next - 1] === value ? 2 : 1),
    wanted = by > 0 ? next + by - 1 : before + by + 1;
  return values[Math.max(0, Math.min(values.length - 1, wanted))];
}
