// A part of its own, which comes with the first scene in which somebody looks inside a run, at the surface's graph or
// at a companion other than the data, or has the dial.

import { addStyles } from "../delivery.js";
import { Companions } from "./companions.js";
import { Dial } from "./dial.js";
import { GraphPanel } from "./graph.js";
import { Inside } from "./inside.js";
import companionStyles from "./styles/companions.css";
import graphStyles from "./styles/graph.css";

let styled = false;

// What takes the stubs' place in the player.
export default function inspector(player) {
  const inside = new Inside(player, player.inside.root, player.inside.focusDue);
  listenToInside(player, inside);
  if (!styled) addStyles(graphStyles + companionStyles);
  styled = true;
  return {
    inside,
    companions: new Companions(player, player.companions.root),
    graph: new GraphPanel(player, player.graph.root),
    dial: new Dial(player, player.dial.root),
  };
}

// Marks, partners and branches: what the panel's buttons ask for.
function listenToInside(player, inside) {
  const { root } = inside;
  player.on(root, "click", (event) => {
    const button = event.target.closest("button");
    if (!button || !player.scene?.rules) return;
    const { mark, ghost, factor } = button.dataset;
    if (mark) player.viewState.change({ [mark]: player.view[mark] ? 0 : 1 });
    if (ghost)
      player.outbox.send("ghost", {
        name: player.scene.runs[inside.run].name,
        partner: ghost,
        on: button.getAttribute("aria-pressed") !== "true",
        at: Date.now(),
      });
    if (factor) branch(player, inside, { factor: Number(factor) });
    const method = button.dataset.switch && root.querySelector(".ov-switch").value;
    if (method) branch(player, inside, { optimizer: method });
  });
}

function branch(player, inside, how) {
  const { clock, scene, outbox } = player,
    { last } = inside.insights[inside.run];
  const step = Math.min(clock.step, last, clock.last - 1);
  clock.pause();
  clock.seek(step);
  outbox.send("branch", { name: scene.runs[inside.run].name, step, at: Date.now(), ...how });
}
