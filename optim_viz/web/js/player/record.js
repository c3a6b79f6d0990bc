// The run as a film: what the map's canvases show, laid onto one canvas frame by frame, which the browser records.

import { download } from "../download.js";
import { surfaceName } from "../picture-file.js";
import { drawMarker } from "../markers.js";

const FILMS = ["video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm"];
const LINGER = 1500; // milliseconds of the last picture

export function filmType() {
  const able = typeof MediaRecorder === "function" && "captureStream" in HTMLCanvasElement.prototype;
  return able ? FILMS.find((type) => MediaRecorder.isTypeSupported(type)) : undefined;
}

export class Film {
  // From step 0 to the end; `onEnd(blob)` has the film, or what there is of it when it was stopped.
  constructor(player, onEnd) {
    this.player = player;
    this.canvas = document.createElement("canvas");
    const [{ width, height }] = this.sources();
    Object.assign(this.canvas, { width, height });
    this.compose(this.canvas.getContext("2d")); // before the stream begins: no black frame
    this.recorder = new MediaRecorder(this.canvas.captureStream(), { mimeType: filmType(), videoBitsPerSecond: 8e6 });
    const parts = [];
    this.recorder.ondataavailable = (event) => parts.push(event.data);
    this.recorder.onstop = () => onEnd(new Blob(parts, { type: "video/webm" }));
    const { clock } = player;
    this.loop = clock.loop;
    clock.loop = false;
    clock.pause();
    clock.setTime(0);
    this.frame();
    this.recorder.start();
    clock.play();
  }

  // The surface from the side alone, or the map's layers.
  sources() {
    const { view, picture } = this.player;
    return view.stage === "relief" ? [picture.surface3d.canvas] : picture.layers.canvases;
  }

  // The player has drawn.
  frame() {
    const { canvas, player } = this,
      { clock } = player;
    this.compose(canvas.getContext("2d"));
    if (clock.playing || clock.time < clock.last) this.resting = clearTimeout(this.resting);
    else this.resting ??= setTimeout(() => this.stop(), LINGER);
  }

  compose(context) {
    const { canvas, player } = this,
      { scene, clock, picture } = player,
      { colours } = picture,
      { ratio } = picture.layers,
      { width, height } = canvas;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = colours.rim;
    context.fillRect(0, 0, width, height);
    for (const source of this.sources()) context.drawImage(source, 0, 0, width, height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.font = `600 13px ${colours.font}`;
    context.textBaseline = "middle";
    const rows = [{ label: `${scene.surface.label}, step ${clock.step}` }, ...scene.runs.filter((run) => !run.hidden)];
    const right = width / ratio - 22,
      across = Math.max(...rows.map(({ label }) => context.measureText(label).width)) + 46;
    context.globalAlpha = 0.8;
    context.fillStyle = colours.rim;
    context.fillRect(right - across, 18, across + 6, rows.length * 20 + 8);
    context.globalAlpha = 1;
    rows.forEach((run, i) => {
      const y = 32 + 20 * i;
      if (i) drawMarker(context, run, right - across + 15, y, 5.5, colours);
      context.font = `600 13px ${colours.font}`;
      context.fillStyle = colours.text;
      context.textAlign = "left";
      context.fillText(run.label, right - across + (i ? 36 : 10), y);
    });
  }

  stop(keep = true) {
    clearTimeout(this.resting);
    if (!keep) this.recorder.onstop = null;
    this.player.clock.loop = this.loop;
    if (this.recorder.state === "inactive") return;
    this.compose(this.canvas.getContext("2d")); // so that the last picture lasts until now
    this.recorder.stop();
  }
}

// The button that begins to record, and ends it.
export class Recorder {
  constructor(player, button) {
    this.player = player;
    this.button = button;
    this.film = undefined;
    button.hidden = !filmType();
  }

  toggle() {
    if (this.film) return this.film.stop();
    this.button.setAttribute("aria-pressed", "true");
    this.film = new Film(this.player, (blob) => {
      this.film = undefined;
      this.button.setAttribute("aria-pressed", "false");
      download(blob, `${surfaceName(this.player.scene.surface)}.webm`);
    });
  }

  // The player has drawn.
  frame() {
    this.film?.frame();
  }

  destroy() {
    this.film?.stop(false);
  }
}
