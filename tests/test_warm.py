"""The server's own visits: what they make of pages that work, that fail, and of a server on which all fail."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from optim_viz.ui import warm


class Pages:
    """A runtime whose pages end as they are told to."""

    def __init__(self, ends: dict[str, str]) -> None:
        self.ends, self.visitor, self.open = ends, warm.Visitor(), 0

    def connect_session(self, client: Any, user_info: Any) -> str:
        self.visitor, self.open = client, self.open + 1
        return "session"

    def close_session(self, session: str) -> None:
        self.open -= 1

    def handle_backmsg(self, session: str, message: BackMsg) -> None:
        end = self.ends[message.rerun_script.page_name]
        sent = [ForwardMsg(script_finished=ForwardMsg.FINISHED_EARLY_FOR_RERUN), ForwardMsg()]
        sent[1].delta.new_element.html.body = "a page"
        if end == "exception":
            sent.append(ForwardMsg())
            sent[-1].delta.new_element.exception.message = "redacted"
        compiles = ForwardMsg.FINISHED_SUCCESSFULLY if end != "syntax" else ForwardMsg.FINISHED_WITH_COMPILE_ERROR
        for message_sent in [*sent, *([] if end == "slow" else [ForwardMsg(script_finished=compiles)])]:
            self.visitor.write_forward_msg(message_sent)


@pytest.mark.parametrize(
    ("ends", "works", "said"),
    [
        (("shown", "shown"), True, 0),
        (("exception", "shown"), True, 1),
        (("shown", "syntax"), True, 1),
        (("slow", "exception"), True, 2),
        (("exception", "syntax"), False, 2),
    ],
)
def test_a_server_is_ready_unless_every_page_fails(
    ends: tuple[str, str], works: bool, said: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    names = ("first", "second")
    monkeypatch.setattr(warm, "addresses", lambda: iter([(name, "") for name in names]))
    monkeypatch.setattr(warm, "PATIENCE", 0.05)
    for name in ("collect", "freeze"):
        monkeypatch.setattr(warm.gc, name, lambda: None)  # the tests' own heap is not the server's
    monkeypatch.setattr(warm, "let_visitors_go_first", lambda: None)
    given_back: list[bool] = []
    monkeypatch.setattr(warm, "give_freed_memory_back", lambda: given_back.append(True))
    pages: Any = Pages(dict(zip(names, ends, strict=True)))
    with ThreadPoolExecutor(1) as elsewhere:  # this thread's loop may be a browser's
        assert elsewhere.submit(lambda: asyncio.run(warm.warm_up(pages))).result() is works
    assert len(caplog.records) == said
    assert pages.open == 0
    assert given_back == [True]
