"""What a browser is to Streamlit: one websocket, on which elements come and actions go, without drawing anything.

The messages are Streamlit's own protobuf, from the installed package. As the browser does, this keeps the elements of
the page by their places, the values of widgets, the address, and large messages, which the server then only names.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NumberInput_pb2 import NumberInput
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

COMPONENT = "optim-viz."  # what our components' names begin with
KEPT_RUNS = 2  # for so many runs the browser keeps a large message that did not come again
UNBOUNDED = None


class Fallen(Exception):
    """The server did what it must not: an exception on the page, a closed connection, no answer."""


@dataclass
class Placed:
    """An element of the page, in the fragment that it belongs to, as the run of this number left it."""

    element: Any  # streamlit's Element
    fragment: str
    run: int


@dataclass
class Tab:
    """One browser tab: connect it, send, and receive until the page has come to rest."""

    origin: str  # http://host:port or http://host:port/base
    query: str = ""
    page: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    session_id: str = ""
    page_hash: str = ""
    elements: dict[tuple[int, ...], Placed] = field(default_factory=dict)
    widgets: dict[str, WidgetState] = field(default_factory=dict)
    large: dict[str, tuple[ForwardMsg, int]] = field(default_factory=dict)
    runs: int = 0
    bytes: int = 0
    messages: int = 0
    exceptions: list[str] = field(default_factory=list)
    socket: ClientConnection | None = None

    async def open(self, timeout: float = 60.0) -> None:
        """Connect, also once more: the session's name goes along, as a browser's that lost its connection."""
        parts = urlsplit(self.origin)
        scheme = {"http": "ws", "https": "wss"}[parts.scheme]
        address = f"{scheme}://{parts.netloc}{parts.path}/_stcore/stream"
        # Subprotocols carry a token and the session that is to be gone on with.
        offered = ["streamlit", "none", self.session_id] if self.session_id else ["streamlit"]
        self.socket = await connect(
            address,
            subprotocols=[Subprotocol(name) for name in offered],
            additional_headers=self.headers,
            max_size=UNBOUNDED,
            open_timeout=timeout,
            ping_interval=None,
            proxy=None,
        )

    async def close(self) -> None:
        if self.socket is not None:
            await self.socket.close()
            self.socket = None

    # Sending --------------------------------------------------------------------------------------------------------

    async def send(self, message: BackMsg) -> None:
        assert self.socket is not None, "the tab is not open"
        await self.socket.send(message.SerializeToString())

    async def rerun(self, *triggers: WidgetState, fragment: str = "") -> None:
        """What the browser sends when the page is loaded, or something on it was used."""
        await self.send(BackMsg(rerun_script=self.state(*triggers, fragment=fragment)))

    def state(self, *triggers: WidgetState, fragment: str = "") -> ClientState:
        """The whole state of the tab, with what was just triggered."""
        state = ClientState(
            query_string=self.query,
            page_script_hash=self.page_hash,
            page_name="" if self.page_hash else self.page,
            fragment_id=fragment,
            cached_message_hashes=list(self.large),
        )
        state.widget_states.widgets.extend((*self.widgets.values(), *triggers))
        state.context_info.url = f"{self.origin}/{self.page}"
        state.context_info.timezone = "UTC"
        state.context_info.locale = "en"
        return state

    async def trigger(self, component: BidiComponent, event: str, value: object) -> None:
        """A component reports an event."""
        placed = next(p for p in self.placed("bidi_component") if p.element.bidi_component.id == component.id)
        await self.rerun(event_state(component.id, event, value), fragment=placed.fragment)

    # Receiving ------------------------------------------------------------------------------------------------------

    async def receive(self, timeout: float = 60.0) -> ForwardMsg:
        """The next message, with what it changes on the page in place."""
        assert self.socket is not None, "the tab is not open"
        try:
            async with asyncio.timeout(timeout):
                data = await self.socket.recv()
        except TimeoutError:
            raise Fallen(f"no message for {timeout:g} s") from None
        assert isinstance(data, bytes)
        self.bytes += len(data)
        self.messages += 1
        message = ForwardMsg()
        message.ParseFromString(data)
        if message.WhichOneof("type") == "ref_hash":
            if message.ref_hash not in self.large:
                raise Fallen("the server names a message that it has not sent")
            metadata, name = message.metadata, message.ref_hash
            message = ForwardMsg()
            message.CopyFrom(self.large[name][0])
            message.metadata.CopyFrom(metadata)
            self.large[name] = (message, self.runs)
        elif message.metadata.cacheable:
            self.large[message.hash] = (message, self.runs)
        self._apply(message)
        return message

    async def rest(self, timeout: float = 60.0) -> list[ForwardMsg]:
        """All messages until a run of the script has ended that is not begun again at once."""
        received = []
        while True:
            received.append(message := await self.receive(timeout))
            if message.WhichOneof("type") == "script_finished" and is_end(message):
                return received

    def _apply(self, message: ForwardMsg) -> None:
        kind = message.WhichOneof("type")
        if kind == "delta":
            self._place(message)
        elif kind == "new_session":
            self.runs += 1
            self.page_hash = message.new_session.page_script_hash or self.page_hash
            self.session_id = message.new_session.initialize.session_id or self.session_id
        elif kind == "navigation":
            self.page_hash = message.navigation.page_script_hash or self.page_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "session_event" and message.session_event.HasField("script_compilation_exception"):
            self.exceptions.append(message.session_event.script_compilation_exception.message)
        elif kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
            # What the run did not draw again is taken out of the page, and forgotten.
            self.elements = {path: placed for path, placed in self.elements.items() if placed.run == self.runs}
            self.large = {name: kept for name, kept in self.large.items() if self.runs - kept[1] < KEPT_RUNS}

    def _place(self, message: ForwardMsg) -> None:
        delta, path = message.delta, tuple(message.metadata.delta_path)
        if delta.WhichOneof("type") != "new_element":
            return
        element: Any = delta.new_element
        self.elements[path] = Placed(element, delta.fragment_id, self.runs)
        kind = element.WhichOneof("type")
        if kind == "exception":
            self.exceptions.append(f"{element.exception.type}: {element.exception.message}")
        state = _value_of(kind, element)
        if state is not None and (state.id not in self.widgets or getattr(element, kind).set_value):
            self.widgets[state.id] = state

    # Reading --------------------------------------------------------------------------------------------------------

    def placed(self, kind: str) -> Iterator[Placed]:
        """The page's elements of this kind, in order."""
        for _, placed in sorted(self.elements.items()):
            if placed.element.WhichOneof("type") == kind:
                yield placed

    def components(self, name: str) -> list[BidiComponent]:
        """Our own components of this name, in order."""
        found = (placed.element.bidi_component for placed in self.placed("bidi_component"))
        return [component for component in found if component.component_name == COMPONENT + name]

    def number(self, key: str) -> BidiComponent:
        """The panel's number of this key; Streamlit's id ends with it."""
        return next(number for number in self.components("number") if number.id.endswith(f"-{key}"))


