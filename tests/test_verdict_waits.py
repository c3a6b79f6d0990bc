"""What the player keeps back until the film has come to it: the verdict, with all that gives it away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sent import press, visit

from optim_viz.teaching.lessons import LESSONS
from optim_viz.ui import shell

KEPT_BACK = ("verdict", "results")  # keys of what is hidden meanwhile


def texts(node: Any, within: str = "") -> Iterator[tuple[str, str]]:
    """Each text of a page, with the keys of the blocks that it stands in."""
    for child in getattr(node, "children", {}).values():
        key = str(getattr(child.proto, "id", "") or "").rpartition("-")[2]
        yield from texts(child, f"{within} {key}")
        if not hasattr(child, "children"):
            yield within, str(getattr(child.proto, "body", ""))


@pytest.mark.parametrize("name", ["zig_zag", "two_signals"])
def test_a_lessons_explanation_stands_with_its_verdict(name: str) -> None:
    app = visit("lecture", lesson=name)
    said = LESSONS[name].explains
    assert said not in [text for _, text in texts(app.main)]
    press(app, next(button.key for button in app.button if (button.key or "").startswith("say-")))
    places = [within.split() for within, text in texts(app.main) if said in text]
    assert places, "it is there"
    assert all("verdict" in keys for keys in places)
    numbers = [within.split() for within, text in texts(app.main) if "ov-results" in text]
    assert all("results" in keys or "verdict" in keys for keys in numbers)


def test_that_is_hidden_until_then() -> None:
    rule = shell.STYLE.read_text(encoding="utf-8").partition(":root[data-ov-undecided]")[2].partition("}")[0]
    for key in KEPT_BACK:
        assert f".st-key-{key}" in rule
    assert "display: none !important" in rule
