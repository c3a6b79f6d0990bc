"""Batches in the page: the path that the browser makes is the engine's, and bends while the batch is turned."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from screen import Screen

import optim_viz as ov
from optim_viz.number_format import format_number

BATCHES = "f=linear_regression&run=sgd,0.2&stream=batch_size:8"


def loss_at_the_end(screen: Screen) -> str:
    """What the engine says of the scene in the address."""
    scene, notices = ov.from_query(screen.page.url.partition("?")[2])
    assert not notices
    (path,) = ov.run(scene)
    return format_number(path.loss[-1], 3)


@pytest.mark.panel(True)
def test_a_larger_batch_bends_the_path_while_it_is_turned(screen: Screen) -> None:
    screen.still(BATCHES)
    screen.press("End")
    live = screen.player.locator(".ov-live").first
    expect(live).to_have_text(loss_at_the_end(screen))
    screen.sidebar.locator(".st-key-noise-box summary").click()
    track = screen.turned("batch size")
    expect(track).to_be_visible()
    line = screen.settled().drawn("line")
    box = screen.box(track)
    screen.page.mouse.move(box["x"] + 0.3 * box["width"], box["y"] + box["height"] / 2)
    screen.page.mouse.down()
    screen.page.mouse.move(box["x"] + 0.8 * box["width"], box["y"] + box["height"] / 2)
    screen.until_drawn("line", "!==", line)
    assert screen.fields["stream"] == ["batch_size:8"]
    screen.page.mouse.up()
    screen.until_address("q => !(q.get('stream') ?? '').startsWith('batch_size:8')")
    assert int(screen.fields["stream"][0].partition("batch_size:")[2]) > 30
    expect(live).to_have_text(loss_at_the_end(screen))


@pytest.mark.panel(True)
def test_other_rows_come_with_another_sampling_and_another_seed(screen: Screen) -> None:
    screen.still(BATCHES)
    screen.press("End")
    screen.sidebar.locator(".st-key-noise-box summary").click()
    live = screen.player.locator(".ov-live").first
    for option, word in (("Shuffled epochs", "shuffle"), ("With replacement", "with_replacement")):
        expect(screen.sidebar.get_by_role("combobox", name="Rows of a batch")).to_be_visible()
        screen.settled()
        before = live.inner_text()
        screen.choose("Rows of a batch", option)
        screen.until_address("(q, word) => (q.get('stream') ?? '').includes(word)", word)
        expect(live).not_to_have_text(before)
        expect(live).to_have_text(loss_at_the_end(screen))
    expect(screen.page.locator("h1")).to_contain_text("batch size 8 (with replacement)")


@pytest.mark.panel(False)
def test_the_batch_of_the_clocks_step_is_named_beside_the_data(screen: Screen) -> None:
    screen.still(f"{BATCHES},sampling:shuffle")
    words = screen.player.locator(".ov-race")
    screen.seek(43)
    expect(words).to_contain_text("batch 8 of 342, epoch 1")
    screen.seek(100)
    expect(words).to_contain_text("batch 8 of 342, epoch 2.3")
