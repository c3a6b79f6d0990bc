"""A page taken home: opened as a file, with the network cut, it is the app's picture, and a laboratory of its own."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from inspected import assert_numbers
from numpy.typing import NDArray
from playwright.sync_api import Browser, Locator, expect
from screen import Screen
from sent import taken_home
from server import PATIENCE
from sheets import oracle
from tab import MEDIA, WIDE, Tab

from optim_viz import run
from optim_viz.comparison.summary import headline
from optim_viz.export import export_scene
from optim_viz.link.codec import from_query, to_query
from optim_viz.scene.companions import companion_number
from optim_viz.scene.scenario import Run, Scenario, first_scene
from optim_viz.scene.view import View

NUMBERS = """() => document.getElementById("replay").scene.allRuns.filter((run) => !run.offstage).map((run) =>
  [run.x, run.y, run.height, ...run.noisyGradient].map((column) => {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }))"""


class Replay(Screen):
    """The file in a tab whose network is cut."""

    def __init__(self, tab: Tab, file: Path, fragment: str = "") -> None:
        super().__init__(tab)
        self.requests: list[str] = []
        self.note = lambda request: self.requests.append(request.url)
        tab.page.on("request", self.note)
        tab.load(file.as_posix() + (f"#{fragment}" if fragment else ""))
        expect(self.player).to_have_attribute("data-ready", "true")

    def until(self, true: Callable[[], bool]) -> None:
        """Wait from here: the page's own policy forbids it to run a text, as Playwright's waiting does."""
        for _ in range(round(PATIENCE * 20)):
            if true():
                return
            self.page.wait_for_timeout(50)
        pytest.fail("It never came true.")

    @property
    def address(self) -> str:
        """What stands behind its #."""
        return self.page.url.partition("#")[2]

    def until_address(self, old: str) -> str:
        self.until(lambda: self.address != old)
        return self.address

    def type_number(self, name: str, text: str) -> None:
        """Into the field of a number that all runs share."""
        field = self.page.locator("#numbers").get_by_role("textbox", name=name, exact=True)
        field.fill(text)
        field.press("Enter")

    def numbers(self) -> list[list[NDArray[np.float64]]]:
        """Of each path, every record: x, y, f above the lowest, and the gradient that the rule was given."""
        return [[np.frombuffer(base64.b64decode(text)) for text in run] for run in self.page.evaluate(NUMBERS)]

    def until_drawn(self, layer: str, condition: str, old: str) -> str:
        self.until(lambda: (self.drawn(layer) == old) is (condition == "==="))
        return self.drawn(layer)


Take = Callable[..., Replay]


@pytest.fixture(scope="module")
def offline(browser: Browser) -> Iterator[list[Tab]]:
    """Tabs whose network is cut. Opening a file in one forgets what was there before. Each has a window of its own:
    of two tabs in one window, the one behind is drawn once a second."""
    contexts = [browser.new_context(viewport=WIDE, offline=True, **MEDIA) for _ in range(2)]  # type: ignore[arg-type]
    for context in contexts:
        context.set_default_timeout(PATIENCE * 1000)
    yield [Tab(context.new_page(), "file://") for context in contexts]
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def made() -> dict[tuple[str, str], bytes]:
    """The replays of this module, by their scene and the link in them."""
    return {}


@pytest.fixture
def taken(offline: list[Tab], made: dict[tuple[str, str], bytes], tmp_path: Path) -> Any:
    """``taken(scenario, view, **viewport and media)``: the replay, opened, at a ``fragment`` of its address where one
    is given. None may ask for anything."""
    opened: list[Replay] = []

    def make(
        scenario: Scenario,
        view: View | None = None,
        link: str = "",
        fragment: str = "",
        viewport: dict[str, int] = WIDE,
        **media: Any,
    ) -> Replay:
        file = tmp_path / f"replay-{len(opened)}.html"
        query = to_query(scenario, view)
        if (query, link) not in made:
            made[query, link] = export_scene(scenario, "html", view=view, link=link)
        file.write_bytes(made[query, link])
        tab = offline[len(opened)]
        tab.reset(viewport, **media)
        opened.append(Replay(tab, file, fragment))
        return opened[-1]

    yield make
    for replay in opened:
        assert replay.problems == []
        assert all(url.startswith(("file:", "data:", "blob:")) for url in replay.requests), replay.requests
        assert len([url for url in replay.requests if url.startswith("file:")]) == 1
        replay.page.remove_listener("request", replay.note)


