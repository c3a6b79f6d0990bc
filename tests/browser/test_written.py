"""What the player writes, in its elements and on its canvases, and says aloud: every number as people write it."""

from __future__ import annotations

import re

import pytest
from stand import Stand

# Of a scene whose numbers a program would write with an "e".
SMALL = (
    "f=rosenbrock&start=0.00000125,-0.00065&steps=30&noise=0.00025&run=sgd,learning_rate:0.0000065"
    "&run=adam,learning_rate:0.00004,eps:0.0000001"
)
ON_CANVASES = """() => {
  const { prototype } = CanvasRenderingContext2D, write = (window.writes ??= prototype.fillText);
  window.written = [];
  prototype.fillText = function (text, ...where) {
    window.written.push(String(text));
    return write.call(this, text, ...where);
  };
}"""
ALL_OF_IT = """() => {
  CanvasRenderingContext2D.prototype.fillText = window.writes;
  const said = [...document.querySelectorAll(".ov-player *")].flatMap((part) =>
    ["aria-label", "aria-valuetext", "title"].map((name) => part.getAttribute(name) ?? ""));
  return [...window.written, ...said, ...document.querySelector(".ov-player").innerText.split("\\n")];
}"""
BY_A_PROGRAM = r"(?<![\w.])\d[\d.]*[eE][-+]?\d"


@pytest.mark.parametrize("view", ["map,dial:1", "both,inside:1", "grid", "map,graph:1"])
def test_no_number_is_written_as_a_program_would(stand: Stand, view: str) -> None:
    stand.page.evaluate(ON_CANVASES)
    stand.still(f"{SMALL}&view={view}").hover(*stand.at(0.4, 0.4))
    texts = stand.page.evaluate(ALL_OF_IT)
    assert [text for text in texts if re.search(r"10⁻[³-⁹]", text)], "small numbers are there"
    assert [text for text in texts if re.search(BY_A_PROGRAM, text)] == []


UNTOLD = """() => [...document.querySelectorAll(".ov-player button")]
  .filter((button) => button.checkVisibility() && !button.title && !button.closest(".ov-who, .ov-start, .ov-aim"))
  .map((button) => button.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("view", ["map,dial:1", "both,inside:1", "map,graph:1", "grid"])
def test_every_button_in_sight_says_what_it_does(stand: Stand, view: str) -> None:
    """Those of the player's markup are read in tests/js/tooltips.test.js; here those that a script writes."""
    stand.open(f"f=linear_regression&steps=20&noise=0.1&run=adam,with:bias_correction&run=sgd&view={view}")
    assert stand.page.evaluate(UNTOLD) == []
