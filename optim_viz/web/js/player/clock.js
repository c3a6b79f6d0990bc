// The one clock that every view follows: a real-valued step in [0, last], advanced by the browser alone.

export const SECONDS_A_RUN = 8; // at speed 1, whatever the number of steps

export class Clock {
  // `onTick(inFrame)`: the time has changed; inFrame is true where the browser is about to paint anyway.
  /** @param {(inFrame?: boolean) => void} onTick */
  constructor(onTick) {
    this.onTick = onTick;
    this.last = 1;
    this.time = 0;
    this.speed = 1;
    this.loop = false;
    this.playing = false;
    this.request = 0;
    /** @type {number | undefined} */
    this.before = undefined; // the time of the last frame, in milliseconds
  }

  get step() {
    return Math.floor(this.time + 1e-9);
  }

  // Another run length: stay at the same step, and at the end if that is where the clock stood.
  /** @param {number} last */
  setLast(last) {
    const ended = this.time >= this.last;
    this.last = last;
    this.time = ended ? last : Math.min(this.time, last);
  }

  play() {
    if (this.time >= this.last) this.time = 0;
    this.playing = true;
    this.before = undefined;
    cancelAnimationFrame(this.request);
    this.request = requestAnimationFrame((now) => this.tick(now));
  }

  pause() {
    this.playing = false;
    cancelAnimationFrame(this.request);
    this.onTick();
  }

  /** @param {number} time */
  seek(time) {
    this.time = Math.max(0, Math.min(this.last, time));
    this.onTick();
  }

  // Stand at a time before anything is drawn there: nobody is told.
  /** @param {number} time */
  setTime(time) {
    this.time = time;
  }

  /** @param {number} speed */
  setSpeed(speed) {
    this.speed = speed;
    this.onTick();
  }

  // Whether it begins again at the end.
  /** @param {boolean} loop */
  setLoop(loop) {
    this.loop = loop;
    this.onTick();
  }

  // One whole step forward or back, from wherever between two steps the clock stands.
  /** @param {number} delta */
  stepBy(delta) {
    this.pause();
    this.seek(delta > 0 ? this.step + delta : Math.ceil(this.time - 1e-9) + delta);
  }

  /** @param {number} now */
  tick(now) {
    if (!this.playing) return;
    const passed = this.before === undefined ? 0 : Math.min(0.1, (now - this.before) / 1000);
    this.before = now;
    if (this.loop && this.time >= this.last)
      this.time = 0; // the frame before has shown the end, and what it decides
    else this.time = Math.min(this.last, this.time + (passed * this.speed * this.last) / SECONDS_A_RUN);
    this.playing = this.loop || this.time < this.last;
    if (this.playing) this.request = requestAnimationFrame((next) => this.tick(next));
    this.onTick(true);
  }

  stop() {
    this.playing = false;
    cancelAnimationFrame(this.request);
  }
}
