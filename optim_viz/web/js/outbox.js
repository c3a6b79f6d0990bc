// What the visitor wishes, on its way to the server: at most ten a second, one at a time, and of each kind the latest.

const APART = 100,
  PATIENCE = 1500; // milliseconds between two wishes, and until one is held to have no answer

export class Outbox {
  constructor() {
    this.waiting = new Map();
    this.sentAt = -Infinity;
  }

  ask(name, event) {
    this.waiting.delete(name); // the latest wish stands last
    this.waiting.set(name, event);
    this.flush();
  }

  flush() {
    clearTimeout(this.later);
    if (this.asked || !this.waiting.size) return;
    const early = APART - (performance.now() - this.sentAt);
    if (early > 0) {
      this.later = setTimeout(() => this.flush(), early);
      return;
    }
    const [[name, event]] = this.waiting;
    this.waiting.delete(name);
    this.sentAt = performance.now();
    this.asked = true;
    this.patience = setTimeout(() => this.answered(), PATIENCE);
    this.send(name, event);
  }

  // New data came, or none will.
  answered() {
    clearTimeout(this.patience);
    this.asked = false;
    this.flush();
    if (!this.asked && !this.waiting.size) this.onRest?.();
  }

  stop() {
    clearTimeout(this.later);
    clearTimeout(this.patience);
  }
}
