// What the buttons and the keys do, and the link to what is in sight.

import { saveStill } from "./still.js";
import { ownRunsOf } from "../which-runs.js";

const KEYS = {
  " ": "play",
  k: "play",
  ArrowLeft: "back",
  ArrowRight: "forward",
  Home: "first",
  End: "last",
  f: "fullscreen",
  l: "loop",
  i: "toggle-inside",
  d: "dial",
  c: "cloud",
  g: "toggle-graph",
  n: "graph-next",
  p: "projector",
  s: "share",
  v: "next-view",
  b: "branch",
  "[": "previous-run",
  "]": "next-run",
  "+": "zoom-in",
  "=": "zoom-in",
  "-": "zoom-out",
  r: "box-zoom",
  0: "zoom-reset",
};
const OF_SURFACE = { "zoom-in": "nearer", "zoom-out": "farther", "zoom-reset": "reset-camera" }; // by the same keys

const REPEATED = /^(back|forward|zoom-in|zoom-out)$/; // by a key that is held: all else happens once
const NO_FULL_SCREEN =
  window === window.parent
    ? "This browser does not let a page fill the screen. Its own full screen may (F11)."
    : "The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame " +
      'allow="fullscreen".';
const TYPED = "select, .ov-number-field"; // what has its own use for letters
const NEXT = 1.5; // how much larger, a press
const VIEWS = ["map", "relief", "both", "grid"];

export function act(player, name) {
  const { clock, view, picture } = player,
    { plane, surface3d } = picture,
    { box } = plane,
    runs = ownRunsOf(player.scene).length;
  const middle = [box.left + box.width / 2, box.top + box.height / 2];
  const turn = (change) => (change(), picture.schedule());
  const zoom = (factor) => picture.moveWindow(() => plane.zoom(factor, ...middle));
  const lookInto = (place) =>
    runs && player.viewState.change({ ...(view.graph ? {} : { inside: 1 }), run: place % runs });
  const actions = {
    race: () => player.viewState.change({ inside: 0, graph: 0 }),
    inside: () => player.viewState.change({ inside: 1, graph: 0 }),
    "toggle-inside": () => player.viewState.change({ inside: view.inside ? 0 : 1, graph: 0 }),
    graph: () => player.viewState.change({ inside: 0, graph: 1 }),
    "toggle-graph": () => player.viewState.change({ inside: 0, graph: view.graph ? 0 : 1 }),
    "graph-next": () => view.graph && player.graph.next(),
    map: () => player.viewState.change({ stage: "map" }),
    relief: () => player.viewState.change({ stage: "relief" }),
    both: () => player.viewState.change({ stage: "both" }),
    grid: () => player.viewState.change({ stage: "grid" }),
    "next-view": () => player.viewState.change({ stage: VIEWS[(VIEWS.indexOf(view.stage) + 1) % VIEWS.length] }),
    "log-height": () => player.viewState.change({ log_height: view.log_height ? 0 : 1 }),
    "previous-run": () => lookInto(player.viewState.run + runs - 1),
    "next-run": () => lookInto(player.viewState.run + 1),
    branch: () => {
      player.inside.focusBranch();
      player.viewState.change({ inside: 1, graph: 0 });
    },
    dial: () => player.viewState.change({ dial: view.dial ? 0 : 1 }),
    cloud: () => player.viewState.change({ cloud: view.cloud ? 0 : 1 }),
    projector: () => player.viewState.change({ projector: view.projector ? 0 : 1 }),
    share: () => share(player),
    fan: () => player.viewState.change({ fan: view.fan ? 0 : 1 }),
    nearer: () => turn(() => surface3d.zoom(NEXT)),
    farther: () => turn(() => surface3d.zoom(1 / NEXT)),
    "turn-left": () => turn(() => surface3d.orbit(-40, 0)),
    "turn-right": () => turn(() => surface3d.orbit(40, 0)),
    "reset-camera": () => turn(() => surface3d.reset()),
    play: () => (clock.playing ? clock.pause() : clock.play()),
    first: () => (clock.pause(), clock.seek(0)),
    last: () => (clock.pause(), clock.seek(clock.last)),
    back: () => clock.stepBy(-1),
    forward: () => clock.stepBy(1),
    loop: () => {
      player.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed", String(!clock.loop));
      clock.setLoop(!clock.loop);
    },
    record: () => player.recorder.toggle(),
    save: () => saveStill(player),
    fullscreen: () => fillScreen(player),
    keys: () => player.keys.toggle(),
    "zoom-in": () => zoom(NEXT),
    "zoom-out": () => zoom(1 / NEXT),
    "box-zoom": () => player.boxZoom.arm(),
    "zoom-reset": () => picture.moveWindow(() => plane.fit(player.scene.surface.domain)),
  };
  if (!player.quiz.bars(name)) actions[name]();
}

// A frame needs its page's permission, and some browsers have no full screen for pages: both is said.
async function fillScreen({ root, tooltip, readout }) {
  const refused = () => {
    const button = root.querySelector('[data-do="fullscreen"]');
    tooltip.showBelow(button, `<p>${NO_FULL_SCREEN}</p>`);
    readout.announce(NO_FULL_SCREEN);
  };
  if (document.fullscreenElement) return document.exitFullscreen();
  if (!document.fullscreenEnabled) return refused();
  return root.requestFullscreen().catch(refused);
}

// The link to what is in sight goes to the clipboard at once; the server shows it, with a code for the room. That of a
// room is another one than the address, which may hold the room's key: it is copied from what the server shows.
async function share(player) {
  if (player.offline) return;
  const playback = player.playback.spell(),
    fields = location.search
      .slice(1)
      .split("&")
      .filter((field) => field && !/^(?:moment|end|embed|embed_options)=/.test(field)),
    inRoom = fields.some((field) => field.startsWith("room="));
  // Streamlit's spelling of the address escapes more than it must; people read links.
  const query = [...fields, `moment=${playback}`, "end=1"].join("&").replace(/%(2C|3A|7E|40)/gi, decodeURIComponent);
  const link = `${location.origin}${location.pathname}?${query}`,
    copied =
      !inRoom &&
      (await navigator.clipboard?.writeText(link).then(
        () => true,
        () => false,
      ));
  player.outbox.send("share", { playback, copied: Boolean(copied), at: Date.now() });
}

export function key(player, event) {
  if (!player.scene || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.target,
    here = player.root.contains(target);
  // Outside the player, keys belong to whatever has the focus; the bare page is ours.
  if (!here && target !== document.body && target !== document.documentElement) return;
  if (
    here &&
    (target === player.start.handle || (target === player.picture.surface3d.canvas && event.shiftKey)) &&
    event.key.startsWith("Arrow")
  )
    return;
  if (here && (target.matches(TYPED) || (target.matches("[role=slider]") && event.key === "Escape"))) return;
  const presses = event.key === " " || event.key === "Enter";
  if (here && presses && target.matches("button, summary, [role=note]")) return;
  if (event.key === "Escape" && player.view.projector) return act(player, "projector");
  if (event.key === "Escape") player.boxZoom.drop();
  const name = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!name || !player.keys.hears(event.key, here)) return;
  event.preventDefault();
  if (event.repeat && !REPEATED.test(name)) return;
  const { stage } = player.view,
    deep = stage === "relief" || (stage === "both" && here && target.closest(".ov-depth"));
  act(player, (deep && OF_SURFACE[name]) || name);
}
