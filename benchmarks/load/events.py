"""Hostile component events, forged widgets and forged messages against a live server.

    python -m benchmarks.load.events [--address http://host:port]

After each the page has an answer without an exception, picture and address show one and the same scene, no exception
was raised by code of ours, and what the visitor does next works. What no browser of ours can send, Streamlit itself may
refuse, with an exception or the end of the connection: that is its sender's alone, and over when the page is loaded
anew. A line an attack, "held" or what fell.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.exceptions import ConnectionClosed

from benchmarks.load import server as servers
from benchmarks.load.answers import read_picture
from benchmarks.load.protocol import Fallen, Tab, event_state
from benchmarks.load.report import Report
from benchmarks.load.server import Server
from benchmarks.load.session import Visitor
from optim_viz import from_query

FRAME = re.compile(r'^  File "([^"]*)"', re.MULTILINE)
OURS = re.compile(r"/(?:optim_viz|pages)/[^/]|/app\.py$")
ANSWER_TIME = 30.0  # seconds
REFUSAL_TIME = 10.0  # seconds; silence is an answer to nonsense


class Attack(NamedTuple):
    """``may_break``: Streamlit may refuse it with an exception, silence, or the end of the connection;
    ``answers``: a run of the page follows."""

    name: str
    send: Callable[[Tab], Awaitable[None]]
    may_break: bool = False
    answers: bool = True


# Component events ----------------------------------------------------------------------------------------------------

VALUES: dict[str, Any] = {
    "nothing": None,
    "a number": 7,
    "a text": "<img src=//evil.example onerror=alert(1)>",
    "a list": [[], {}, None],
    "an empty one": {},
    "not numbers": {"x": float("nan"), "y": float("inf"), "value": float("nan"), "step": float("inf"), "steps": -1},
    "huge ones": {"x": 10**300, "y": -(10**300), "value": 1e308, "step": 2**70, "steps": 2**70, "serial": 2**70},
    "texts for numbers": {"x": "1_0", "y": "١", "value": "1e3", "step": "5", "steps": "9", "at": "now", "by": "1"},
    "lists for texts": {"name": ["1"], "owner": {}, "parameter": [1], "partner": None, "optimizer": ["sgd"]},
    "names that are not there": {"name": "999", "owner": "session", "parameter": "__class__", "value": 1, "step": 1},
    "names of Python": {"name": "1", "owner": "run", "parameter": "__init__", "value": 0.1, "optimizer": "__import__"},
    "a surface's number that it has not": {"owner": "surface", "name": "1", "parameter": "zz", "value": 1},
    "out of range": {"owner": "run", "name": "1", "parameter": "learning_rate", "value": 1e9, "factor": 1e300},
    "a hundred thousand signs": {"name": "x" * 100_000, "stage": "y" * 100_000, "owner": "z" * 100_000},
    "deep": json.loads("[" * 300 + "]" * 300),
}
EVENTS = ("start", "view", "dial", "branch", "ghost", "guess", "page", "share", "doubted", "noise", "typed")

RAW = {
    "no JSON": "{not json",
    "no list": '{"event": "start", "value": {"x": 1, "y": 1}}',
    "a list of numbers": "[1, 2, 3]",
    "events without a name": '[{"value": 1}, {"event": null}, {"event": 5, "value": 1}, []]',
    "an event that nobody has": '[{"event": "__class__", "value": 1}, {"event": "on_start_change", "value": 1}]',
    "ten thousand events": json.dumps([{"event": "start", "value": {"x": 1, "y": 1}}] * 10_000),
    "a number of 5,000 digits": '[{"event": "start", "value": {"x": ' + "9" * 5000 + ', "y": 1}}]',
    "a hundred thousand brackets": "[" * 100_000,
    "lone surrogates": '[{"event": "dial", "value": {"name": "\\ud800", "owner": "run", "parameter": "\\udfff"}}]',
    "a key twice": '[{"event": "start", "event": "view", "value": {"x": 1, "x": "y"}}]',
}

# Beyond what Python's json reads, and what a component listens to.
BEYOND = ("a number of 5,000 digits", "a hundred thousand brackets", "ten thousand events")


async def _raw(tab: Tab, text: str) -> None:
    identity = tab.components("player")[0].id
    await tab.rerun(WidgetState(id=event_state(identity, "", 0).id, json_trigger_value=text))


async def _event(tab: Tab, name: str, value: Any) -> None:
    await tab.trigger(tab.components("player")[0], name, value)


async def _number(tab: Tab, value: Any) -> None:
    await tab.trigger(tab.components("number")[0], "release", value)


def component_events() -> Iterator[Attack]:
    for event in EVENTS:
        for name, value in VALUES.items():
            yield Attack(f"event {event}: {name}", partial(_event, name=event, value=value))
    for name, value in VALUES.items():
        yield Attack(f"a number of the panel: {name}", partial(_number, value=value))
    for name, text in RAW.items():
        yield Attack(f"events as {name}", partial(_raw, text=text), may_break=name in BEYOND)


# Widgets -------------------------------------------------------------------------------------------------------------

FORGED: dict[str, Callable[[str], WidgetState]] = {
    "a text that is no option": lambda i: WidgetState(id=i, string_value="__class__"),
    "markup": lambda i: WidgetState(id=i, string_value="<img src=//evil.example>"),
    "not a number": lambda i: WidgetState(id=i, double_value=float("nan")),
    "infinity": lambda i: WidgetState(id=i, double_value=float("inf")),
    "1e308": lambda i: WidgetState(id=i, double_value=1e308),
    "a whole number": lambda i: WidgetState(id=i, int_value=2**62),
    "a switch": lambda i: WidgetState(id=i, bool_value=True),
    "pressed": lambda i: WidgetState(id=i, trigger_value=True),
    "JSON": lambda i: WidgetState(id=i, json_value='{"start": {"x": 1}, "session": 1}'),
    "broken JSON": lambda i: WidgetState(id=i, json_value="{"),
    "bytes": lambda i: WidgetState(id=i, bytes_value=b"\x00\xff" * 1000),
    "an empty value": lambda i: WidgetState(id=i),
}
KINDS = ("number_input", "selectbox", "button", "bidi_component", "download_button")
TYPES = {"number_input": "double_value", "selectbox": "string_value"}  # what the browser says of them
KEYS = ("session", "for-run-follow", "for-run-page", "routed", "$$ID-0-session", "x" * 1_000_000, "")


async def _forge(tab: Tab, kind: str, make: Callable[[str], WidgetState]) -> None:
    """Every widget of this kind says so at once."""
    found = [getattr(placed.element, kind) for placed in tab.placed(kind)]
    await tab.rerun(*(make(element.id) for element in found if hasattr(element, "id")))


async def _forge_key(tab: Tab, key: str, make: Callable[[str], WidgetState]) -> None:
    await tab.rerun(make(key))


async def _many(tab: Tab) -> None:
    await tab.rerun(*(WidgetState(id=f"$$ID-{i:032x}-none", bool_value=True) for i in range(20_000)))


def forged_widgets() -> Iterator[Attack]:
    for kind in KINDS:
        for name, make in FORGED.items():
            # Of another type, or of what leads away from the page: reading it is Streamlit's affair.
            may_break = make("").WhichOneof("value") != TYPES.get(kind)
            yield Attack(f"every {kind} says: {name}", partial(_forge, kind=kind, make=make), may_break)
    for key in KEYS:
        for name in ("JSON", "markup", "pressed"):
            yield Attack(
                f"a widget {key[:20]!r}: {name}", partial(_forge_key, key=key, make=FORGED[name]), may_break=True
            )
    yield Attack("twenty thousand widgets that are not there", _many)


# Messages ------------------------------------------------------------------------------------------------------------


async def _message(tab: Tab, message: BackMsg) -> None:
    await tab.send(message)


async def _state(tab: Tab, **fields: Any) -> None:
    state = tab.state()
    for name, value in fields.items():
        setattr(state, name, value)
    await tab.send(BackMsg(rerun_script=state))


async def _bytes(tab: Tab, data: bytes | str) -> None:
    assert tab.socket is not None
    await tab.socket.send(data)


async def _hashes(tab: Tab) -> None:
    state = tab.state()
    state.cached_message_hashes.extend(f"{i:064x}" for i in range(20_000))
    await tab.send(BackMsg(rerun_script=state))


def forged_messages() -> Iterator[Attack]:
    states: dict[str, dict[str, Any]] = {
        "a page that is not there": {"page_script_hash": "f" * 32},
        "a page's name that leads out": {"page_script_hash": "", "page_name": "../../../../etc/passwd"},
        "a page's name of markup": {"page_script_hash": "", "page_name": "<script>"},
        "a fragment that is not there": {"fragment_id": "f" * 32},
        "a run by itself": {"is_auto_rerun": True},
        "a press of Back": {"is_history_navigation": True},
    }
    for name, fields in states.items():
        yield Attack(name, partial(_state, **fields), may_break="fragment_id" in fields)
    yield Attack("twenty thousand messages that it says it has", _hashes)
    for name, message in {
        "clear caches": BackMsg(clear_cache=True),
        "run on save": BackMsg(set_run_on_save=True),
        "stop": BackMsg(stop_script=True),
        "git": BackMsg(load_git_info=True),
        "disconnect": BackMsg(debug_disconnect_websocket=True),
        "shut the server down": BackMsg(debug_shutdown_runtime=True),
        "a heartbeat": BackMsg(app_heartbeat=True),
        "no message": BackMsg(),
    }.items():
        # Clearing caches clears the sender's session as well.
        clears = message.WhichOneof("type") == "clear_cache"
        yield Attack(f"message: {name}", partial(_message, message=message), may_break=clears, answers=False)
    requests = BackMsg()
    requests.backend_operation_request.request_id = "1"
    requests.backend_operation_request.deferred_file.file_id = "../../etc/passwd"
    yield Attack("message: a file", partial(_message, message=requests), answers=False)
    chunk = BackMsg()
    chunk.backend_operation_request.request_id = "2"
    chunk.backend_operation_request.dataframe_chunk.source_id = "x"
    chunk.backend_operation_request.dataframe_chunk.offset = 2**63
    yield Attack("message: a part of a table", partial(_message, message=chunk), answers=False)
    uploads = BackMsg()
    uploads.file_urls_request.file_names.extend(["../../x"] * 1000)
    yield Attack("message: addresses for a thousand uploads", partial(_message, message=uploads), answers=False)
    frames: dict[str, bytes | str] = {"garbage": b"\xff" * 1000, "nothing": b"", "a text": "hello"}
    for name, data in frames.items():
        yield Attack(f"a frame of {name}", partial(_bytes, data=data), may_break=True, answers=False)


async def check(server: Server, visitor: Visitor, attack: Attack) -> str:
    """What fell, or ""."""
    logged, tab = len(server.log_text()), visitor.tab
    refused = ""
    try:
        await attack.send(tab)
        if attack.answers:
            await tab.rest(REFUSAL_TIME if attack.may_break else ANSWER_TIME)
            refused = "" if tab.exceptions else _inconsistent(tab)
    except (Fallen, ConnectionClosed) as error:
        refused = f"{type(error).__name__}: {error}"
    if tab.exceptions:
        refused = f"exception on the page: {tab.exceptions[0]:.60}"
    if raised := raised_by_us(server.log_text()[logged:]):
        return f"an exception was raised by {raised}"
    if refused and not attack.may_break:
        return refused
    try:
        if attack.may_break:  # F5
            await visitor.leave()
            visitor.new_tab()
            await visitor.load()
        else:
            visitor.asked = from_query(tab.query)[0]
        await visitor.move_start()
    except (Fallen, ConnectionClosed) as error:
        return f"what came next did not work: {type(error).__name__} {error!s:.200}"
    return ""


def raised_by_us(log: str) -> str:
    """The innermost frame of a traceback in the log, where it is ours."""
    for traceback in log.split("Traceback (most recent call last)")[1:]:
        frames: list[str] = FRAME.findall(traceback)
        if frames and OURS.search(frames[-1]) and "/site-packages/streamlit/" not in frames[-1]:
            return frames[-1]
    return ""


def _inconsistent(tab: Tab) -> str:
    """What does not fit together on the page, or ""."""
    scene, notices = from_query(tab.query)
    if not (players := tab.components("player")):
        return "no picture any more"
    head = read_picture(players[0].bytes).head
    shown = (head["surface"]["key"], head["start"], head["steps"], len(head["runs"]))
    fits = not notices and shown == (scene.objective, list(scene.start), scene.steps, len(scene.members))
    return "" if fits else "picture and address show two scenes"


async def run(server: Server, report: Report, only: str) -> None:
    visitor = Visitor(server.origin, 0, timeout=ANSWER_TIME)
    await visitor.load()
    attacks = (*component_events(), *forged_widgets(), *forged_messages())
    for number, attack in enumerate(attack for attack in attacks if only in attack.name):
        fell = await check(server, visitor, attack)
        report.note(attack.name, fell)
        if fell or number % 50 == 49:  # another one: an attack that fell may have left traces
            report.fallen += visitor.wrong_answers()
            await visitor.leave()
            visitor = Visitor(server.origin, number + 1, timeout=ANSWER_TIME)
            await visitor.load()
    await visitor.leave()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--address", help="of a server that runs already; its log is not read")
    parser.add_argument("--only", default="", help="attacks with this in their name")
    given = parser.parse_args()
    report = Report()
    server = Server(given.address.rstrip("/")) if given.address else servers.start()
    try:
        asyncio.run(run(server, report, given.only))
    finally:
        server.stop()
    report.end()


if __name__ == "__main__":
    main()
