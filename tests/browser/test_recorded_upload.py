"""A recorded path in a real browser: a file is uploaded and lies over the map where its numbers say, step by step."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from playwright.sync_api import expect
from screen import Screen, pixels

STEPS = 30
RECORDS = np.stack([-1.5 + 0.1 * np.arange(STEPS + 1), -0.75 + 0.3 * (np.arange(STEPS + 1) % 2)], 1)
FILE = "# method: Theirs\nx,y\n" + "".join(f"{x!r},{y!r}\n" for x, y in RECORDS.tolist())
BESIDE = "f=rosenbrock&start=-0.5,2.5&steps=20&run=sgd,learning_rate:0.0001"  # its path keeps away from theirs


def give(screen: Screen, name: str, content: str) -> None:
    """Where no file is asked for, after saying that there is one."""
    if not screen.sidebar.locator('input[type="file"]').count():
        screen.button("Add").click()
        screen.page.get_by_role("menuitem", name="A recorded path …", exact=True).click()
    file = {"name": name, "mimeType": "text/csv", "buffer": content.encode()}
    screen.sidebar.locator('input[type="file"]').set_input_files(file)


def ink(screen: Screen, layer: str, points: NDArray[np.float64], reach: int) -> NDArray[np.bool_]:
    """Whether anything is drawn within so many pixels of each point of the plane."""
    image = pixels(screen.drawn(layer))[:, :, 3]
    ratio = image.shape[1] / float(screen.stage.evaluate("stage => stage.clientWidth"))
    across, down = (np.rint(ratio * np.asarray(part)).astype(int) for part in screen.pixel(*points.T))
    near = round(ratio * reach)
    return np.array(
        [image[y - near : y + near + 1, x - near : x + near + 1].any() for x, y in zip(across, down, strict=True)]
    )


def test_a_file_lies_over_the_map_record_by_record_and_nothing_computes_it(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.still(BESIDE)
    a_file_lies_over_the_map_record_by_record(screen)
    it_has_no_inside_and_no_dial_and_the_proof_leaves_it_out(screen)


def a_file_lies_over_the_map_record_by_record(screen: Screen) -> None:
    before = screen.fields
    give(screen, "their run.csv", FILE)
    screen.has(runs=2)
    expect(screen.page.locator("h1")).to_contain_text("1 run from (−0.5, 2.5), 20 steps, beside a recorded path.")
    expect(screen.legend.last).to_contain_text("their run")
    assert screen.fields == before  # no link carries it
    for step in (7, 24, STEPS):  # it is longer than the runs
        screen.seek(step).has(step=step)
        drawn = ink(screen, "line", RECORDS, 4)
        assert drawn[: step + 1].all()
        assert not drawn[step + 1 :].any()
        heads = ink(screen, "heads", RECORDS, 2)
        assert np.flatnonzero(heads).tolist() == [step]
    mirrored = RECORDS[20:, ::-1]
    assert not ink(screen, "line", mirrored, 4).any()
    screen.sidebar.locator(".st-key-more-recorded-0 button").click()
    body = screen.page.get_by_test_id("stPopoverBody")
    expect(body).to_contain_text("Its header says: method Theirs.")
    body.get_by_role("button", name="Remove").click()
    screen.has(runs=1)
    screen.button("Undo").click()
    screen.has(runs=2)


def it_has_no_inside_and_no_dial_and_the_proof_leaves_it_out(screen: Screen) -> None:
    screen.has(runs=2).do("inside").has(inside="true")
    expect(screen.player.locator(".ov-who button")).to_have_count(1)
    expect(screen.player.locator(".ov-proof")).to_have_text(
        "21 records recomputed here, all equal. Recorded paths are drawn as they came: nothing computes them."
    )
    for stage in ("relief", "both", "grid", "map"):
        screen.do(stage).has(stage=stage)
    assert not screen.problems


def what_is_damaged_leaves_the_picture_as_it_is(screen: Screen) -> None:
    give(screen, "cut.csv", "x,y\n1,2\n3")
    expect(screen.page.locator("body")).to_contain_text("Line 3 has 1 cell, and the table 2 columns.")
    screen.has(runs=1).settled()  # another place stands ready for the next file


def a_long_name_keeps_to_its_row(screen: Screen) -> None:
    give(screen, f"{'a' * 180}.csv", FILE)
    screen.has(runs=2)
    row = screen.legend.last.locator("xpath=..")
    name, said = row.locator("b").bounding_box(), row.locator(".ov-chip").bounding_box()
    card = screen.sidebar.locator(".st-key-card-recorded-0")
    assert name is not None
    assert said is not None
    assert name["x"] + name["width"] <= said["x"]
    assert card.evaluate("card => card.scrollWidth <= card.clientWidth")
    assert screen.sidebar.evaluate("bar => [bar, ...bar.querySelectorAll('*')].every((part) => !part.scrollLeft)")


def test_a_damaged_file_and_one_with_a_long_name(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.still(BESIDE)
    what_is_damaged_leaves_the_picture_as_it_is(screen)
    a_long_name_keeps_to_its_row(screen)
