"""The frame around every page: routing, look, warm-up."""

from __future__ import annotations

import gc
import re
import runpy
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

import streamlit as st
from streamlit.errors import StreamlitPageNotFoundError

from optim_viz.link.moved import MOVED, moved_query
from optim_viz.simulation.own_executables import interpret_first
from optim_viz.simulation.study_queue import Watch, at_intervals, watched
from optim_viz.turns import PAGE_TURNS
from optim_viz.ui import component, session
from optim_viz.web import moved

PACKAGE = Path(__file__).resolve().parents[1]
# app.py and the pages: within the package where it was installed from a wheel, beside it in a checkout.
ROOT = PACKAGE if (PACKAGE / "app.py").is_file() else PACKAGE.parent
STYLE = Path(__file__).with_name("style.css")
FIRST = "compare"  # the page that the root shows
PAGES = {
    "lecture": "Lecture",
    "compare": "Compare",
    "study": "Study",
    "gallery": "Gallery",
}  # file stem, which is also the address -> title
BAR_DELAY = 0.4  # seconds before long work says how far it is, and
BAR_INTERVAL = 0.15  # between two looks at whether the visitor has changed something meanwhile
ICON = str(Path(__file__).with_name("icon.svg"))  # a file of ours: Streamlit fetches named icons from the internet


def navigation() -> st.Page:
    """The app's pages, by absolute path, each at the address of its file's stem; returns the current one.

    Streamlit serves a default page at the root alone, so the root is a page of its own, which runs the first page's
    file. Where a page stood formerly, there is one that leads to where it is now.
    """
    return st.navigation(
        [
            st.Page(_root, title=PAGES[FIRST], default=True),
            *(st.Page(ROOT / "pages" / f"{stem}.py", title=title, url_path=stem) for stem, title in PAGES.items()),
            *(st.Page(_moved(address), title=PAGES[page], url_path=address) for address, (page, _) in MOVED.items()),
        ],
        position="hidden",
    )


def run_page() -> None:
    """The current page, in its turn."""
    page = navigation()
    with PAGE_TURNS.turn():
        page.run()


def page_links() -> None:
    """The way to every other page; the scene goes along in the session, and each page's address spells it.

    None where a page's own file is what Streamlit was told to run: then it knows of no others.
    """
    with st.container(gap=None, key="pages"), suppress(StreamlitPageNotFoundError):
        for stem, title in PAGES.items():
            if stem == session.page():
                st.html(f'<span class="ov-here" aria-current="page">{title}</span>')
            else:
                st.page_link(str(ROOT / "pages" / f"{stem}.py"), label=title, width="stretch")


def page_link(stem: str, label: str, **fields: str | list[str]) -> None:
    """A way to one page, where there are others; to an address of these fields, if any are given."""
    with suppress(StreamlitPageNotFoundError):
        st.page_link(str(ROOT / "pages" / f"{stem}.py"), label=label, query_params=fields or None)


def open_page(stem: str) -> None:
    """Called by an event: what it has changed is to be seen on another page, which is gone to as by its link."""
    session.store_for_run("other page", stem)


def _root() -> None:
    runpy.run_path(str(ROOT / "pages" / f"{FIRST}.py"))


def _moved(address: str) -> Callable[[], None]:
    """What is drawn at a page's former address: the way to where it is now.

    Not by ``st.switch_page``, which makes a new entry in the browser's history: Back would lead here, and so nowhere.
    """

    def draw() -> None:
        page, query = MOVED[address].page, moved_query(address, session.address())
        send_style(STYLE)
        component.mount(moved.MOVED, moved.pack_moved(address, page, query), {}, says_if_lost=False)
        st.html(component.lost("This page has another address now.", f"{page}?{query}", PAGES[page]))

    return draw


def send_style(sheet: Path) -> None:
    """A style sheet, without what is written for its readers: comments and indentation, a fifth of it."""
    st.html(f"<style>{_sheet(sheet, sheet.stat().st_mtime_ns)}</style>")


@lru_cache(maxsize=8)  # what is edited is read again
def _sheet(sheet: Path, _: int) -> str:
    return re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL))


def begin(page: str) -> None:
    """First call of every page, by its name.

    On a server that has just started, Streamlit runs a page's own file for a deep link, without ``app.py``: then this
    routes once and runs again, so that every page stands in the same frame however it was reached.
    """
    interpret_first()
    if not session.has_flag("routed"):
        session.set_flag("routed")
        navigation()
        st.rerun()
    if other := session.pop_for_run("other page"):
        with suppress(StreamlitPageNotFoundError):  # as where a page's own file is what Streamlit was told to run
            st.switch_page(str(ROOT / "pages" / f"{other}.py"))  # before this page writes another address
    send_style(STYLE)
    with watched(at_intervals(_tuning_toast(), BAR_DELAY, BAR_INTERVAL)):
        session.begin(page)
    _run_again_on_reconnection()


def _tuning_toast() -> Watch:
    """Says how far a link's tuning is, before there is anything else on the page."""
    toast: st.delta_generator.DeltaGenerator | None = None

    def show(share: float, before: int) -> None:
        nonlocal toast
        words = waiting_words(share, before)
        toast = (toast or st).toast(f"The link’s learning rates are being tuned. {words}", icon=":material/tune:")

    return show


@contextmanager
def progress_bar() -> Generator[None]:
    """Whoever waits in here for a study, as for the truth of an answer that takes one, sees a bar where this stands.

    Showing it is also where Streamlit ends a run that a change has overtaken.
    """
    bar: st.delta_generator.DeltaGenerator | None = None

    def show(share: float, before: int) -> None:
        nonlocal bar
        bar = (bar or st).progress(share, text=waiting_words(share, before))

    with watched(at_intervals(show, BAR_DELAY, BAR_INTERVAL)):
        yield
    if bar is not None:
        bar.empty()


def waiting_words(share: float, before: int) -> str:
    """How far a study is, or how long the line before it."""
    if before:
        others = "one study is" if before == 1 else f"{before} studies are"
        return f"The server is busy: {others} made before this one. Any change leaves the line."
    return f"{share:.0%} of the runs are done. Any change abandons the rest."


@st.fragment(run_every=43_200)  # seconds: half a day; a browser's timers end at three weeks
def _run_again_on_reconnection() -> None:
    """Nothing; but a browser runs a page with something that recurs as soon as its connection is back.

    After a restart or a long sleep it has a new session, which knows neither widgets nor fragments: what is pressed
    would be lost for good. The page's run finds the scene in the address, and the next press is answered.
    """


_freezing = threading.Lock()
_frozen = False


def freeze_heap_once() -> None:
    """Once a process, after the first picture: take what is loaded by now out of the garbage collector's sight.

    Streamlit runs a full collection after each run of a page, which visits every object that JAX has brought in.
    """
    global _frozen
    with _freezing:
        if not _frozen:
            gc.collect()
            gc.freeze()
            _frozen = True
