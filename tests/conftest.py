"""What several test modules share: a count of what JAX compiles, a fresh Python, and hypothesis' settings."""

from __future__ import annotations

import atexit
import gc
import importlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

# What one process of this run has compiled, the others read: the workers, their servers and the interpreters that tests
# start compile the same surfaces. Tracing and lowering are done by each of them, and counted; nothing outlives the run.
if "OPTIM_VIZ_COMPILED" not in os.environ:
    _made = tempfile.mkdtemp(prefix="optim-viz-compiled-")
    atexit.register(shutil.rmtree, _made, ignore_errors=True)
    os.environ["OPTIM_VIZ_COMPILED"] = _made

# Likewise for Python's bytecode, of which rewriting the assertions of tests and of hypothesis takes most. Where none is
# to be kept, it is for as long as this run.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    sys.dont_write_bytecode = False
    for _sources in ("tests", "optim_viz", "pages"):
        for _folder in (Path(__file__).parents[1] / _sources).glob("**/"):
            atexit.register(shutil.rmtree, _folder / "__pycache__", ignore_errors=True)

import pytest
from _pytest.logging import LogCaptureHandler, caplog_handler_key, catching_logs
from _pytest.runner import runtestprotocol
from in_node import FrontEnd

ROOT = Path(__file__).parents[1]


def pytest_configure(config: pytest.Config) -> None:
    """Where tests run: the workers wait for the process that only gives them out, which needs none of this."""
    if config.getoption("dist", "no") == "no" or hasattr(config, "workerinput"):
        from hypothesis import settings

        from optim_viz.xla import configure_compiler

        settings.register_profile("project", deadline=None)  # on a busy machine a deadline says nothing about the code
        settings.load_profile("project")
        # XLA reads its flags once: whatever a test compiles first with JAX alone, lanes and runs are still the same.
        configure_compiler()
        _have_interpreted(NEVER)


# Files that go through every surface run one behind the other in one worker: what the first of them traces, lowers and
# loads there, which takes some minutes for all surfaces, the others have. All other files go to whoever is free.
EVERY_SURFACE = {
    f"test_{name}.py"
    for name in (
        "backprop", "batch", "bending", "critical_points", "drawn_surfaces", "everywhere", "figures", "graph_blob",
        "instructions", "interpreted", "monitor", "objectives", "pages", "penalties", "pictures", "scene",
        "scene_inside", "simulate", "simulate_ends", "simulation_in_the_browser", "stability_limits", "stream",
        "suggested_rates", "three_machines",
    )
}  # fmt: skip
TOGETHER = "every surface"  # their place in the queue


class Collection(list[str]):
    """All tests, which know their places."""

    def __init__(self, tests: Sequence[str]) -> None:
        super().__init__(tests)
        self._place = {test: i for i, test in enumerate(tests)}

    def index(self, test: str, *_: Any) -> int:
        return self._place[test]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    from xdist.scheduler import LoadFileScheduling  # where there are no workers it need not be there

    class Scheduling(LoadFileScheduling):
        """With every test that ends, xdist's own counts all that its worker was given, and each begins with a search
        among all tests: here what has ended goes, and the rest is counted by files."""

        def _assign_work_unit(self, node: Any) -> None:
            if self.nodes.index(node) % 2:  # the longest, then from the end: it computes while a browser has pauses
                longest = TOGETHER if TOGETHER in self.workqueue else next(reversed(self.workqueue))
                self.workqueue.move_to_end(longest, last=False)
            super()._assign_work_unit(node)

        def _split_scope(self, nodeid: str) -> str:
            scope: str = super()._split_scope(nodeid)
            return TOGETHER if scope.rpartition("tests/")[2] in EVERY_SURFACE else scope

        def add_node_collection(self, node: Any, collection: Sequence[str]) -> None:
            super().add_node_collection(node, collection)
            self.registered_collections[node] = Collection(collection)

        def mark_test_complete(self, node: Any, item_index: int, duration: float = 0) -> None:
            nodeid = self.registered_collections[node][item_index]
            del self.assigned_work[node][self._split_scope(nodeid)][nodeid]
            self._reschedule(node)

        def _pending_of(self, workload: dict[str, dict[str, bool]]) -> int:
            return sum(map(len, workload.values()))

    return Scheduling(config, log) if config.getoption("dist") == "loadfile" else None


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """What collecting makes stays: the garbage collector need not look at it, neither now nor later. What JAX traces
    mostly stays as well: it looks once in 50,000 new objects, not in 700."""
    gc.disable()
    _import_from_the_end(session)
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(50_000, 20, 20)
        gc.enable()


def _import_from_the_end(session: pytest.Session) -> None:
    """Every second worker: to rewrite the assertions of all tests takes seconds, and what one has rewritten is there
    for the other. So they meet in the middle."""
    worker = getattr(session.config, "workerinput", {}).get("workerid", "gw0")
    if int(worker.removeprefix("gw")) % 2 and session.config.args == session.config.getini("testpaths"):
        for module in sorted(Path(__file__).parent.glob("test_*.py"), reverse=True):
            with suppress(Exception, pytest.skip.Exception):  # collecting it says so
                importlib.import_module(module.stem)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """Of a test that passes, its call is reported, and what took long before and behind: to write, send and read three
    reports and two notes of each test takes longer than most tests do."""
    _have_interpreted(NEVER if item.get_closest_marker("compiled") is None else 0)
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed or report.duration >= 0.005:
            item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


NEVER = 1_000_000_000  # requests until something is compiled


def _have_interpreted(often: int) -> None:
    """Runs and batches are interpreted, as on a page, to the bits of what is compiled; but in tests that are
    ``compiled`` they have executables of their own, as in Python."""
    from optim_viz.simulation.own_executables import interpret_first

    interpret_first(often)


@pytest.fixture
def caplog(request: pytest.FixtureRequest) -> Iterator[pytest.LogCaptureFixture]:
    """pytest's own, whose plugin would listen while each phase of every test runs: half of what a short test costs."""
    with catching_logs(LogCaptureHandler()) as handler:
        request.node.stash[caplog_handler_key] = handler
        logged = pytest.LogCaptureFixture(request.node, _ispytest=True)
        yield logged
        logged._finalize()  # the levels that it was told


@pytest.fixture
def compilations() -> Iterator[Counter[str]]:
    """What JAX traces, lowers and compiles while the test runs: ``{"trace": 3, "lower": 1, "compile": 1}``."""
    import jax

    seen: Counter[str] = Counter()
    names = {"jaxpr_trace": "trace", "jaxpr_to_mlir_module": "lower", "backend_compile": "compile"}

    def listen(event: str, duration: float, **_: Any) -> None:
        if event.startswith("/jax/core/compile/"):
            seen[names[event.removeprefix("/jax/core/compile/").removesuffix("_duration")]] += 1

    jax.monitoring.register_event_duration_secs_listener(listen)
    yield seen
    jax.monitoring.unregister_event_duration_listener(listen)


@pytest.fixture(scope="session")
def front_end() -> Iterator[FrontEnd]:
    """The browser's own modules, in a node of this worker."""
    with FrontEnd() as modules:
        yield modules


@pytest.fixture
def fresh_python() -> Callable[..., str]:
    """``fresh_python(code, **environment)``: what the code prints in a new interpreter."""

    def run(code: str, **environment: str) -> str:
        inherited = {k: v for k, v in os.environ.items() if k not in ("XLA_FLAGS", "OPTIM_VIZ_FUSE_LOOPS")}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            cwd=ROOT,
            env={**inherited, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
