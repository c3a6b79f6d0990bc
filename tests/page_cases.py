"""A page in AppTest: visited, driven, and read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sent import heads
from streamlit.testing.v1 import AppTest

from optim_viz.link.codec import from_query
from optim_viz.scene.scenario import Scenario
from optim_viz.style import scene_styles
from optim_viz.ui import session_address, session_state

ROOT = Path(__file__).parents[1]
PATIENCE = 120  # seconds for one run of a script, with a compilation on a busy machine


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streamlit reads ``.streamlit/config.toml`` from the working directory, as in ``streamlit run app.py``."""
    monkeypatch.chdir(ROOT)


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Undo joins changes in quick succession, and an address replaced just now counts as late: not so here."""
    monkeypatch.setattr(session_state, "MERGE_SECONDS", -1.0)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


def visit(script: str = "app.py", **query: str | list[str]) -> AppTest:
    """The app as it answers the first request, with this query."""
    app = AppTest.from_file(ROOT / script, default_timeout=PATIENCE)
    for key, value in query.items():
        app.query_params[key] = value
    return sound(app.run())


def sound(app: AppTest) -> AppTest:
    """Assert that a run ended without an exception and with one picture, which shows what the address spells."""
    assert not app.exception
    head = picture(app)
    shown = scenario(app)
    assert [run["label"] for run in head["runs"]] == [look.label for look in scene_styles(shown)]
    assert (head["surface"]["key"], head["steps"], head["start"]) == (
        shown.objective,
        shown.steps,
        list(shown.start),
    )
    for run in head["runs"]:
        assert 1 <= run["records"] <= shown.steps + 1
    return app


def picture(app: AppTest) -> dict[str, Any]:
    """The head of the blob that the player gets."""
    (head,) = heads(app).values()
    return head


def scenario(app: AppTest) -> Scenario:
    """What the address spells; it must be understood without a notice."""
    found, notices = from_query(app.query_params)
    assert notices == ()
    return found


def notice(app: AppTest) -> str:
    return "\n".join(text.value for text in app.text)


def opened(app: AppTest, *boxes: str) -> AppTest:
    """Open popovers and expanders, whose content is drawn only then."""
    for key in boxes:
        app.session_state[key] = True
    return sound(app.run())
