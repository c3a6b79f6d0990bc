"""What the marks of the inspector show on the map, pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from inspected import BARE, Pair, expected, oracle, step_of
from numpy.typing import NDArray
from playwright.sync_api import expect
from screen import Screen, looked_at, pixels


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


def direction(vector: Pair) -> Pair:
    """Of a vector of the plane, on the page."""
    return np.array([vector[0], -vector[1]]) / np.hypot(*vector)


LONG = {  # steps long enough to be seen beside the head
    "momentum": ("f=rosenbrock&start=-1.2,1&steps=60&run=momentum,learning_rate:0.001", 3),
    "nesterov": ("f=quadratic,kappa:4&start=-4,1.5&steps=60&run=nesterov,learning_rate:0.03", 2),
    "adam": ("f=rosenbrock&start=-1.2,1&steps=60&run=adam,learning_rate:0.1", 1),
}


@pytest.mark.parametrize("name", LONG)
def test_marks_show_what_they_say(screen: Screen, name: str) -> None:
    query, t = LONG[name]
    ((run,), _) = oracle(query)
    screen.open(f"{query}&{looked_at(inside=1, **BARE)}").press("Home").seek(t)
    bare, head = screen.drawn("heads"), np.array(screen.pixel(*run.position[t]))
    s, next_ = step_of(run, t), np.array(screen.pixel(*run.position[t + 1]))
    memory = {"momentum": s.old.get("trace"), "nesterov": -s.old.get("trace", s.g), "adam": s.old.get("mu")}[name]
    for mark, vector in (("gradient", -s.g), ("memory", -memory), ("step", run.position[t + 1] - run.position[t])):
        for changed in only(screen, mark, bare):
            towards = (changed - head).mean(axis=0)
            assert towards / np.hypot(*towards) @ direction(vector) > 0.98, mark
            if mark == "step":  # in true length
                assert ((changed - head) @ direction(vector)).max() == pytest.approx(np.hypot(*(next_ - head)), abs=3)
    for changed in only(screen, "curvature", bare):
        assert np.hypot(*(changed - head).T).max() > 30
    if name == "adam":
        for changed in only(screen, "rates", bare):
            low, high = changed.min(axis=0), changed.max(axis=0)
            assert (low + high) / 2 == pytest.approx(head, abs=2)
            rate = expected(run, t)["rate", "after"]
            assert ((high - low)[0] > (high - low)[1]) == (rate[0] > rate[1])
    if name == "nesterov":
        for changed in only(screen, "look_ahead", bare):
            ahead = np.array(screen.pixel(*expected(run, t)["at", "after"])) - head
            length = np.hypot(*ahead)
            assert length > 6
            assert np.hypot(*(changed - head - ahead).T).min() < 8  # the circle is around it
            assert ((changed - head) @ ahead).max() / length == pytest.approx(length + 6, abs=3)
    assert screen.button("Undo").is_disabled()  # a look is no step of it
