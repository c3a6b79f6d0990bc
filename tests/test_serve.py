"""``optim-viz serve`` as a process: ready when it is warm, full at its seats, and well again after it ran out of files.

What it visits before it is ready is one page here, for the time it takes; the rest is tested without a process.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from optim_viz.objectives import OBJECTIVES
from optim_viz.scene.study import PROFILE_KINDS, STUDY_KINDS, Study
from optim_viz.serving.descriptors import KEPT, OWN
from optim_viz.ui.shell import PAGES
from optim_viz.ui.warm import addresses

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 120.0  # seconds; a bound for what hangs
FILES = KEPT + OWN + 30  # enough for three seats, and few enough to use up
ONE_PAGE = """
import optim_viz.ui.warm as warm
warm.addresses = lambda: [("compare", "")]
"""


class Public:
    """The server, and what it answers."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        (folder / "sitecustomize.py").write_text(ONE_PAGE, encoding="utf-8")
        self.log = folder / "log"
        # By a shell, as a process with JAX's threads should not be forked for more than to start another.
        limits = f'ulimit -Sn 256 && ulimit -Hn {FILES} && exec "$@"'
        serve = [sys.executable, "-m", "optim_viz", "serve", "--seats", "50", "--core", "8501"]
        command = ["sh", "-c", limits, "sh", *serve]
        with self.log.open("wb") as out:
            self.process = subprocess.Popen(
                [
                    *command,
                    "--server.address",
                    "127.0.0.1",
                    "--server.port",
                    str(self.port),
                    "--server.baseUrlPath",
                    "/class/a",
                ],
                cwd=folder,
                env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"},
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def get(self, path: str, accept: str = "*/*", timeout: float = 20.0) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request("GET", f"/class/a{path}", headers={"Accept": accept})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def answers(self, path: str) -> bool:
        try:
            return bool(self.get(path, timeout=2))
        except (OSError, http.client.HTTPException):
            return False

    def until(self, what: str, holds: Callable[[], bool]) -> None:
        give_up = time.monotonic() + PATIENCE
        while True:
            with suppress(OSError, http.client.HTTPException):
                if holds():
                    return
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < give_up, f"{what}:\n{self.said()}"
            time.sleep(0.05)

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")


@pytest.fixture
def public(tmp_path: Path) -> Iterator[Public]:
    server = Public(tmp_path)
    yield server
    server.process.terminate()
    server.process.wait(PATIENCE)


def test_every_page_and_every_surface_is_visited_before_anybody_else_comes() -> None:
    visited = list(addresses())
    assert {page for page, query in visited if not query} == set(PAGES)
    fields = [dict(field.split("=") for field in query.split("&")) for _, query in visited if query]
    assert [there["f"].partition(",")[0] for there in fields if "f" in there] == list(OBJECTIVES)
    asked = [
        Study().kind,
        *(there["study"] for there in fields if "study" in there),
    ]  # a page asks the usual one itself
    assert asked == [kind for kind in STUDY_KINDS if kind not in PROFILE_KINDS]


def test_a_public_server_from_its_start_to_the_end_of_its_files(public: Public) -> None:
    public.until("it never answers", lambda: public.get("/_stcore/health")[0] == 200)
    if hasattr(os, "sched_getaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        assert os.sched_getaffinity(public.process.pid) == {cores[8501 % len(cores)]}
    before = public.get("/ready"), public.get("/seats")[0], public.get("/", "text/html")
    if public.get("/ready")[0] == 503:  # else it was warm sooner than it was asked
        assert before[0] == (503, "starting")
        assert before[1] == before[2][0] == 503
        assert "warming up" in before[2][1]
    public.until("it is never ready", lambda: public.get("/ready")[0] == 200)
    seats = json.loads(public.get("/seats")[1])
    assert 1 <= seats["seats"] < 50  # as many as its files are enough for, and it says so
    assert f"enough for {seats['seats']} seats, not for 50" in public.said()

    promised = [public.get("/", "text/html") for _ in range(seats["seats"])]
    assert {status for status, _ in promised} == {200}
    status, page = public.get("/compare?f=himmelblau", "text/html")
    assert (status, "Every seat is taken" in page) == (503, True)
    assert public.get("/seats")[0] == 503
    assert public.get("/ready") == (200, "ready")

    with ExitStack() as held:
        for _ in range(FILES):
            held.enter_context(socket.create_connection(("127.0.0.1", public.port), timeout=20))
        # asyncio leaves whoever comes now waiting, and says so; uvloop lets him in and out at once.
        public.until("it does not run out", lambda: not public.answers("/ready"))
    public.until("it does not recover", lambda: public.get("/ready")[0] == 200)
    assert public.said().count("system resource") < 20
