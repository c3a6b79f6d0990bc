// While a number of the scene turns on the panel, the map follows: the server is asked for cells of each value, the
// latest one only, and while one is on its way back, the next one is computed. What comes late, when the number has
// been let go of, is not shown: the page's own map follows then.

/**
 * @import { Outbox } from "../outbox.js"
 * @import { Turned } from "../types"
 */

const MISSES = 2; // one may be an accident
export const UNDER_WAY = 2; // requests: one is computed, one comes back

export class Following {
  // `date()` is never twice the same.
  /** @param {Pick<Outbox, "request" | "withdraw" | "answered">} outbox @param {() => number} date */
  constructor(outbox, date) {
    this.outbox = outbox;
    this.date = date;
    this.turning = false;
    this.misses = 0; // answers in a row that came too late
  }

  // Whether the server is too slow for this: until the next full map, nothing is asked.
  get late() {
    return this.misses >= MISSES;
  }

  // A number turns, or has been let go of. Whether the full map is to be shown again.
  /** @type {(turn: Turned, names: string[]) => boolean} */
  turn({ side, owner, run, name, value, phase }, names) {
    if (phase !== "turn") {
      const turned = this.turning;
      this.turning = false;
      this.outbox.withdraw("follow");
      return turned && phase === "back";
    }
    const shown = (owner !== "run" && owner !== "schedule") || names.includes(run ?? "");
    if (side === "b" || this.late || !shown) return false;
    this.turning = true;
    this.outbox.request("follow", { owner, run, name, value, at: this.date() });
    return false;
  }

  // New cells came, in answer to a turn, which says when it was, or not. Whether they are to be shown.
  /** @type {(follows: "" | "in time" | "too late", followed: number) => boolean} */
  takes(follows, followed) {
    this.misses = follows === "too late" ? this.misses + 1 : 0;
    if (this.late) this.outbox.withdraw("follow");
    this.outbox.answered(follows ? followed : undefined);
    return !follows || (this.turning && follows === "in time");
  }
}
