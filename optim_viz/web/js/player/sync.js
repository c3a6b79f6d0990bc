// Players in tandem: those whose scenes name the same one follow one clock, so that at every frame all of them show the
// same time. It runs to the last step of the longest scene; a shorter one stays at its own last step, and says so.

import { Clock } from "./clock.js";

const syncGroups = new Map(); // name -> { clock, players }

// A player's clock is that of its tandem, if its scene names one, and runs as long as the scene does.
export function join(player) {
  const { sync_group: name, steps } = player.scene;
  if (!name) return player.clock.setLast(steps);
  if (!syncGroups.has(name)) {
    const players = new Set();
    syncGroups.set(name, {
      players,
      clock: new Clock((inFrame) => players.forEach((one) => (inFrame ? one.draw() : one.schedule()))),
    });
  }
  player.syncGroup = syncGroups.get(name);
  player.syncGroup.players.add(player);
  player.clock = player.syncGroup.clock;
  player.root.dataset.syncGroup = name;
  player.ended ??= player.stage.appendChild(
    Object.assign(document.createElement("p"), { className: "ov-ended", role: "status", hidden: true }),
  );
  measure(player.syncGroup);
}

export function leave(player) {
  const { syncGroup, clock, scene } = player;
  syncGroup?.players.delete(player);
  if (syncGroup?.players.size) return measure(syncGroup);
  clock.stop();
  if (syncGroup) syncGroups.delete(scene.sync_group);
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
export function tellSyncGroup({ syncGroup, clock, scene, root, ended }) {
  if (!syncGroup) return;
  root.querySelector(".ov-speed").value = clock.speed;
  root.querySelector('[data-do="loop"]').setAttribute("aria-pressed", String(clock.loop));
  const over = clock.step > scene.steps;
  if (ended.hidden === !over) return;
  ended.hidden = !over;
  ended.textContent = over ? `Ended: its last step is ${scene.steps}` : "";
}

const placeOf = ({ surface }) => JSON.stringify([surface.key, surface.parameters]);

// The window of one map is that of the others, where they show the same surface.
export function syncWindows(player) {
  const { plane, scene } = player;
  for (const other of player.syncGroup?.players ?? []) {
    if (other === player || placeOf(other.scene) !== placeOf(scene)) continue;
    const look = () =>
      plane.fitted
        ? other.plane.fit(scene.surface.domain)
        : other.plane.place(plane.centre, (plane.unit * other.plane.whole()) / plane.whole());
    other.moveView(look, false);
  }
}