def it_plays_scrubs_and_hovers(replay: Replay) -> None:
    replay.press("Home").has(step=0, playing="false")
    replay.do("play").has(playing="true")
    replay.until(lambda: int(replay.data("step")) > 20)
    replay.press(" ").has(playing="false").seek(120)
    x, y, f = replay.hover(*replay.at(0.4, 0.6))
    assert (x, y) == pytest.approx(replay.plane(*replay.at(0.4, 0.6)), abs=1.0 / replay.unit)
    assert f == pytest.approx((1 - x) ** 2 + 100 * (y - x * x) ** 2, rel=1e-9)
    expect(replay.tip).to_contain_text("f = ")
    before = replay.drawn("land")
    replay.press("+").until_drawn("land", "!==", before)
    replay.page.locator('[data-chart="loss"] canvas').hover()
    expect(replay.tip).to_contain_text("Step")
    for pressed in ("false", "true"):
        replay.legend.nth(1).click()
        expect(replay.legend.nth(1)).to_have_attribute("aria-pressed", pressed)


def it_can_be_looked_into(replay: Replay) -> None:
    replay.press("Home", "End").do("inside").has(inside="true")
    runs, labels = oracle(to_query(first_scene()))
    replay.look_into(len(runs) - 1)  # into each of them in ``tests/test_inside_numbers.py``
    assert_numbers(replay, runs[-1], 500, labels[-1])
    expect(replay.inside.get_by_text("Marks on the map")).to_be_visible()
    replay.inside.get_by_role("button", name="Without bias correction").click()
    expect(replay.legend).to_have_count(len(runs) + 1)


def the_scene_in_it_is_the_one_that_is_shown(replay: Replay) -> None:
    labels = [run.entry.label for run in first_scene().runs]
    blob = taken_home(export_scene(first_scene(), "html"))
    head = json.loads(blob[4 : 4 + int.from_bytes(blob[:4], "little")])
    assert [run["label"] for run in head["runs"]] == labels
    shown = replay.page.evaluate('document.getElementById("replay").scene.runs.map((run) => run.label)')
    assert shown == labels
    assert not re.search(r"(src|href)\s*=\s*[\"']?https?:", replay.page.content())


def it_follows_the_systems_theme(replay: Replay, scheme: str) -> None:
    ground = {"light": "rgb(255, 255, 255)", "dark": "rgb(16, 22, 29)"}[scheme]
    assert replay.player.evaluate("player => getComputedStyle(player).backgroundColor") == ground
    replay.press("Home", "End")
    before, other = replay.drawn("land"), {"light": "dark", "dark": "light"}[scheme]
    replay.tab.emulate(color_scheme=other)
    replay.until_drawn("land", "!==", before)
    replay.has(step=500)


def nothing_in_it_asks_for_the_server(replay: Replay, *stages: str) -> None:
    """Whatever the view; that no request leaves the page is seen where it is given back."""
    for stage in stages:
        replay.do(stage).has(stage=stage)
        expect(replay.player.locator('[data-do="share"]')).to_be_hidden()


def test_the_first_scene_without_a_network(taken: Take) -> None:
    """One page: what is claimed of it has a name of its own."""
    replay = taken(first_scene())
    the_scene_in_it_is_the_one_that_is_shown(replay)
    it_plays_scrubs_and_hovers(replay)
    it_follows_the_systems_theme(replay, "light")
    nothing_in_it_asks_for_the_server(replay, "both", "map")
    it_can_be_looked_into(replay)


def test_from_the_side_in_the_dark_and_on_a_phone(taken: Take) -> None:
    """One page, which begins with its relief and in the dark: what is claimed of it has a name of its own."""
    replay = taken(first_scene(), View("relief"), color_scheme="dark")
    replay.press("Home", "End")
    nothing_in_it_asks_for_the_server(replay, "relief", "grid", "map")
    it_follows_the_systems_theme(replay, "dark")
    replay.page.set_viewport_size({"width": 390, "height": 844})
    replay.until(lambda: replay.page.evaluate("document.documentElement.clientWidth") == 390)
    replay.until(lambda: replay.overflow() <= 0)


