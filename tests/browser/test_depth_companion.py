"""A deep net beside the map: empty until a class has answered; then its scale is turned, and what is said is so."""

from __future__ import annotations

import math

import pytest
from playwright.sync_api import Locator, expect
from screen import PHONE, Screen, looked_at, pixels
from stand import Stand

import optim_viz as ov
from optim_viz.objectives.depth import critical_scale

pytestmark = pytest.mark.panel(False)

SCENE = "f=neuron_sigmoid&steps=20&run="
ASKED = 30


def scale_of(screen: Screen) -> Locator:
    return screen.player.get_by_role("slider", name="Scale sigma w of the weights")


def said(screen: Screen) -> Locator:
    return screen.player.locator('[data-kind="depth"] output')


def ink(screen: Screen) -> int:
    """Dark pixels of the chart."""
    canvas = screen.player.locator('[data-chart="depth"] canvas')
    image = pixels(canvas.evaluate("canvas => canvas.toDataURL()"))
    return int(((image[:, :, :3].max(axis=2) < 90) & (image[:, :, 3] > 200)).sum())


def test_nothing_of_the_net_is_seen_before_the_answer_and_all_of_it_after(screen: Screen) -> None:
    screen.open("lesson=relu_depth", "/lecture").has(held="true")
    expect(said(screen)).to_have_text("What passes is drawn as soon as the question is answered.")
    expect(scale_of(screen)).to_be_hidden()
    before = ink(screen)
    screen.page.get_by_role("button", name="It vanishes").click()
    screen.has(held="false")
    sentence = ov.gradient_by_depth("relu", scale=1.0).sentence(ASKED)
    assert sentence.endswith("it vanishes.")
    expect(said(screen)).to_have_text(sentence)
    expect(
        screen.page.get_by_role("status").filter(has_text=f"Right. You said it vanishes. {sentence}")
    ).to_be_visible()
    expect(scale_of(screen)).to_be_visible()
    assert ink(screen) > before + 200


def the_scale_is_turned_by_keys_and_by_its_named_values_and_the_server_is_told(stand: Stand) -> None:
    scale = scale_of(stand)
    for name, wanted in (("Glorot 1", 1.0), ("He √2", math.sqrt(2.0)), ("χ = 1", critical_scale("sigmoid"))):
        button = stand.player.get_by_role("button", name=name, exact=True)
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        value = float(scale.get_attribute("aria-valuenow") or "nan")
        assert value == wanted
        expect(said(stand)).to_have_text(ov.gradient_by_depth("sigmoid", scale=value).sentence(ASKED))
        thumb, mark = stand.box(scale.locator(".ov-number-thumb")), stand.box(button)
        middle = thumb["x"] + thumb["width"] / 2
        assert min(abs(mark["x"] - middle), abs(mark["x"] + mark["width"] - middle)) <= 6  # it stands beside its name
    scale.focus()
    stand.page.keyboard.press("Home")
    expect(scale).to_have_attribute("aria-valuenow", "0.1")
    expect(said(stand)).to_have_text(ov.gradient_by_depth("sigmoid", scale=0.1).sentence(ASKED))
    stand.until_looks(sigma_w=0.1).has(step=0)  # these keys are the track's
    field = stand.player.get_by_role("textbox", name="Scale sigma w of the weights")
    field.fill("2.5")
    field.press("Enter")
    stand.until_looks(sigma_w=2.5)
    width = stand.player.get_by_role("textbox", name="Width n of the layers")
    width.fill("64")
    width.press("Enter")
    stand.until_looks(sigma_w=2.5, net_width=64)
    expect(said(stand)).to_have_text(ov.gradient_by_depth("sigmoid", width=64, scale=2.5).sentence(ASKED))
    width.fill("8.5")
    width.press("Enter")
    expect(stand.player.locator(".ov-deep-width").get_by_role("alert")).to_be_visible()


def on_a_phone_it_stands_below_the_map_within_the_screen(screen: Screen) -> None:
    screen.resized(**PHONE)
    stage, pane = (screen.box(screen.player.locator(name)) for name in (".ov-stage", ".ov-companion"))
    assert stage["y"] + stage["height"] <= pane["y"]
    for part in (
        "canvas",
        ".ov-deep-scale",
        ".ov-deep-width",
        "output",
        *(f"button:nth-child({i})" for i in (1, 2, 3)),
    ):
        box = screen.box(screen.player.locator(f'[data-kind="depth"] {part}'))
        assert 0 <= box["x"] <= box["x"] + box["width"] <= 390
        assert pane["y"] - 1 <= box["y"] <= box["y"] + box["height"] <= pane["y"] + pane["height"] + 1


def test_a_net_of_sigmoids(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    stand.open(f"{SCENE}&{looked_at(companion=3)}").press("Home").has(step=0, playing="false")
    the_scale_is_turned_by_keys_and_by_its_named_values_and_the_server_is_told(stand)
    on_a_phone_it_stands_below_the_map_within_the_screen(stand)