def event_state(identity: str, event: str, value: object) -> WidgetState:
    """What the browser reports of a component, under the name that Streamlit made for all of its events."""
    name = f"$$STREAMLIT_INTERNAL_KEY_{identity}__events"
    return WidgetState(id=name, json_trigger_value=json.dumps([{"event": event, "value": value}]))


def is_end(message: ForwardMsg) -> bool:
    """Whether a run has ended that is not begun again at once."""
    return message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN


def _value_of(kind: str | None, element: Any) -> WidgetState | None:
    """What the browser reports of a widget that nobody has used; None of what is no widget with a value."""
    if kind == "number_input":
        number = element.number_input
        value = number.value if number.set_value else number.default
        if number.data_type == NumberInput.INT:
            return WidgetState(id=number.id, int_value=int(value))
        return WidgetState(id=number.id, double_value=value)
    if kind == "checkbox":
        box = element.checkbox
        return WidgetState(id=box.id, bool_value=box.value if box.set_value else box.default)
    if kind == "selectbox":
        box = element.selectbox
        if box.set_value:
            return WidgetState(id=box.id, string_value=box.raw_value)
        chosen = box.options[box.default] if box.HasField("default") and box.options else ""
        return WidgetState(id=box.id, string_value=chosen)
    if kind == "text_input":
        field_ = element.text_input
        return WidgetState(id=field_.id, string_value=field_.value if field_.set_value else field_.default)
    return None
