// What the visitor wants of the server, on its way there.
//
// An event is sent at once. A request expects new data as its answer: at most ten a second, one at a time or as many as
// may be under way, and of each kind the latest.

import { RENEW } from "./connection.js";

const APART = 100,
  PATIENCE = 1500; // milliseconds between two requests, and until one is held to have no answer
export const ANSWER_TIME = 2500; // milliseconds until a server that was told a number, and is silent, has refused it

/**
 * @typedef {Record<string, unknown>} OutboxEvent
 * @typedef {(name: string, event: OutboxEvent) => void} Deliver
 */

export class Outbox {
  // `onRest()`: every request has its answer, or will have none. `most`: so many may have none yet. `renewal(event)`:
  // how the event is spelled again, should the server have been started anew until then.
  /** @param {() => void} onRest @param {number} [most] @param {(event: OutboxEvent) => () => OutboxEvent} [renewal] */
  constructor(onRest, most = 1, renewal) {
    this.onRest = onRest;
    this.most = most;
    this.renewal = renewal;
    /** @type {Deliver} */
    this.deliver = () => {};
    /** @type {Map<string, [name: string, event: OutboxEvent]>} */
    this.waiting = new Map(); // by name, and what it is of
    /** @type {[name: string, event: OutboxEvent][]} */
    this.due = []; // the requests that have no answer yet, one after the other
    this.sentAt = -Infinity;
    this.later = this.patience = 0; // timers
  }

  // The way to the server, which is another one at each mount.
  /** @param {Deliver} deliver */
  connect(deliver) {
    this.deliver = deliver;
  }

  /** @type {Deliver} */
  send(name, event) {
    if (this.renewal) Object.defineProperty(event, RENEW, { value: this.renewal(event) }); // goes nowhere
    this.deliver(name, event);
  }

  // `of`: what it is of, where requests of one name are of several things; of each of them, the latest is sent.
  /** @type {(name: string, event: OutboxEvent, of?: string) => void} */
  request(name, event, of = "") {
    const key = `${name} ${of}`;
    this.waiting.delete(key); // the latest request stands last
    this.waiting.set(key, [name, event]);
    this.flush();
  }

  // A request of this kind that waits is not wanted any more.
  /** @param {string} name */
  withdraw(name) {
    for (const [key, [waits]] of this.waiting) if (waits === name) this.waiting.delete(key);
  }

  // Whether an answer to a request of this kind is still to come.
  /** @param {string} name */
  expects(name) {
    return [...this.due, ...this.waiting.values()].some(([other]) => other === name);
  }

  flush() {
    clearTimeout(this.later);
    if (this.due.length >= this.most || !this.waiting.size) return;
    const early = APART - (performance.now() - this.sentAt);
    if (early > 0) {
      this.later = setTimeout(() => this.flush(), early);
      return;
    }
    const [[key, [name, event]]] = this.waiting;
    this.waiting.delete(key);
    this.sentAt = performance.now();
    this.due.push([name, event]);
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.answered(), PATIENCE);
    this.send(name, event);
  }

  // New data came, or none will: to every request, or to those up to the one of this time.
  /** @param {number} [at] */
  answered(at = Infinity) {
    this.due = this.due.filter(([, event]) => Number(event.at) > at);
    if (!this.due.length) clearTimeout(this.patience);
    this.flush();
    if (!this.due.length && !this.waiting.size) this.onRest();
  }

  stop() {
    clearTimeout(this.later);
    clearTimeout(this.patience);
  }
}
