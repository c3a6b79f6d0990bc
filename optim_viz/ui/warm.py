"""The first visitor is the server itself: it opens every page and every surface, and only then is anybody let in.

A visit is what a browser's is, without a browser: a session, a page's run at an address, and what the run sends, which
nobody reads. So whatever a first visit compiles, imports or lays aside is there, and no list of it is kept here. The
heap is then taken out of the garbage collector's sight, what the compiler has freed goes back to the system, and what
computes steps behind what answers.
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
from optim_viz.scene.scenario import Scenario, first_scene
from optim_viz.scene.study import PROFILE_KINDS, STUDY_KINDS, Study
from optim_viz.serving.cores import let_visitors_go_first
from optim_viz.simulation.fate_map import fate_map
from optim_viz.simulation.memory import give_freed_memory_back
from optim_viz.simulation.simulate import run, simulate
from optim_viz.ui.shell import PAGES

SHORT_RULE = "x = x - lr g"
PATIENCE = 120.0  # seconds for one page; what takes longer is left to its first visitor
LOG = logging.getLogger(__name__)


async def warm_up(runtime: Runtime) -> bool:
    """Visit all that :func:`addresses` names, one after the other; a visit that fails is said in the log.

    Whether anything can be shown: where each page ends in an exception, as after an upgrade that went wrong, nobody
    shall be sent here.
    """
    works = False
    try:
        await asyncio.to_thread(run, first_scene())  # before pages interpret: so its executable is there
    except Exception:  # as for a page
        LOG.exception("Warming up: the first scene's executable failed.")
    for page, query in addresses():
        try:
            await asyncio.wait_for(visit(runtime, page, query), PATIENCE)
            works = True
        except TimeoutError:
            LOG.warning("Warming up: /%s?%s took more than %d seconds.", page, query, PATIENCE)
            works = True  # as far as anybody knows
        except Exception:  # whatever it is, one page keeps nobody out: it is left to its first visitor
            LOG.exception("Warming up: /%s?%s failed.", page, query)
    try:
        await asyncio.to_thread(compile_interpreter)
    except Exception:  # as for a page: it is left to who types first
        LOG.exception("Warming up: what takes typed rules and functions failed.")
    gc.collect()
    gc.freeze()
    give_freed_memory_back()
    let_visitors_go_first()
    return works


def compile_interpreter() -> None:
    """What takes the steps of whatever is typed, which no page has of itself: then nobody's text compiles anything."""
    for surface in ("rosenbrock", "hinge", "logistic_regression"):  # over the rows of a table, too, of one with a point
        simulate(surface, SHORT_RULE, steps=1)
        fate_map(surface, SHORT_RULE, resolution=1, steps=1)


def addresses() -> Iterator[tuple[str, str]]:
    """Each page, and each kind of study, with its own first scene, and each surface's first scene: page, query.

    But for profiles, which run on all surfaces together what Compare compiles on each.
    """
    yield from ((page, "") for page in PAGES)
    yield from (("study", f"study={kind}") for kind in STUDY_KINDS if kind not in (Study().kind, *PROFILE_KINDS))
    yield from (("compare", to_query(Scenario.suggested(name))) for name in OBJECTIVES)


async def visit(runtime: Runtime, page: str, query: str) -> None:
    """One page's run, until nothing is left of it but what it compiled.

    Raises:
        RuntimeError: where the page shows an exception; which one stands in Streamlit's log.
    """
    visitor = Visitor()
    session = runtime.connect_session(client=visitor, user_info={})
    try:
        message = BackMsg()
        message.rerun_script.query_string = query
        message.rerun_script.page_name = page
        runtime.handle_backmsg(session, message)
        await visitor.finished.wait()
        if visitor.fell:
            raise RuntimeError("the page shows an exception")
    finally:
        runtime.close_session(session)


class Visitor(SessionClient):
    """Whoever is sent a page's messages, and looks whether it has ended, and in an exception."""

    def __init__(self) -> None:
        self.finished, self.fell = asyncio.Event(), False

    def write_forward_msg(self, msg: ForwardMsg) -> None:
        if msg.WhichOneof("type") == "script_finished" and msg.script_finished in ENDS:
            self.fell |= msg.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR
            self.finished.set()
        elif msg.WhichOneof("type") == "delta" and msg.delta.new_element.WhichOneof("type") == "exception":
            self.fell = True

    @property
    def client_context(self) -> ClientContext | None:
        return None


# A run that begins again, as on a page's own address, has not finished.
ENDS = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_WITH_COMPILE_ERROR)