@pytest.mark.panel(False)
def test_it_shows_what_the_app_shows(taken: Take, screen: Screen) -> None:
    mixed = Scenario.suggested(
        "himmelblau",
        runs=(Run("sgd", {"learning_rate": 0.5}), Run("adam", {"learning_rate": 0.3}, partners=("bias_correction",))),
        steps=90,
        noise=0.2,
        seed=3,
    )
    replay = taken(mixed)
    screen.still(to_query(mixed))
    replay.press("Home", "End").has(step=90)
    for other in (replay, screen):
        other.seek(40)
    assert replay.losses() == screen.losses()
    assert replay.chips.all_text_contents() == screen.chips.all_text_contents()
    assert (
        replay.player.locator(".ov-detail").all_text_contents()
        == screen.player.locator(".ov-detail").all_text_contents()
    )
    assert replay.page.locator("h1").text_content() == screen.page.locator("h1.ov-headline").text_content()
    there = replay.page.locator("tbody tr").first.locator("td").all_text_contents()
    here = screen.page.locator(".ov-results tbody tr").first.locator("th, td").all_text_contents()
    assert len(here) == 7
    assert there[:7] == here


def its_numbers_and_its_methods_look_like_what_they_are(replay: Replay) -> None:
    for field in replay.page.locator("#numbers").get_by_role("textbox").all():
        assert field.evaluate("field => getComputedStyle(field).borderTopWidth") == "1px"
    expect(replay.player.locator(".ov-dial-method")).to_contain_text("by")


def the_dial_turns_and_stays(replay: Replay) -> None:
    track: Locator = replay.player.locator(".ov-dial-track")
    expect(track).to_have_attribute("data-changed", "false")
    before, value = replay.drawn("line"), track.get_attribute("data-value")
    replay.page.evaluate("() => { const wait = setTimeout; window.setTimeout = (f, ms) => wait(f, ms / 10) }")
    track.focus()
    replay.page.keyboard.press("PageUp")
    replay.until_drawn("line", "!==", before)
    turned = track.get_attribute("data-value")
    assert turned != value
    replay.page.wait_for_timeout(300)  # longer than the player, whose timers run ten times as fast, waits for an answer
    assert track.get_attribute("data-value") == turned
    replay.player.get_by_label("Number on the dial").select_option("b1")
    expect(track).to_have_attribute("aria-label", "b1 of Adam")


def it_says_where_the_scene_is(replay: Replay) -> None:
    link = replay.page.get_by_role("link", name="Open this scene")
    assert from_query((link.get_attribute("href") or "").partition("?")[2]) == (first_scene(), ())
    told = replay.page.locator('meta[name="optim-viz-query"]').get_attribute("content") or ""
    assert from_query(told) == (first_scene(), ())
    replay.type_number("Steps", "77")
    replay.until_address("")
    assert from_query((link.get_attribute("href") or "").partition("?")[2])[0] == first_scene().changed(steps=77)


def test_the_dial_and_the_link_to_the_scene(taken: Take) -> None:
    """One page: what is claimed of it has a name of its own."""
    view = View("map", {"dial": 1, "run": 4})
    replay = taken(first_scene(), view, link=f"https://class.example/?{to_query(first_scene())}")
    its_numbers_and_its_methods_look_like_what_they_are(replay)
    replay.press("Home", "End")
    it_says_where_the_scene_is(replay)
    the_dial_turns_and_stays(replay)


def test_what_was_changed_is_the_engines_and_stays_whatever_is_pressed_next(taken: Take) -> None:
    """A start, a number, another one, another run's: the picture is that of a page which was made of the scene so
    changed, also inside, with the fan, and as a race again."""
    scenario = first_scene().changed(steps=120, noise=0.4, seed=5)
    replay = taken(scenario, View("map", {"dial": 1, "run": 4}))
    replay.press("Home", "End").has(step=120)
    before, ring = replay.drawn("line"), replay.box(replay.ring)
    replay.page.mouse.move(ring["x"] + ring["width"] / 2, ring["y"] + ring["height"] / 2)
    replay.page.mouse.down()
    replay.page.mouse.move(*replay.at(0.3, 0.4), steps=4)
    replay.page.mouse.up()
    before = replay.until_drawn("line", "!==", before)
    x, y = map(float, (replay.ring.get_attribute("data-start") or "").split(","))
    changed = scenario.changed(start=(x, y))
    track: Locator = replay.player.locator(".ov-dial-track")
    for i, name, key in ((4, "learning_rate", "PageDown"), (4, "b1", "PageDown"), (0, "learning_rate", "ArrowRight")):
        replay.player.get_by_label("Run on the dial").select_option(str(i))
        replay.player.get_by_label("Number on the dial").select_option(label=name.replace("_", " "))
        track.focus()
        replay.page.keyboard.press(key)
        before = replay.until_drawn("line", "!==", before)
        turned = {name: float(track.get_attribute("data-value") or "nan")}
        runs = changed.runs
        changed = changed.changed(runs=(*runs[:i], runs[i].changed(**turned), *runs[i + 1 :]))
    other = taken(changed, View("map", {"dial": 1, "run": 0}))
    other.press("Home", "End").has(step=120)
    assert replay.drawn("line") == other.drawn("line")
    for step in (120, 60, 1):
        for page in (replay, other):
            page.seek(step)
        assert replay.losses() == other.losses(), step
    for press in ("inside", "fan", "race"):
        for page in (replay, other):
            page.do(press)
            page.seek(60).press("End").has(step=120)
        assert replay.drawn("line") == other.drawn("line"), press
    assert replay.losses() == other.losses()
    assert replay.chips.all_text_contents() == other.chips.all_text_contents()
    replay.player.get_by_label("Run on the dial").select_option("4")
    expect(track).to_have_attribute("data-value", str(changed.runs[4].rate))
    it_says_where_its_noise_ends_and_nothing_lies_over_that(replay)


