"""What a notebook shows and what a figure's page holds, in a browser: nothing is fetched, nothing is complained of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, expect

import optim_viz as ov

SCENE = ov.Scenario("himmelblau", (-3.0, 1.0), (ov.Run("adam", {"learning_rate": 0.3}), ov.Run("momentum")), steps=60)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "page.html"


def test_the_frame_of_a_cell_plays_and_cannot_reach_the_notebook(browser: Browser, written: Path) -> None:
    cell = SCENE._repr_html_()
    written.write_text(f"<!doctype html><meta charset=utf-8><script>secret = 1</script>{cell}", encoding="utf-8")
    with browser.new_context(offline=True) as context, context.new_page() as page:
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(written.as_uri())
        frame = page.frame_locator("iframe")
        player = frame.get_by_test_id("player")
        expect(player).to_have_attribute("data-ready", "true")
        expect(player).to_have_attribute("data-runs", "2")
        player.press("End")
        expect(player).to_have_attribute("data-step", "60")
        (inner,) = page.frames[1:]
        reached = inner.evaluate("() => { try { return String(parent.secret); } catch (error) { return error.name; } }")
        assert reached == "SecurityError"
        assert said == []


@pytest.mark.parametrize("kind", ["map"])
def test_a_figures_page_is_drawn_without_a_network(browser: Browser, written: Path, kind: str) -> None:
    written.write_bytes(ov.export_scene(SCENE, "plotly"))
    with browser.new_context(offline=True) as context, context.new_page() as page:
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(written.as_uri())
        expect(page.locator("#figure .cartesianlayer .trace.scatter").first).to_be_attached()
        # What Plotly has of the numbers is what was simulated, and x is the axis that goes right.
        drawn = page.locator("#figure").evaluate(
            "(figure) => { const of = figure._fullData.find((t) => t.mode === 'lines');"
            " const axis = figure._fullLayout;"
            " return [Array.from(of.x), Array.from(of.y), axis.xaxis.d2p(4) > axis.xaxis.d2p(-4),"
            " axis.yaxis.d2p(4) < axis.yaxis.d2p(-4)]; }"
        )
        adam = ov.run(SCENE)[0].position
        np.testing.assert_array_equal(drawn[0], adam[:, 0])
        np.testing.assert_array_equal(drawn[1], adam[:, 1])
        assert drawn[2:] == [True, True]
        assert said == []
