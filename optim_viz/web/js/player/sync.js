// Players in tandem: those whose scenes name the same one follow one clock, so that at every frame all of them show the
// same time. It runs to the last step of the longest scene; a shorter one stays at its own last step, and says so.

import { Clock } from "./clock.js";

const tandems = new Map(); // name -> { clock, players }

// A player's clock is that of its tandem, if its scene names one, and runs as long as the scene does.
export function join(player) {
  const { tandem: name, steps } = player.scene;
  if (!name) return player.clock.setLast(steps);
  if (!tandems.has(name)) {
    const players = new Set();
    tandems.set(name, {
      players,
      clock: new Clock((inFrame) => players.forEach((one) => (inFrame ? one.draw() : one.schedule()))),
    });
  }
  player.tandem = tandems.get(name);
  player.tandem.players.add(player);
  player.clock = player.tandem.clock;
  player.root.dataset.tandem = name;
  player.ended ??= player.stage.appendChild(
    Object.assign(document.createElement("p"), { className: "ov-ended", role: "status", hidden: true }),
  );
  measure(player.tandem);
}

export function leave(player) {
  const { tandem, clock, scene } = player;
  tandem?.players.delete(player);
  if (tandem?.players.size) return measure(tandem);
  clock.stop();
  if (tandem) tandems.delete(scene.tandem);
}

function measure({ clock, players }) {
  clock.setLast(Math.max(...[...players].map((player) => player.scene.steps)));
  for (const player of players) {
    player.scrub.max = clock.last;
    player.changed();
    player.schedule();
  }
}

// What the clock does, told in each player: its speed, whether it begins again, and whether this scene is over.
export function tellTandem({ tandem, clock, scene, root, ended }) {
  if (!tandem) return;
  root.querySelector(".ov-speed").value = clock.speed;
  root.querySelector('[data-do="loop"]').setAttribute("aria-pressed", String(clock.loop));
  const over = clock.step > scene.steps;
  if (ended.hidden === !over) return;
  ended.hidden = !over;
  ended.textContent = over ? `Ended: its last step is ${scene.steps}` : "";
}

const placeOf = ({ surface }) => JSON.stringify([surface.key, surface.parameters]);

// The window of one map is that of the others, where they show the same surface.
export function showAlike(player) {
  const { plane, scene } = player;
  for (const other of player.tandem?.players ?? []) {
    if (other === player || placeOf(other.scene) !== placeOf(scene)) continue;
    const look = () =>
      plane.fitted
        ? other.plane.fit(scene.surface.domain)
        : other.plane.place(plane.centre, (plane.unit * other.plane.whole()) / plane.whole());
    other.moveView(look, false);
  }
}
