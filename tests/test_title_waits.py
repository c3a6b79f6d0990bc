"""While the next lesson's runs are computed, the page is the last one as a whole: no title stands over another lesson's
question."""

from __future__ import annotations

from typing import Any

import pytest
import streamlit as st
from sent import press, visit

from optim_viz.ui.pages import studies


def test_a_lessons_title_waits_for_its_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    runs_of, html = studies.runs_of, st.html

    def computed(*args: Any) -> Any:
        told.append("runs")
        return runs_of(*args)

    def written(body: Any, *args: Any, **more: Any) -> Any:
        if 'class="ov-headline"' in str(body):
            told.append("title")
        return html(body, *args, **more)

    monkeypatch.setattr(studies, "runs_of", computed)
    monkeypatch.setattr(st, "html", written)
    app = visit("lecture", lesson="gradient_descent")
    assert told[0] == "title", "on the first visit there is nothing to keep"
    told.clear()
    press(app, "lesson-next")
    assert "title" in told
    assert told[0] == "runs"
    buttons = {button.key: button for button in app.button}
    assert not buttons["lesson-next"].help
