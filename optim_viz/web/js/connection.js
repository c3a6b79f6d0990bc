// The server is away for a while: it was started anew, or the computer slept. What the visitor does meanwhile waits.
//
// Streamlit's front-end drops what is sent while it has no connection. When it has one again, it runs the page, which
// finds its scene in the address (optim_viz/ui/shell.py sees to that); only then does the server know whom an event is
// for. So events wait for the end of that run, of each kind and of each number the latest; and so does one that was
// sent and led to nothing before the connection was found to be lost. They go one after the other, each once the page
// is at rest, as of several triggers that arrive together Streamlit keeps one. Meanwhile the page says so, in words for
// whoever looks at it.
//
// The new session counts its runs anew: an event that names one can be `RENEW`ed, and then names the same run by what
// it is called now.

const APP = "[data-testid=stApp]"; // on which Streamlit (1.67) says how its connection and its script are
// Streamlit's words on a lost connection, for whoever started the server. A dialog of the app's has parts of its own.
const DIALOG = '.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';
const SETTLE = 300; // milliseconds for which the page is at rest before what has waited is sent
const BEGINS = 3000; // in which the run after a reconnection begins, also on a server that has only just started
const THANKS = 6000; // for which the page says that all is well again
const AWAY = "The server does not answer at the moment. Your scene stands in the address, and comes back by itself.";
const BACK = "The server is back, and so is your scene, from the address.";

/**
 * @typedef {(name: string, event: any) => void} Deliver
 * @typedef {{ deliver: Deliver, name: string, event: any }} Sent
 */

export const RENEW = Symbol("renew");

export class Connection {
  /** @param {HTMLElement | null} app */
  constructor(app) {
    this.app = app;
    /** @type {Sent[]} */
    this.held = [];
    /** @type {Sent[]} */
    this.unanswered = []; // sent since the script last ran
    this.away = this.returning = false;
    this.ran = false; // since the server is back
    this.timer = 0;
    if (!app) return; // a page of its own, without a server
    new MutationObserver(() => this.away && this.dismiss()).observe(document.body, { childList: true });
    new MutationObserver(() => this.look()).observe(app, {
      attributeFilter: ["data-test-connection-state", "data-test-script-state"],
    });
  }

  // Where Streamlit does not say how its connection is, it is taken for good.
  get up() {
    return (this.app?.dataset.testConnectionState ?? "CONNECTED") === "CONNECTED";
  }

  get script() {
    return this.app?.dataset.testScriptState;
  }

  // The way to the server, with patience.
  /**
   * @param {Deliver} deliver
   * @returns {Deliver}
   */
  patient(deliver) {
    return (name, event) => {
      const sent = { deliver, name, event };
      if (this.away || this.returning || !this.up) this.hold(sent);
      else {
        this.unanswered = [...this.unanswered.filter((other) => !alike(other, sent)), sent];
        deliver(name, event);
      }
    };
  }

  /** @param {Sent} sent */
  hold(sent) {
    this.held = [...this.held.filter((other) => !alike(other, sent)), sent];
    this.look();
  }

  look() {
    if (!this.up && !this.away) {
      this.away = true;
      this.returning = false;
      this.held = [...this.unanswered, ...this.held];
      this.say(AWAY);
    } else if (this.up && this.away) {
      this.away = this.ran = false;
      this.returning = true;
      this.wait();
    } else if (this.returning) {
      this.wait();
    }
    if (this.up && this.script !== "rerunRequested") this.unanswered = [];
  }

  wait() {
    clearTimeout(this.timer);
    if (this.script === "notRunning") this.timer = setTimeout(() => this.returned(), this.ran ? SETTLE : BEGINS);
    else this.ran = true;
  }

  returned() {
    if (!this.returning) return;
    this.say(BACK, THANKS);
    const next = this.held.shift();
    this.returning = this.held.length > 0;
    next?.deliver(next.name, next.event?.[RENEW]?.() ?? next.event);
    if (this.returning) this.wait();
  }

  dismiss() {
    /** @type {HTMLElement | null} */ (document.querySelector(DIALOG))?.click();
  }

  // Each component has this module of its own, and they all say the same in one place.
  /**
   * @param {string} words
   * @param {number} [milliseconds]
   */
  say(words, milliseconds) {
    const box = document.querySelector(".ov-connection") ?? document.createElement("div");
    box.className = "ov-connection";
    box.setAttribute("role", "status");
    if (!box.isConnected) document.body.append(box);
    box.textContent = words;
    if (milliseconds) setTimeout(() => box.textContent === words && box.remove(), milliseconds);
  }
}

// Of one kind, and of one number.
/** @type {(one: Sent, other: Sent) => boolean} */
const alike = (one, other) =>
  one.name === other.name && ["owner", "name", "parameter"].every((key) => one.event?.[key] === other.event?.[key]);

/** @type {Connection | undefined} */
let connection;

/** @param {Deliver} deliver */
export function patient(deliver) {
  connection ??= new Connection(document.querySelector(APP));
  return connection.patient(deliver);
}
