"""A running app and a browser in front of it.

The browser is the system's own where there is one, else Playwright's; without either the tests are skipped, and fail
where CI=true. Each worker has a browser and a server of its own, and takes these files like all others.
"""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

import pytest
from missing import missing
from playwright.sync_api import Browser, BrowserType, Error, expect, sync_playwright
from screen import Open, Screen
from server import PATIENCE, Server, serve
from stand import OpenStand, Stand, Stands
from tab import MEDIA, WIDE, Tab, Tabs

# What Chromium's headless shell does not have, a window and its services, no test misses: it takes a fifth less time.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--in-process-gpu",  # there is none: what would draw in its place needs no process of its own
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # No page lives long enough to pay for the code that V8 makes at leisure, for collectors of garbage in threads of
    # their own, or for a nursery that is cleared whenever it has a few megabytes.
    "--js-flags=--no-opt,--always-sparkplug,--single-threaded-gc,--min-semi-space-size=64,--max-semi-space-size=64",
)

expect.set_options(timeout=PATIENCE * 1000)


# The browser -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser of this worker."""
    with sync_playwright() as playwright:
        browser = launch(playwright.chromium)
        yield browser
        browser.close()


def launch(chromium: BrowserType) -> Browser:
    """The browser that is here, else Playwright's own."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    try:
        return chromium.launch(executable_path=found, args=list(FLAGS))
    except Error as error:
        if found:
            raise
        missing(f"no browser: none of {', '.join(NAMES)} on PATH, and Playwright's own: {str(error).splitlines()[0]}")


@pytest.fixture(scope="session")
def tabs(browser: Browser) -> Tabs:
    """The tabs of this worker."""
    return Tabs(browser)


FAILED = pytest.StashKey[bool]()  # of a test whose setup or call did not pass


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture
def open_screen(request: pytest.FixtureRequest, tabs: Tabs, app: Server) -> Iterator[Open]:
    """``open_screen(origin=..., fresh=..., **context options)``: a tab of its own for this test, with another session
    and other storage than all others. At the end, none may have had a problem.

    ``fresh``: by page loads, and with nothing stored by anybody. A test that is marked ``panel(False)`` looks at the
    picture alone: the panel is there, and its controls are not.
    """
    panel = request.node.get_closest_marker("panel")
    controls = panel is None or panel.args[0]
    taken: list[Tab] = []

    def make(origin: str = app.origin, fresh: bool = False, viewport: dict[str, int] = WIDE, **options: Any) -> Screen:
        media = {name: options.pop(name) for name in MEDIA if name in options}
        taken.append(tabs.take(origin, fresh, viewport, controls or fresh, media, **options))
        return Screen(taken[-1])

    yield make
    good = FAILED not in request.node.stash
    problems = [problem for tab in taken for problem in tab.problems]
    for tab in taken:
        tabs.give_back(tab, good and not tab.problems)
    assert not problems, "\n".join(problems)


@pytest.fixture
def screen(open_screen: Open) -> Screen:
    """One tab, before it has gone anywhere."""
    return open_screen()


@pytest.fixture(scope="session")
def stands(browser: Browser) -> Stands:
    """The pages of this worker with the player alone."""
    return Stands(browser)


@pytest.fixture
def open_stand(request: pytest.FixtureRequest, stands: Stands) -> Iterator[OpenStand]:
    """``open_stand(viewport=..., **media and context options)``: the page with the player alone, see ``stand.py``."""
    taken: list[Tab] = []

    def make(viewport: dict[str, int] = WIDE, **options: Any) -> Stand:
        media = {name: options.pop(name) for name in MEDIA if name in options}
        taken.append(stands.take(viewport, media, **options))
        return Stand(taken[-1])

    yield make
    good = FAILED not in request.node.stash
    problems = [problem for tab in set(taken) for problem in tab.problems]
    for tab in set(taken):
        stands.give_back(tab, good and not tab.problems)
    assert not problems, "\n".join(problems)


@pytest.fixture
def stand(open_stand: OpenStand) -> Stand:
    """The player alone, before it has a scene."""
    return open_stand()


# The app ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def _shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = serve(tmp_path_factory.mktemp("app"))
    yield server
    server.stop()


@pytest.fixture
def app(_shared_server: Server) -> Iterator[Server]:
    """The running app, shared by the tests; a traceback in its log fails the test that brought it about."""
    _shared_server.news()
    yield _shared_server
    news = _shared_server.news()
    assert "Traceback" not in news, news


@pytest.fixture(scope="session")
def installed() -> None:
    """For claims on what is served as files, which only an installed project does."""
    try:
        distribution("optim-viz")
    except PackageNotFoundError:
        missing("the project is not installed: pip install -r requirements-dev.txt")
