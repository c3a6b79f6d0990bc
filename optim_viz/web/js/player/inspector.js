// A part of its own, which comes with the first scene in which somebody looks closer: one run's inside, and the dial.

import { Dial } from "./dial.js";
import { Inside } from "./inside.js";

export default function inspector(player) {
  const { inside, dial, on } = player;
  player.inside = Object.assign(new Inside(player, inside.root), { wanted: inside.wanted });
  player.dial = new Dial(player, dial.root, on);
  listenToInside(player, on);
}

// Marks, partners and branches: what the panel's buttons wish.
function listenToInside(player, on) {
  const { root } = player.inside;
  on(root, "click", (event) => {
    const button = event.target.closest("button");
    if (!button || !player.scene?.rules) return;
    const { mark, ghost, factor } = button.dataset,
      { run } = player.inside;
    if (mark) player.look({ [mark]: player.view[mark] ? 0 : 1 });
    if (ghost)
      player.send("ghost", {
        name: player.scene.runs[run].name,
        partner: ghost,
        on: button.getAttribute("aria-pressed") !== "true",
        at: Date.now(),
      });
    if (factor) branch(player, { factor: Number(factor) });
    const method = button.dataset.switch && root.querySelector(".ov-switch").value;
    if (method) branch(player, { optimizer: method });
  });
}

function branch(player, how) {
  const { clock, inside } = player,
    { last } = inside.insights[inside.run];
  const step = Math.min(clock.step, last, clock.last - 1);
  clock.pause();
  clock.seek(step);
  player.send("branch", { name: player.scene.runs[inside.run].name, step, at: Date.now(), ...how });
}
