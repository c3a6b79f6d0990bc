"""The proof of the picture: what is recomputed here is the server's, to the last bit; else the page says so."""

from __future__ import annotations

import pytest
from flipped_page import QUERY
from playwright.sync_api import expect
from screen import Screen, looked_at
from stand import Stand

import optim_viz as ov

SCENE = "f=rosenbrock&start=-0.7,2.7&steps=300&noise=0.1&run=sgd,learning_rate:1&run=adam@cosine&run=momentum~40~newton"


def test_all_records_are_recomputed_and_equal(stand: Stand) -> None:
    stand.open(f"{SCENE}&{looked_at(inside=1)}")
    scenario = ov.from_query(SCENE)[0]
    lonely = [run.origin for run in scenario.runs if run.origin is not None]  # an origin that is no run of the scene
    records = sum(map(len, ov.run(scenario))) + sum(map(len, ov.run(scenario.changed(runs=tuple(lonely)))))
    expect(stand.inside.locator(".ov-proof")).to_have_text(f"{records:,} records recomputed here, all equal.")
    expect(stand.player.locator(".ov-doubt")).to_be_hidden()


@pytest.mark.panel(False)
def test_one_flipped_bit_on_the_server_is_found_named_and_shown(screen: Screen) -> None:
    screen.tab.go("/?script=flipped_page")
    screen.press("End").has(step=300, playing="false")
    doubt = screen.player.locator(".ov-doubt")
    expect(doubt).to_have_text(
        "SGD: this browser computes another x at step 137 than the server. The server's path is shown."
    )
    flipped = screen.drawn("line")
    track = screen.player.locator(".ov-dial-track")
    track.focus()
    screen.page.keyboard.press("PageDown")
    expect(track).to_have_attribute("data-changed", "true")
    assert screen.drawn("line") == flipped  # that run is the server's alone
    screen.page.keyboard.press("Escape")
    screen.open(f"{QUERY}&{looked_at(dial=1, run=1)}")
    screen.press("End").has(step=300, playing="false")
    assert screen.drawn("line") != flipped, "the server's path was drawn"
