"""The first visitor is the server itself: it opens every page and every surface, and only then is anybody let in.

A visit is what a browser's is, without a browser: a session, a page's run at an address, and what the run sends, which
nobody reads. So whatever a first visit compiles, imports or lays aside is there, and no list of it is kept here. The
heap is then taken out of the garbage collector's sight, and what computes steps behind what answers.
"""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Iterator

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime
from streamlit.runtime.session_manager import ClientContext, SessionClient

from optim_viz.link.codec import to_query
from optim_viz.objectives import OBJECTIVES
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import STUDY_KINDS
from optim_viz.serving.cores import let_visitors_go_first
from optim_viz.ui.shell import PAGES

PATIENCE = 120.0  # seconds for one page; what takes longer is left to its first visitor
LOG = logging.getLogger(__name__)


async def warm_up(runtime: Runtime) -> None:
    """Visit all that :func:`addresses` names, one after the other; a visit that fails is said in the log."""
    for page, query in addresses():
        try:
            await asyncio.wait_for(visit(runtime, page, query), PATIENCE)
        except TimeoutError:
            LOG.warning("Warming up: /%s?%s took more than %d seconds.", page, query, PATIENCE)
        except Exception:  # whatever it is, it keeps nobody out: the page is left to its first visitor
            LOG.exception("Warming up: /%s?%s failed.", page, query)
    gc.collect()
    gc.freeze()
    let_visitors_go_first()


def addresses() -> Iterator[tuple[str, str]]:
    """Each page, and each kind of study, with its own first scene, and each surface's first scene: page, query."""
    yield from ((page, "") for page in PAGES)
    yield from (("study", f"study={kind}") for kind in STUDY_KINDS)
    yield from (("compare", to_query(Scenario.suggested(name))) for name in OBJECTIVES)


async def visit(runtime: Runtime, page: str, query: str) -> None:
    """One page's run, until nothing is left of it but what it compiled."""
    visitor = Visitor()
    session = runtime.connect_session(client=visitor, user_info={})
    try:
        message = BackMsg()
        message.rerun_script.query_string = query
        message.rerun_script.page_name = page
        runtime.handle_backmsg(session, message)
        await visitor.finished.wait()
    finally:
        runtime.close_session(session)


class Visitor(SessionClient):
    """Whoever is sent a page's messages, and looks at the last one alone."""

    def __init__(self) -> None:
        self.finished = asyncio.Event()

    def write_forward_msg(self, msg: ForwardMsg) -> None:
        if msg.WhichOneof("type") == "script_finished" and msg.script_finished in ENDS:
            self.finished.set()

    @property
    def client_context(self) -> ClientContext | None:
        return None


# A run that begins again, as on a page's own address, has not finished.
ENDS = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_WITH_COMPILE_ERROR)
