"""One message that names an event many times: it is heard once, and a flood is not read to its end."""

from __future__ import annotations

import json
from typing import Any

import pytest
from page_cases import _at_home, _no_clock, scenario, sound, visit  # noqa: F401  # fixtures
from sent import pictures
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest

from optim_viz.limits import MAX_REPEATS
from optim_viz.ui import component, session_state

SCENE: dict[str, Any] = {"f": "rosenbrock", "steps": "30", "start": "-1,1", "run": "sgd"}


def send(app: AppTest, payloads: list[dict[str, Any]]) -> AppTest:
    """What no browser does: all of these in one message of the player's."""
    states = app._tree.get_widget_states()
    sent = WidgetState(id=f"$$STREAMLIT_INTERNAL_KEY_{pictures(app)[0].proto.id}__events")
    sent.json_trigger_value = json.dumps(payloads)
    states.widgets.append(sent)
    return app._run(states)


def moved(x: float) -> dict[str, Any]:
    return {"event": "start", "value": {"x": x, "y": 2.0, "gesture": 1}}


@pytest.fixture
def changes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The kind of every change that is asked for."""
    asked: list[str] = []
    change = session_state.change

    def counted(session: Any, kind: str, *args: Any, **options: Any) -> Any:
        asked.append(kind)
        return change(session, kind, *args, **options)

    monkeypatch.setattr(session_state, "change", counted)
    return asked


def test_an_event_that_a_message_names_twice_is_heard_once(changes: list[str]) -> None:
    app = visit(**SCENE)
    send(app, [moved(0.25), moved(0.5)])
    assert scenario(sound(app)).start == (0.5, 2.0)
    assert len(changes) == 1


def test_the_same_event_in_the_next_message_is_heard_again(changes: list[str]) -> None:
    app = visit(**SCENE)
    for _ in range(2):
        send(app, [moved(0.5)])
    assert scenario(sound(app)).start == (0.5, 2.0)
    assert len(changes) == 2


@pytest.mark.parametrize("value", [moved(0.5)["value"], 7, None], ids=["an event", "a number", "nothing"])
def test_a_flood_in_one_message_is_not_read_to_its_end(
    value: Any, changes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    app = visit(**SCENE)
    reads: list[str] = []
    read = component.session.widget_value
    monkeypatch.setattr(component.session, "widget_value", lambda key: reads.append(key) or read(key))
    send(app, [{"event": "start", "value": value}] * 5000)
    assert not app.exception
    assert len(reads) <= MAX_REPEATS + 2
    assert len(changes) <= 1
    app.run()  # what comes next is answered
    assert scenario(sound(app)).start in ((0.5, 2.0), (-1.0, 1.0))