def it_says_where_its_noise_ends_and_nothing_lies_over_that(replay: Replay) -> None:
    replay.player.get_by_label("Number on the dial").select_option(label="steps")
    note, dial = replay.player.locator(".ov-dial-note"), replay.player.get_by_role("textbox", name="steps of all runs")
    refused = replay.player.get_by_role("alert")
    assert_on_top(note, "without noise there can be more")
    dial.fill("500")
    dial.press("Enter")
    assert_on_top(refused, "without noise there can be more")
    expect(note).to_be_hidden()
    dial.press("Escape")
    replay.type_number("Steps", "500")
    expect(replay.page.locator("#numbers").get_by_role("alert").first).to_contain_text(
        "Without noise there can be more"
    )
    replay.page.locator("#numbers").get_by_role("textbox", name="Steps").press("Escape")
    before = replay.address
    replay.type_number("Noise", "0")
    replay.until_address(before)
    replay.type_number("Steps", "500")
    replay.has(steps=500)


def assert_on_top(words: Locator, text: str) -> None:
    """They are in sight, also at their ends."""
    expect(words).to_contain_text(text)
    assert words.evaluate("""words => {
      const { left, right, top, bottom } = words.getBoundingClientRect(), across = (top + bottom) / 2;
      return [left + 5, (left + right) / 2, right - 5].every((x) => document.elementFromPoint(x, across) === words);
    }""")


def assert_computed(replay: Replay, query: str) -> None:
    """The page's numbers are those that a server computes from its address, bit for bit."""
    scenario, notices = from_query(query)
    assert notices == ()
    floor = scenario.surface.minima[0].value
    paths, found = run(scenario), replay.numbers()
    assert len(found) == len(paths)
    for columns, path in zip(found, paths, strict=True):
        wanted = np.concatenate([path.position, path.loss[:, None] - floor, path.noisy_gradient], axis=1).T
        for column, want in zip(columns, wanted, strict=True):
            np.testing.assert_array_equal(column, want)


