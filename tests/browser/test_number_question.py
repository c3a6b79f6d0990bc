"""A number on a track, said by keys and on a phone; and what a penalty does, which is drawn once it was said."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import expect
from screen import Screen, pixels
from tab import WIDE

from optim_viz import Penalty, Scenario, Table
from optim_viz.number_format import format_number
from optim_viz.objectives.regularization_path import first_zero, regularization_of

pytestmark = pytest.mark.panel(False)
ASKED = (
    "f=linear_regression&data=penguins,features:bill_length_mm~flipper_length_mm&run=sgd,0.3&penalty=l1,strength:0.2"
)
SURFACE = Scenario(
    "linear_regression", table=Table("penguins", ("bill_length_mm", "flipper_length_mm")), penalty=Penalty("l1", 0.2)
).surface


def darkness(screen: Screen, x: float, y: float) -> float:
    """Of the darkest pixel of the map's ground around a point of the plane."""
    image = pixels(screen.drawn("land"))[:, :, :3].astype(float)
    ratio = image.shape[1] / float(screen.stage.evaluate("stage => stage.clientWidth"))
    column, row = (round(ratio * float(value)) for value in screen.pixel(x, y))
    return 255.0 - float(image[row - 3 : row + 4, column - 3 : column + 4].mean(axis=2).min())


def test_a_number_is_said_by_keys_and_then_what_a_penalty_does_is_drawn(screen: Screen) -> None:
    """While the scene is held, nothing of the path or the region; then both, as the map has them. On a phone, too, all
    of it is in sight."""
    screen.open(f"{ASKED}&ask=zero")
    drawn, exact = regularization_of(SURFACE), first_zero(SURFACE)
    assert drawn is not None
    assert exact is not None
    corner = drawn.region[0]  # to the right, where no run and no mark is
    edge = 0.5 * (drawn.region[0] + drawn.region[144])  # the middle of a side of the diamond
    before = [darkness(screen, *point) for point in (corner, edge)]
    for width in (1280, 390):
        assert screen.resized(width, 844).overflow() <= 0, width
    track = screen.page.locator(".st-key-say-number").get_by_role("slider")
    expect(track).to_have_attribute("aria-valuetext", "λ = 0.03")
    track.focus()
    for value in ("0.04", "0.05", "0.06"):
        screen.page.keyboard.press("ArrowRight")
        expect(screen.page.get_by_role("button", name=f"Say λ = {value}")).to_be_visible()
        screen.settled()
    screen.page.get_by_role("button", name="Say λ = 0.06").focus()
    screen.page.keyboard.press("Enter")
    expect(screen.page.get_by_role("status").first).to_contain_text(
        f"Right. You said λ = 0.06. The first weight of the minimizer becomes zero at λ = {format_number(exact, 3)}"
    )
    for width in (390, 1280):
        screen.resized(width, 844)
        said, truth = (screen.box(screen.page.locator(f".ov-guessed .ov-{name}")) for name in ("said", "truth"))
        assert said["x"] < truth["x"], width
        assert screen.overflow() <= 0, width
    screen.resized(**WIDE)
    after = [darkness(screen, *point) for point in (corner, edge)]
    assert (np.array(after) > np.array(before) + 60.0).all(), (before, after)
    for words in ("minimum of f alone", "minimizer for every λ", "R(w) ≤ R(w*)"):
        expect(screen.page.locator(".ov-key")).to_contain_text(words)
