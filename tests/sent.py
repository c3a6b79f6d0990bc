"""A page as a browser would meet it: what it sends to its components, and what they report."""

from __future__ import annotations

import json
import re
import zlib
from base64 import b64decode
from functools import cache, partial
from html import unescape
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from streamlit.components.v2 import manifest_scanner
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.testing.v1 import AppTest, local_script_runner

from optim_viz.web.frontend import with_version

ROOT = Path(__file__).resolve().parents[1]
KINDS = {1: "<u1", 4: "<f4", 8: "<f8"}

# Each AppTest is a server of its own, which reads the metadata of every installed package in search of components: most
# of a page's time, and always the same.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


def name_of(component: Any) -> str:
    return str(component.proto.component_name.removeprefix("optim-viz."))


def pictures(app: AppTest) -> list[Any]:
    """The components that show something, in order: all but the panel's numbers and formulas."""
    return [component for component in app.get("bidi_component") if name_of(component) not in ("number", "formula")]


def formulas(app: AppTest) -> list[Any]:
    """The fields of typed functions and rules, in order."""
    return [component for component in app.get("bidi_component") if name_of(component) == "formula"]


def heads(app: AppTest) -> dict[str, dict[str, Any]]:
    """The head of each picture's scene, by the component's name, with its arrays under "values"."""
    return {name_of(component): head(component.proto.bytes) for component in pictures(app)}


def numbers(app: AppTest) -> dict[str, dict[str, Any]]:
    """What each number of the panel is told, by its key."""
    return {key: json.loads(scene(component.proto.bytes)) for key, component in _numbers(app).items()}


def _numbers(app: AppTest) -> dict[str, Any]:
    """By the key behind which Streamlit writes it: $$ID-hash-key."""
    found = [component for component in app.get("bidi_component") if name_of(component) == "number"]
    return {component.proto.id.split("-", 2)[2]: component for component in found}


def scene(blob: bytes) -> bytes:
    """What stands behind the version."""
    version = with_version(b"")
    assert blob.startswith(version)
    return blob.removeprefix(version)


def taken_home(page: bytes, name: str = "scene") -> bytes:
    """What stands deflated in a page taken home: its ``scene``, or the script of its ``player``."""
    found = re.search(rf'<script type="text/plain" id="{name}">([^<]*)</script>', page.decode())
    assert found is not None
    return zlib.decompress(b64decode(found[1], validate=True))


def head(blob: bytes) -> dict[str, Any]:
    """The head of the scene behind its version."""
    blob = scene(blob)
    size = int.from_bytes(blob[:4], "little")
    read: dict[str, Any] = json.loads(blob[4 : 4 + size])
    read["values"] = {
        name: np.frombuffer(blob, KINDS[width], length, 4 + size + offset)
        for name, (offset, length, width) in read["arrays"].items()
    }
    return read


def rows(app: AppTest) -> list[list[str]]:
    """The cells of the table of numbers, a list a run."""
    bodies = "".join(html.proto.body for html in app.get("html") if "ov-results" in html.proto.body)
    found = re.findall(r"<tr><th scope=\"row\">.*?</tr>", bodies)
    return [[unescape(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)] for row in found]


def trigger(app: AppTest, event: str, value: Any, place: int = 0, *, within: str = "") -> AppTest:
    """What the browser does when the picture at this place of the page reports something. With the
    fragment ``within`` which it was drawn: what is then drawn anew, in place of the page as a whole."""
    return _report(app, pictures(app)[place], event, value, within=within)


def turn(app: AppTest, key: str, value: Any) -> AppTest:
    """What the browser does when a number of the panel was turned, or typed, and let go of."""
    return _report(app, _numbers(app)[key], "release", {"value": value, "at": 1})


def enter(app: AppTest, text: str, place: int = 0, *, within: str = "") -> AppTest:
    """What the browser does when a text was typed in the formula field at this place of the page; ``within`` as in
    :func:`trigger`."""
    return _report(app, formulas(app)[place], "typed", {"text": text, "at": 1}, within=within)


def enter_beside(app: AppTest, text: str, place: int = 0) -> AppTest:
    """The same where the picture that is drawn for the text carries it."""
    field = json.loads(scene(formulas(app)[place].proto.bytes))["field"]
    return trigger(app, "typed", {"field": field, "text": text, "at": 1}, within="main")


def open_boxes(app: AppTest, *keys: str, within: str, **event: Any) -> AppTest:
    """What the browser does when these boxes were opened, and the picture has reported an ``event`` if one is given,
    before it told the server of anything: one message, which names the fragment ``within`` which the first stands."""
    states = [WidgetState(id=_box(app, key), bool_value=True) for key in keys]
    return _send(app, [*states, *(_event(pictures(app)[0], *one) for one in event.items())], within)


def _box(app: AppTest, key: str) -> str:
    (found,) = (box.proto.id for box in app.expander if box.proto.id.endswith(f"-{key}"))
    return str(found)


def _report(app: AppTest, component: Any, event: str, value: Any, *, within: str = "") -> AppTest:
    return _send(app, [_event(component, event, value)], within)


def _event(component: Any, event: str, value: Any) -> WidgetState:
    sent = WidgetState(id=f"$$STREAMLIT_INTERNAL_KEY_{component.proto.id}__events")
    sent.json_trigger_value = json.dumps([{"event": event, "value": value}])
    return sent


def _send(app: AppTest, sent: list[WidgetState], within: str) -> AppTest:
    states = app._tree.get_widget_states()
    states.widgets.extend(sent)
    queue = app._fragment_storage.resolve_target(within) if within else []
    with patch.object(local_script_runner, "RerunData", partial(RerunData, fragment_id_queue=queue)):
        app._run(states)
    assert not app.exception
    return app if within else whole(app)


def whole(app: AppTest) -> AppTest:
    """The page as a whole, also where an event has drawn some fragments of it only."""
    return app if any(button.key == "share" for button in app.button) else app.run()


def press(app: AppTest, key: str) -> AppTest:
    """The page after this button was pressed."""
    return whole(app.button(key=key).click().run())


def visit(page: str = "", **query: str | list[str]) -> AppTest:
    """The app as it answers the first request to this page, with this query."""
    app = AppTest.from_file(ROOT / "app.py", default_timeout=120)
    if page:
        app.switch_page(f"pages/{page}.py")
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app
