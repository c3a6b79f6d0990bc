// The reverse sweep of a computational graph: how many nodes have been passed their gradient, one a press or played.

const PACE = 600; // milliseconds between two nodes, where the sweep plays

/**
 * @typedef {object} Swept what the sweep is of
 * @property {() => number} reached how far it has come
 * @property {() => number} last how far it goes
 * @property {(n: number) => void} reach brings it there
 * @property {(on: boolean) => void} press it plays, or not
 */

export class GraphSweep {
  /** @param {Swept} of */
  constructor(of) {
    this.of = of;
    this.timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  }

  /** @param {number} n */
  go(n) {
    const last = this.of.last();
    if (n < last) this.stop();
    this.of.reach(Math.max(0, Math.min(n, last)));
  }

  next() {
    this.of.reach(Math.min(this.of.reached() + 1, this.of.last()));
  }

  back() {
    this.go(this.of.reached() - 1);
  }

  all() {
    this.go(this.of.last());
  }

  toggle() {
    if (this.timer !== undefined) this.stop();
    else this.play();
  }

  play() {
    const { reached, last, reach, press } = this.of;
    if (reached() >= last()) reach(0);
    press(true);
    this.wait();
  }

  wait() {
    const { reached, last } = this.of;
    this.timer = setTimeout(() => {
      this.next();
      if (reached() < last()) this.wait();
      else this.stop();
    }, PACE);
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.of.press(false);
  }
}
