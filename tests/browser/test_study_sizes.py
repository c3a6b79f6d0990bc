"""A study's picture takes the room that a larger window has for it."""

from __future__ import annotations

import pytest
from screen import Open

STUDIES = {
    "sweep": ("f=himmelblau&steps=50&run=sgd&run=adam&study=sweep,cells:20", ".ov-sweep-plot"),
    "heat map": ("f=quadratic&steps=50&run=momentum&study=heat,by:momentum", ".ov-heat-map-map"),
    "starts": ("f=himmelblau&steps=50&run=adam&study=starts,cells:50", ".ov-heat-map-map"),
}


@pytest.mark.panel(False)
@pytest.mark.parametrize(("query", "part"), STUDIES.values(), ids=STUDIES)
def test_the_picture_grows_with_the_window(open_screen: Open, query: str, part: str) -> None:
    screen = open_screen(viewport={"width": 1366, "height": 768})
    screen.open(query, "/study")
    small = screen.box(screen.page.locator(part).first)
    large = screen.box(screen.resized(1920, 1080).page.locator(part).first)
    assert large["width"] > 1.3 * small["width"]
    assert large["height"] > 1.2 * small["height"]
    assert small["width"] > 0.4 * (1366 - 300), "beside the panel, it has about a half"
