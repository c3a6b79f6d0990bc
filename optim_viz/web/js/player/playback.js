// Where a shared link stands: step, speed, window, camera, hidden runs; spelled from the player, and restored there.

import { ownRunsOf } from "../which-runs.js";

export class Playback {
  constructor(player) {
    this.player = player;
    this.restored = undefined; // the number of the one that was restored last
  }

  // Go where the scene's link stood, once for each; whether there was such a place.
  restore({ playback, held, runs }) {
    if (!playback || playback.number === this.restored || held) return false;
    const { clock, picture, legend, root, reducedMotion } = this.player,
      { plane, surface3d } = picture,
      { number, step, plays, speed, window, camera, hidden } = playback;
    this.restored = number;
    clock.pause();
    clock.seek(step);
    clock.speed = speed;
    root.querySelector(".ov-speed").value = speed;
    runs.forEach((_, i) => legend.setHidden(i, hidden.includes(i)));
    if (window) plane.show(window);
    if (camera) Object.assign(surface3d.camera, { azimuth: camera[0], elevation: camera[1], magnification: camera[2] });
    picture.invalidate("land");
    if (plays && !reducedMotion) clock.play();
    return true;
  }

  // As the field `moment` of a link.
  spell() {
    const { clock, picture, scene, view } = this.player,
      { plane, surface3d } = picture,
      { azimuth, elevation, magnification } = surface3d.camera;
    const hidden = ownRunsOf(scene).flatMap((run, i) => (run.hidden ? i : [])); // a link carries these alone
    const parts = [`step:${clock.step}`, `plays:${Number(clock.playing)}`, `speed:${clock.speed}`];
    if (!plane.fitted) parts.push(`window:${plane.view.map((v) => Number(v.toPrecision(7))).join("~")}`);
    if (view.stage === "relief" || view.stage === "both")
      parts.push(`camera:${[azimuth, elevation, magnification].map((v) => Number(v.toFixed(2))).join("~")}`);
    return [...parts, ...(hidden.length ? [`hidden:${hidden.join("~")}`] : [])].join();
  }
}
