// What a visitor does with a computational graph: pointer, keys and buttons.

import { neighbour } from "./graph-picture.js";

const nodeOf = (event) => {
  const place = event.target.closest?.(".ov-graph-node")?.dataset.node;
  return place === undefined ? undefined : Number(place);
};

export function listenToGraph(panel) {
  const { player, root, pane, sweep } = panel;
  player.on(pane, "pointerover", (event) => panel.drawn && panel.light(nodeOf(event)));
  player.on(pane, "pointerleave", () => panel.drawn && panel.light(undefined));
  player.on(pane, "focusin", (event) => panel.light(nodeOf(event)));
  player.on(pane, "keydown", (event) => {
    const from = nodeOf(event);
    if (from === undefined || !event.key.startsWith("Arrow")) return;
    event.preventDefault(); // also for the clock
    const to = neighbour(panel.drawn, from, event.key);
    if (to !== undefined) panel.light(to, true);
  });
  const actions = {
    clear: () => sweep.go(0),
    undo: () => sweep.back(),
    all: () => sweep.all(),
    play: () => sweep.toggle(),
    open: () => player.viewState.change({ graph_row: player.view.graph_row ? 0 : 1, backward: 0 }),
  };
  player.on(root, "click", (event) => {
    const name = event.target.closest("button")?.dataset.graph;
    if (panel.ready && !player.scene.held) actions[name]?.();
  });
  const sizes = new ResizeObserver(() => {
    if (!panel.drawn) return;
    panel.arrange();
    player.picture.invalidate();
  });
  sizes.observe(pane);
  player.abort.signal.addEventListener("abort", () => sizes.disconnect());
  player.on(panel.rowField, "change", () => {
    const row = Math.max(1, Math.min(panel.count, Math.round(Number(panel.rowField.value)) || 1));
    player.viewState.change({ graph_row: row });
  });
}
