"""The sweep chart in a browser, on a page of its own with curves in closed form: see ``sweep_page.py``."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Locator, expect
from screen import IDLE, Open, Screen, pixels

RATES = np.logspace(-3, 1, 81)


class Sweep:
    """One tab with the chart."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.page = screen, screen.page
        self.root = self.page.get_by_test_id("sweep")
        self.plot = self.root.locator(".ov-sweep-plot")
        self.tip = self.root.locator(".ov-sweep-tip")
        self.rows = self.root.locator(".ov-sweep-who")

    def open(self, query: str = "") -> Sweep:
        self.screen.tab.go(f"/?script=sweep_page&{query}")
        expect(self.root).to_have_attribute("data-ready", "true")
        return self.settled()

    def settled(self) -> Sweep:
        expect(self.page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
        before = None
        while before != (now := (self.screen.box(self.plot), self.numbers("box"))):  # the framework's page slides in
            before = now
            self.page.evaluate(IDLE)
        return self

    def numbers(self, name: str) -> list[float]:
        return [float(text) for text in (self.root.get_attribute(f"data-{name}") or "").split(",")]

    def at(self, rate: float, value: float | None = None) -> tuple[float, float]:
        """The page's pixel of a rate, at a value or at the top edge."""
        (left, top, width, height), (west, east, low, high) = self.numbers("box"), self.numbers("view")
        box = self.screen.box(self.plot)
        down = 6.0 if value is None else height * (high - math.log10(value)) / (high - low)
        return box["x"] + left + width * (math.log10(rate) - west) / (east - west), box["y"] + top + down

    def tells(self, told: str) -> Sweep:
        expect(self.root).to_have_attribute("data-hovered", told)
        return self

    def events(self, n: int) -> list[dict[str, Any]]:
        """All events that have reached the page, once there are ``n``; then all is still."""
        count = "JSON.parse(document.querySelector('[data-testid=stText]')?.textContent ?? '[]').length"
        self.screen.tab.until(f"n => {count} >= n ? '' : `${{{count}}} of ${{n}} events are there`", n)
        self.settled()
        found = json.loads(self.page.get_by_test_id("stText").text_content() or "[]")
        assert len(found) == n, found
        return list(found)

    def best(self, name: str) -> Locator:
        return self.root.get_by_role("button", name=f"Play the best rate of {name}")


@pytest.fixture
def open_sweep(open_screen: Open) -> Callable[..., Sweep]:
    """``open_sweep(query, **context options)``; at the end, no tab may have had a problem."""
    return lambda query="", **options: Sweep(open_screen(**options)).open(query)


@pytest.fixture
def sweep(open_sweep: Callable[..., Sweep]) -> Sweep:
    return open_sweep()


def loss(rate: float, curvature: float = 1.0) -> float:
    return float(0.5 * curvature * (1 - rate * curvature) ** 100)


def the_bands_stand_where_the_rates_are(sweep: Sweep) -> None:
    """The colour along the top changes halfway between the last rate that stays and the first that leaves."""
    text = str(sweep.plot.locator("canvas").first.evaluate("canvas => canvas.toDataURL()"))
    drawn = pixels(text)[..., :3].astype(float)
    top = int(sweep.numbers("box")[1])
    border = sweep.at(math.sqrt(RATES[66] * RATES[67]))[0] - sweep.screen.box(sweep.plot)["x"]
    assert RATES[66] < 2 < RATES[67]
    strip = drawn[top - 17 : top - 1].mean(axis=0)  # (width, 3)
    edge, beyond = strip[round(border) - 4], strip[round(border) + 12]
    assert np.abs(edge - beyond).max() > 6
    at_once = [abs(strip[round(border) + dx] - beyond).max() for dx in (3, 6, 9)]
    assert max(at_once) < np.abs(edge - beyond).max()


def the_hover_names_the_optimizer_the_rate_the_value_and_the_outcome(sweep: Sweep) -> None:
    i = 35  # α = 0.0562
    sweep.page.mouse.move(*sweep.at(RATES[i], loss(RATES[i])))
    sweep.tells(f"sgd:{i}")
    for text in ("SGD", "α = 0.05623", f"{loss(RATES[i]):.4g}", "still descending"):
        expect(sweep.tip).to_contain_text(text)
    sweep.page.mouse.move(*sweep.at(RATES[45], loss(RATES[45])))
    expect(sweep.tip).to_contain_text("converged")
    sweep.page.mouse.move(5, 5)
    expect(sweep.tip).to_be_hidden()


def what_lies_above_the_picture_is_told_in_full(sweep: Sweep) -> None:
    i = 70  # α = 3.162: x grows 2.16-fold a step
    value = loss(RATES[i])
    assert math.log10(value) > sweep.numbers("view")[3] + 10
    sweep.page.mouse.move(*sweep.at(RATES[i]))
    sweep.tells(f"sgd:{i}")
    mantissa, exponent = f"{value:.2e}".split("e+")
    superscript = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
    expect(sweep.tip).to_contain_text(f"{float(mantissa):g}·10{exponent.lstrip('0').translate(superscript)}")
    expect(sweep.tip).to_contain_text("above the picture")
    expect(sweep.tip).to_contain_text("left the view")
    sweep.page.mouse.move(*sweep.at(RATES[80]))
    sweep.tells("sgd:80")
    expect(sweep.tip).to_contain_text("no value")
    expect(sweep.tip).to_contain_text("overflowed")


def all_curves_are_read_at_one_rate(sweep: Sweep) -> None:
    i = 24
    sweep.page.mouse.move(*sweep.at(RATES[i], loss(RATES[i], 10.0)))
    sweep.tells(f"momentum:{i}")
    losses = {"SGD": loss(RATES[i]), "Momentum": loss(RATES[i], 10.0), "Adam": loss(RATES[i], 0.1)}
    rows = sweep.tip.locator("section div")
    expect(rows).to_have_count(3)
    for row, name in zip(rows.all(), sorted(losses, key=losses.__getitem__), strict=True):
        expect(row).to_contain_text(name)


def test_what_is_drawn_and_what_the_hover_tells(sweep: Sweep) -> None:
    """One visit: what is claimed of it has a name of its own."""
    the_bands_stand_where_the_rates_are(sweep)
    the_hover_names_the_optimizer_the_rate_the_value_and_the_outcome(sweep)
    what_lies_above_the_picture_is_told_in_full(sweep)
    all_curves_are_read_at_one_rate(sweep)


def test_a_click_sends_the_exact_rate(sweep: Sweep) -> None:
    i = 33
    sweep.page.mouse.click(*sweep.at(RATES[i], loss(RATES[i])))
    (event,) = sweep.events(1)
    assert (event["event"], event["curve"], event["index"], event["rate"]) == ("pick", "sgd", i, RATES[i])
    sweep.tells(f"sgd:{i}")  # new data came; what the pointer is on is still told
    j = 24
    sweep.page.mouse.click(*sweep.at(RATES[j], loss(RATES[j], 10.0)))  # far from the others: momentum's curve
    _, event = sweep.events(2)
    assert (event["curve"], event["index"], event["rate"]) == ("momentum", j, RATES[j])
    expect(sweep.root).to_have_attribute("data-selected", "momentum")


def test_the_bands_are_those_of_the_fates(sweep: Sweep) -> None:
    """In closed form: a loss of a thousandth, from 1 − α = 0.001^(1/50) on, and no bound from α = 2 on."""
    slow = 1e-3 ** (1 / 50)
    for row, (name, curvature) in enumerate({"sgd": 1.0, "momentum": 10.0, "adam": 0.1}.items()):
        sweep.rows.nth(row).click()
        expect(sweep.root).to_have_attribute("data-selected", name)
        share = 1 - RATES * curvature
        kinds = np.select(
            [share > slow, share >= -slow, share >= -1], ["crawls", "works", "edge"], default="diverges"
        ).tolist()
        starts = [0, *(i for i in range(1, len(RATES)) if kinds[i] != kinds[i - 1]), len(RATES)]
        wanted = [f"{kinds[a]}:{a}-{b - 1}" for a, b in pairwise(starts)]
        expect(sweep.root).to_have_attribute("data-bands", ",".join(wanted))
    sweep.events(3 - 1)  # the first was the selected one already


def test_legend_best_and_snap(sweep: Sweep) -> None:
    sweep.rows.nth(1).click()
    assert sweep.events(1)[0]["name"] == "momentum"
    expect(sweep.rows.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(sweep.rows.nth(1)).to_be_focused()  # the row outlives the answer
    sweep.best("Adam").click()
    event = sweep.events(2)[1]
    assert (event["event"], event["curve"], event["rate"]) == ("pick", "adam", RATES[80])  # λ = 0.1: the best is α = 10
    expect(sweep.root).to_have_attribute("data-selected", "adam")
    snap = sweep.root.get_by_role("button", name="Snap to 2/λmax")
    expect(snap).to_be_hidden()
    sweep.rows.nth(0).click()
    sweep.events(3)
    snap.click()
    event = sweep.events(4)[3]
    assert (event["event"], event["name"]) == ("snap", "sgd")


def test_the_keyboard_walks_chooses_and_picks(sweep: Sweep) -> None:
    sweep.page.keyboard.press("Tab")
    sweep.plot.focus()
    for key, told in (("ArrowRight", "sgd:41"), ("ArrowRight", "sgd:42"), ("Shift+ArrowLeft", "sgd:32")):
        sweep.page.keyboard.press(key)
        sweep.tells(told)
    expect(sweep.root.locator(".ov-sweep-sr")).to_contain_text(
        f"SGD, rate 0.03981: Final loss f − f* {loss(RATES[32]):.4g}"
    )
    expect(sweep.root.locator(".ov-sweep-sr")).to_contain_text("still descending")
    sweep.page.keyboard.press("Enter")
    (event,) = sweep.events(1)
    assert (event["curve"], event["rate"]) == ("sgd", RATES[32])
    sweep.tells("sgd:32")
    sweep.page.keyboard.press("ArrowDown")
    sweep.tells("momentum:32")
    assert sweep.events(2)[1]["event"] == "select"
    expect(sweep.plot).to_be_focused()
    sweep.page.keyboard.press("b")
    assert sweep.events(3)[2]["rate"] == RATES[40]  # α = 0.1 = 1/λ
    sweep.tells("momentum:40")
    sweep.page.keyboard.press("Home")
    sweep.tells("momentum:0")
    sweep.page.keyboard.press("End")
    sweep.tells("momentum:80")
    sweep.page.keyboard.press("Escape")
    expect(sweep.tip).to_be_hidden()


def test_a_drag_sends_its_first_event_and_its_last(sweep: Sweep) -> None:
    """All of it happens before any answer can come: what lies between is never sent."""
    (x0, y), (x1, _) = sweep.at(RATES[20], loss(RATES[20])), sweep.at(RATES[60], 1.0)
    sweep.plot.evaluate(
        """(plot, [x0, x1, y]) => {
            const usual = { clientY: y, pointerId: 1, button: 0, bubbles: true };
            const send = (name, x) => plot.dispatchEvent(new PointerEvent(name, { ...usual, clientX: x }));
            plot.setPointerCapture = () => {};
            send("pointerdown", x0);
            for (let i = 1; i <= 40; i++) send("pointermove", x0 + ((x1 - x0) * i) / 40);
            send("pointerup", x1);
        }""",
        [x0, x1, y],
    )
    first, last = sweep.events(2)
    assert first["rate"] < last["rate"] == RATES[60]
    assert first["gesture"] == last["gesture"]
    assert {first["curve"], last["curve"]} == {"sgd"}


def test_a_rectangle_is_zoomed_to_a_double_click_takes_it_back_and_neither_picks(sweep: Sweep, tmp_path: Path) -> None:
    whole = sweep.numbers("view")
    (x0, y0), (x1, y1) = sweep.at(3e-3, 1e-8), sweep.at(2e-2, 1e-3)  # begun far from every curve
    sweep.page.mouse.move(x0, y0)
    sweep.page.mouse.down()
    sweep.page.mouse.move(x1, y1, steps=3)
    sweep.page.mouse.up()
    slack = 0.06  # the mouse stands on whole pixels
    assert sweep.numbers("view") == pytest.approx([math.log10(3e-3), math.log10(2e-2), -8, -3], abs=slack)
    sweep.rows.nth(0).focus()
    sweep.root.get_by_role("button", name="Show Momentum").click()
    expect(sweep.root).to_have_attribute("data-hidden", "momentum")
    with sweep.page.expect_download() as download:
        sweep.root.get_by_role("button", name="Save as PNG").click()
    assert download.value.suggested_filename == "learning-rate-sweep.png"
    download.value.save_as(tmp_path / "picture.png")
    with Image.open(tmp_path / "picture.png") as picture:
        box = sweep.screen.box(sweep.plot)
        assert picture.width == round(2 * (box["width"] + 32))  # twice the screen's pixels, and a margin
    sweep.page.mouse.dblclick(x0, y0)
    assert sweep.numbers("view") == whole
    sweep.plot.focus()
    sweep.page.keyboard.press("+")
    assert sweep.numbers("view") != whole
    sweep.page.keyboard.press("0")
    assert sweep.numbers("view") == whole
    sweep.events(0)


def test_no_curves_teach_what_a_curve_is(open_sweep: Callable[..., Sweep]) -> None:
    sweep = open_sweep("empty")
    expect(sweep.root.locator(".ov-sweep-empty")).to_contain_text("No curves yet")
    expect(sweep.rows).to_have_count(0)
    sweep.page.mouse.move(400, 300)
    expect(sweep.tip).to_be_hidden()


def test_the_player_and_the_chart_share_a_page(open_sweep: Callable[..., Sweep]) -> None:
    """Two components with one loader: each gets its own script."""
    sweep = open_sweep("player")
    sweep.screen.has(runs=1, ready="true")
    expect(sweep.rows).to_have_count(3)


@pytest.mark.parametrize("size", [(390, 844), (1920, 1080)], ids=["phone", "desk"])
def test_every_size_and_theme(open_sweep: Callable[..., Sweep], size: tuple[int, int]) -> None:
    sweep = open_sweep(viewport={"width": size[0], "height": size[1]})
    for scheme in ("light", "dark"):
        sweep.screen.tab.emulate(color_scheme=scheme)
        assert sweep.screen.overflow() <= 0, scheme
        outer = sweep.screen.box(sweep.root)
        parts = sweep.root.locator(":is(.ov-sweep-plot, .ov-sweep-who, .ov-sweep-best)")
        for box in sweep.screen.boxes(parts.filter(visible=True)):
            assert box["x"] >= outer["x"] - 1, scheme
            assert box["x"] + box["width"] <= outer["x"] + outer["width"] + 1, scheme
        for rate in (RATES[2], RATES[79]):
            sweep.page.mouse.move(*sweep.at(rate))
            expect(sweep.tip).to_be_visible()
            tip = sweep.screen.box(sweep.tip)
            assert tip["x"] >= outer["x"] - 1, scheme
            assert tip["x"] + tip["width"] <= outer["x"] + outer["width"] + 1, scheme
