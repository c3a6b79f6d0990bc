"""What the inspector's marks show on the map, pixel by pixel; of all methods in ``tests/test_inside_numbers.py``."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from inspected import BARE
from numpy.typing import NDArray
from playwright.sync_api import expect
from rule_oracles import expected
from screen import Screen, looked_at, pixels
from sheets import oracle
from stand import Stand


def only(screen: Screen, name: str, bare: str) -> Iterator[NDArray[np.float64]]:
    """While one mark alone is on: the pixels of the stage that it changed, as (n, 2) of x and y."""
    screen.mark(name).click()
    expect(screen.mark(name)).to_have_attribute("aria-pressed", "true")
    marked = pixels(screen.until_drawn("heads", "!==", bare)).astype(int)
    down, across = np.nonzero(np.abs(marked - pixels(bare).astype(int)).sum(axis=2) > 60)
    yield np.stack([across, down], axis=1).astype(float)
    screen.until_looks(**{name: 1})
    screen.mark(name).click()
    expect(screen.mark(name)).to_have_attribute("aria-pressed", "false")
    assert screen.until_drawn("heads", "===", bare) == bare


def test_marks_show_what_they_say(stand: Stand) -> None:
    query, t = "f=rosenbrock&start=-1.2,1&steps=60&run=adam,learning_rate:0.1", 1  # a step that is seen beside the head
    ((run,), _) = oracle(query)
    stand.open(f"{query}&{looked_at(inside=1, **BARE)}").press("Home").seek(t)
    bare = stand.drawn("heads")
    head, next_ = (np.array(stand.pixel(*run.position[i])) for i in (t, t + 1))
    for changed in only(stand, "step", bare):
        towards, step = (changed - head).mean(axis=0), (next_ - head) / np.hypot(*(next_ - head))
        assert towards / np.hypot(*towards) @ step > 0.98
        assert ((changed - head) @ step).max() == pytest.approx(np.hypot(*(next_ - head)), abs=3)  # in true length
    for changed in only(stand, "rates", bare):
        low, high = changed.min(axis=0), changed.max(axis=0)
        assert (low + high) / 2 == pytest.approx(head, abs=2)
        rate = expected(run, t)["rate", "after"]
        assert ((high - low)[0] > (high - low)[1]) == (rate[0] > rate[1])
    assert stand.sent == len(stand.events("view")), "they are looks, and nothing else"
