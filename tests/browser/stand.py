"""The player on a page of its own: no server, no framework around it, and what it would send is written down.

It is the player that the app shows, on the blob that the app sends, with all in it that a visitor could ask the server
for later. So whatever a visitor does is answered by the player alone, and costs no page. What crosses to the server
(an address, undo, a scene that comes back) is claimed in the app, on a :class:`screen.Screen`.

The page is loaded once a worker. Each scene is mounted anew in it, in another element and with another memory.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, Route
from screen import IDLE, UNREADY, Screen
from server import PATIENCE
from tab import MEDIA, STORE, TOLD, Tab

from optim_viz import Scenario, from_query, run, to_query, view_from_query
from optim_viz.export.replay import HERE
from optim_viz.scene.scenario import first_scene
from optim_viz.scene.view import SETTINGS, View
from optim_viz.web.frontend import with_version
from optim_viz.web.player import PLAYER
from optim_viz.web.scene_blob import SceneOptions, pack_scene

ORIGIN = "http://stand.localhost"  # nobody's: what is asked of it is answered here
PAGE = f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The player alone</title>
<style>
{(HERE / "replay.css").read_text(encoding="utf-8")}
{PLAYER.css}
/* The player has the place that the app gives it, beside or below a panel. */
:root {{ --ov-above: 84px; }}
main.ov-page {{ margin: 0; max-width: none; padding: 64px 24px 32px 324px; }}
@media (max-width: 767px) {{ main.ov-page {{ padding: 64px 12.8px 32px; }} }}
</style>
<main class="ov-page"></main>
<script type="module">
import component from "./player.js";

const main = document.querySelector("main");
let place, unmount;
window.stand = {{
  sent: [], // [name, event] each
  looks: undefined, // the view: of the scene that came, or what the player has told since
  // Nothing stands there, and nothing plays.
  clear() {{
    place?.remove();
    unmount?.();
    place = unmount = undefined;
    this.sent = [];
  }},
  // A page in which this scene is the first.
  begin(scene, looks) {{
    this.clear();
    place = document.createElement("div");
    place.innerHTML = `{PLAYER.placeholder}`;
    main.append(place);
    scrollTo(0, 0);
    this.show(scene, looks);
  }},
  // A scene, in base 64, as it comes from the server.
  show(scene, looks) {{
    this.looks = looks;
    unmount = component({{
      data: Uint8Array.from(atob(scene), (byte) => byte.charCodeAt(0)),
      parentElement: place,
      setTriggerValue: (name, event) => {{
        this.sent.push([name, event]);
        if (name === "view") this.looks = event;
      }},
    }});
  }},
}};
</script>
"""
UNLIKE = """([name, wanted]) => {
  const { sent, looks } = window.stand, last = name ? sent.findLast(([other]) => other === name)?.[1] : looks;
  if (!last) return `no ${name} was sent`;
  return Object.entries(wanted).filter(([key, value]) => last[key] !== value)
    .map(([key, value]) => `${name} ${key} is ${last[key]}, not ${value}`).join("; ");
}"""


def _answer(route: Route) -> None:
    name = route.request.url.removeprefix(f"{ORIGIN}/")
    if name:  # the script, in one file: there is nobody to fetch another from
        route.fulfill(body=PLAYER.inline, content_type="text/javascript")
    else:
        route.fulfill(body=PAGE, content_type="text/html")


class Stands:
    """The pages of a worker, by what their tabs are given once."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.tabs: dict[str, Tab] = {}

    def take(self, viewport: dict[str, int], media: dict[str, Any], **lasting: Any) -> Tab:
        """The page for these, with nothing on it."""
        kind = repr(sorted(lasting.items()))
        if kind not in self.tabs:
            context = self.browser.new_context(viewport=viewport, **MEDIA, **lasting)  # type: ignore[arg-type]
            context.set_default_timeout(PATIENCE * 1000)
            context.route(f"{ORIGIN}/**", _answer)
            self.tabs[kind] = Tab(context.new_page(), ORIGIN)
            self.tabs[kind].load("/")
        tab = self.tabs[kind]
        tab.reset(viewport, **media)
        tab.page.mouse.move(0, 0)
        return tab

    def give_back(self, tab: Tab, good: bool) -> None:
        """After the test: keep it, empty, if nothing was wrong."""
        if good:
            tab.page.evaluate("window.stand.clear()")
            return
        self.tabs = {kind: other for kind, other in self.tabs.items() if other is not tab}
        tab.page.context.close()


class Stand(Screen):
    """The player alone."""

    scenario: Scenario  # the one that stands there

    @property
    def sent(self) -> int:
        """How many events there were, since the scene stands."""
        return int(self.page.evaluate("window.stand.sent.length"))

    def events(self, name: str) -> list[dict[str, Any]]:
        """Those of one name, the last one last."""
        return [event for other, event in self.page.evaluate("window.stand.sent") if other == name]

    def until_sent(self, name: str, **wanted: object) -> dict[str, Any]:
        """Wait until the last event of this name has these values; that event."""
        self.tab.until(UNLIKE, [name, wanted])
        return self.events(name)[-1]

    def until_looks(self, **settings: object) -> Stand:
        """Wait until the view has these settings: the one that came, or the one that the server would be told of."""
        self.tab.until(UNLIKE, ["", settings])
        return self

    def open(self, query: str = "", path: str = "/", load: bool = False) -> Stand:
        """The scene and the view of this query, as soon as they stand."""
        assert (path, load) == ("/", False), "there is one page, and it is there"
        self.scenario, wrong = from_query(query or to_query(first_scene()))
        view, unclear = view_from_query(query)
        assert not wrong + unclear
        self.page.evaluate(STORE, TOLD)
        return self._show("begin", view)

    def answer(self, scenario: Scenario) -> Stand:
        """The scene that the server would answer with: this one, looked at as the visitor does by now."""
        self.scenario = scenario
        now = self.page.evaluate("window.stand.looks")
        return self._show("show", View(now["stage"], {p.name: now[p.name] for p in SETTINGS}), now.get("serial", 0))

    def _show(self, how: str, view: View, serial: int = 0) -> Stand:
        options = SceneOptions(side="a", view_stamp=(0, serial), with_inspector=True)
        blob = with_version(pack_scene(self.scenario, run(self.scenario), view, options))
        looks = {"stage": view.stage, "serial": serial, **view.settings}
        self.page.evaluate(f"given => window.stand.{how}(...given)", [b64encode(blob).decode(), looks])
        return self.settled()

    def still(self, query: str = "", path: str = "/", load: bool = False) -> Stand:
        self.open(query, path, load)
        if self.tab.media["reduced_motion"] != "reduce":
            self.press("Home")
        self.press("End").has(playing="false", step=self.data("steps"))
        return self

    def settled(self) -> Stand:
        """Wait until the picture stands."""
        self.tab.until(UNREADY, self.css, IDLE)
        return self


OpenStand = Callable[..., Stand]  # open_stand(viewport=..., **media and context options) -> Stand
