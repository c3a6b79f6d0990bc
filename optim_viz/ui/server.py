"""What makes the app a public server, as the parts of Streamlit's ASGI application: see ``deploy/serve.py``.

``/ready`` answers 503 until everything is warm, and 200 from then on, also where every seat is taken: whoever restarts
or withdraws a server because of it shall not do so because it is in demand. ``/seats`` answers 503 where it would let
nobody in, for whoever wants to send visitors elsewhere. Pages themselves are answered so, by the door.
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import Any

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route
from streamlit import config, runtime
from streamlit.starlette import App

from optim_viz.limits import SEATS
from optim_viz.serving.descriptors import raise_limit, seats_within
from optim_viz.serving.door import Door
from optim_viz.serving.repeated_lines import MINUTE, RepeatedLines, filter_all
from optim_viz.serving.room import Room
from optim_viz.ui import rooms
from optim_viz.ui.warm import warm_up

LOG = logging.getLogger(__name__)
NO_STORE = {"Cache-Control": "no-store"}


def parts() -> dict[str, Any]:
    """The arguments of Streamlit's ``App``: what happens around it, beside it, and before it."""
    _log_to_stderr()
    LOG.info("Class rooms: %s.", rooms.where())  # an address that is none ends the start here
    room = Room(seats_within(int(os.environ.get("OPTIM_VIZ_SEATS", SEATS)), raise_limit()))

    @asynccontextmanager
    async def lifespan(_: App) -> AsyncGenerator[None]:
        tasks = [asyncio.create_task(work) for work in (_open_when_warm(room), _keep_log_short())]
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def ready(_: Request) -> PlainTextResponse:
        return PlainTextResponse("ready" if room.ready else "starting", 200 if room.ready else 503, NO_STORE)

    def seats(_: Request) -> JSONResponse:
        state = {"seats": room.seats, "taken": room.taken, "free": room.free if room.ready else 0}
        return JSONResponse(state, 503 if room.refusal else 200, NO_STORE)

    base = "/" + config.get_option("server.baseUrlPath").strip("/")
    routes = [Route(f"{base.rstrip('/')}/{endpoint.__name__}", endpoint) for endpoint in (ready, seats)]
    return {"lifespan": lifespan, "routes": routes, "middleware": [Middleware(Door, room=room)]}


async def _open_when_warm(room: Room) -> None:
    began = time.monotonic()
    if not await warm_up(runtime.get_instance()):
        LOG.error("Not ready, and not getting so: every page ends in an exception. Which one is said above.")
        return
    room.opened.set()
    port = config.get_option("server.port")
    LOG.info("Ready after %.1f seconds, on port %d: %d seats.", time.monotonic() - began, port, room.seats)


async def _keep_log_short() -> None:
    """Lines that are the same are counted, and what was left out is said once a minute."""
    repeated, for_ever = RepeatedLines(), asyncio.Event()
    while True:
        filter_all(repeated)  # also handlers that have come meanwhile
        with suppress(TimeoutError):
            await asyncio.wait_for(for_ever.wait(), MINUTE)
        for line in repeated.sum_up():
            LOG.warning("%s", line)


def _log_to_stderr() -> None:
    """What this server has to say of itself, a line each."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("optim_viz")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