def test_it_is_a_laboratory_and_its_address_spells_what_it_shows(taken: Take) -> None:
    """Start, method, rate, steps, noise, coefficient, partner and branch, one after the other, without a network."""
    runs = (Run("adam", {"learning_rate": 0.1}), Run("sgd", {"learning_rate": 0.001}))
    scenario = Scenario.suggested("rosenbrock", start=(-1.2, 1.5), runs=runs, steps=120, noise=0.4, seed=5)
    replay = taken(scenario, View("map", {"dial": 1, "run": 1}))
    replay.press("Home", "End").has(step=120)
    assert replay.address == ""
    assert_computed(replay, to_query(scenario))
    box, ring = replay.player.get_by_label, replay.box(replay.ring)

    def drag_the_ring() -> None:
        replay.page.mouse.move(ring["x"] + ring["width"] / 2, ring["y"] + ring["height"] / 2)
        replay.page.mouse.down()
        replay.page.mouse.move(*replay.at(0.3, 0.4), steps=4)
        replay.page.mouse.up()

    def turn_the_dial() -> None:
        replay.player.locator(".ov-dial-track").focus()
        replay.page.keyboard.press("PageDown")

    def have_a_partner() -> None:
        """Looking inside is spelled as well, in the place of what stood there: it is no step of the history."""
        replay.do("inside").look_into(0)
        replay.until(lambda: "inside:1,dial:" in replay.address)
        spelled[-1] = replay.address
        replay.ghost("bias_correction").click()

    acts: list[Callable[[], Any]] = [
        drag_the_ring,
        lambda: box("Method on the dial").select_option("nadam"),
        turn_the_dial,
        lambda: replay.type_number("Steps", "75"),
        lambda: replay.type_number("Noise", "0,25"),
        lambda: replay.type_number("b", "31.5"),
        have_a_partner,
        lambda: replay.factor(10).click(),
    ]
    spelled = [""]
    for act in acts:
        act()
        spelled.append(replay.until_address(spelled[-1]))
        assert_computed(replay, spelled[-1])
    shown, _ = from_query(spelled[-1])
    adam, branch, nadam = shown.runs
    assert adam.partners == ("bias_correction",)
    assert branch.origin == adam.without_partners
    assert branch.rate == adam.rate * 10
    assert nadam == Run.suggested("nadam", shown.surface).changed(learning_rate=nadam.rate)
    assert nadam.rate < Run.suggested("nadam", shown.surface).rate
    assert (shown.steps, shown.noise, shown.parameters["b"]) == (75, 0.25, 31.5)
    assert shown.start != scenario.start
    expect(replay.legend.nth(3)).to_contain_text("Nadam")
    assert replay.page.locator("h1").text_content() == f"Rosenbrock: {headline(shown)}"
    assert replay.page.locator("tbody tr").nth(3).locator("td").first.text_content() == "Nadam"
    assert replay.page.locator("#way-back").text_content() == f"?{spelled[-1]}"
    other = taken(scenario, fragment=spelled[-1])
    other.press("Home", "End").has(step=75)
    replay.press("End").has(step=75)
    for mine, theirs in zip(replay.numbers(), other.numbers(), strict=True):
        np.testing.assert_array_equal(mine, theirs)
    assert replay.chips.all_text_contents() == other.chips.all_text_contents()
    assert replay.losses() == other.losses()
    replay.do("race").legend.nth(0).click()  # hidden: it stays so, as the same run, whatever is undone
    for query in reversed(spelled[:-1]):
        replay.page.go_back()
        replay.until(lambda query=query: replay.address == query)  # type: ignore[misc]  # bound for this turn
        assert_computed(replay, query or to_query(scenario))
    assert replay.page.locator("h1").text_content() == f"Rosenbrock: {headline(scenario)}"
    expect(replay.legend).to_have_count(2)
    expect(replay.legend.nth(0)).to_have_attribute("aria-pressed", "false")


def test_a_wrong_address_says_what_was_not_understood_and_shows_the_rest(taken: Take) -> None:
    query = "f=rosenbrock,a:0.5,q:3&start=-1,2&steps=9&run=adam&run=adma<b>"
    replay = taken(first_scene(), fragment=query)
    replay.press("Home", "End").has(step=9)
    said = replay.page.locator("#notices p")
    assert said.all_text_contents() == list(from_query(query)[1])
    assert len(from_query(query)[1]) == 2
    assert_computed(replay, to_query(from_query(query)[0]))
    other = taken(first_scene(), link='javascript:alert("</script>")', fragment="f=beale&run=sgd")
    expect(other.page.get_by_role("link")).to_have_count(0)  # that is no address of a scene
    expect(other.page.locator("#notices")).to_contain_text("carries Rosenbrock alone")
    assert_computed(other, to_query(first_scene()))


def test_it_has_a_neurons_function(taken: Take) -> None:
    view = View("map", {"companion": companion_number("function")})
    replay = taken(Scenario.suggested("neuron_tanh", runs=(Run("sgd", {"learning_rate": 0.3}),), steps=30), view)
    point = replay.player.get_by_role("slider", name="Point a")
    replay.press("Home", "End")
    point.press("Shift+ArrowLeft")
    expect(point).to_have_attribute("aria-valuetext", "a = 0: σ = 0, σ′ = 1")
    replay.player.get_by_role("button", name="Fit", exact=True).click()
    expect(point).to_be_hidden()
    expect(replay.player.locator('[data-chart="fit"]')).to_be_visible()


def test_a_damaged_file_says_so_and_its_numbers_stand(offline: list[Tab], tmp_path: Path) -> None:
    page, file, tab = export_scene(first_scene(), "html").decode(), tmp_path / "damaged.html", offline[0]
    file.write_text(page.replace('id="player">', 'id="player">AAAA', 1), encoding="utf-8")
    tab.reset(WIDE)
    tab.load(file.as_posix())
    expect(tab.page.get_by_role("status").first).to_contain_text("could not be unpacked: this file is damaged")
    expect(tab.page.get_by_role("region", name="Outcomes").locator("tbody tr")).to_have_count(len(first_scene().runs))
