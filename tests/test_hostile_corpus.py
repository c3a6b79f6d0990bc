"""The corpus of hostile links, read without a server: each opens the scene of a harmless link, and is named.

``benchmarks/load/links.py`` opens the same links on a running server.
"""

from __future__ import annotations

import random
import re

import pytest
import streamlit as st
from link_cases import SAFE
from page_cases import visit

from benchmarks.load import fuzz
from benchmarks.load.corpus import CORPUS, EVIL, Hostile
from benchmarks.load.readers import open_link
from optim_viz.limits import MAX_NOTICES
from optim_viz.ui import session


@pytest.fixture
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A session without a server."""
    monkeypatch.setattr(st, "session_state", {})


def wrong_with(hostile: Hostile) -> str:
    """What a link does that it must not; "" if nothing."""
    session, harmless = open_link(hostile.query, hostile.page), open_link(hostile.like, hostile.page)
    if session.pair != harmless.pair:
        return "the scene is another one than the harmless link's"
    for said in hostile.says:
        if not any(said in notice for notice in session.notices):
            return f"no notice says “{said}”, but {session.notices[:3]}"
    if session.notices and not hostile.says:
        return f"a notice where nothing is wrong: {session.notices[0]}"
    if len(session.notices) > 3 * (MAX_NOTICES + 1):
        return f"{len(session.notices)} notices"
    for notice in session.notices:
        if not SAFE.fullmatch(notice) or len(notice) > 300:
            return f"a notice that may not be shown: {notice!r:.300}"
    return ""


def test_the_corpus_is_large_and_has_no_link_twice() -> None:
    assert len({hostile.query for hostile in CORPUS}) == len(CORPUS) >= 500


def test_every_hostile_link_opens_a_harmless_scene_and_says_what_was_wrong() -> None:
    fallen = {hostile.query[:100]: wrong for hostile in CORPUS if (wrong := wrong_with(hostile))}
    assert not fallen, "\n".join(f"{query}: {wrong}" for query, wrong in fallen.items())


def test_a_hostile_text_reaches_no_element_that_interprets_it() -> None:
    """The words of a question are shown as they are; notices without their markup; nothing else repeats a visitor."""
    words = f"<img src=//{EVIL}/x onerror=alert(1)> [a](https://{EVIL}/) $\\href{{//{EVIL}}}{{x}}$"
    app = visit(f=words, start=words, run=["sgd", words], view=words, ask=f"first,text:{words}")
    shown = [text.value for text in app.text]
    assert words in shown
    assert len(shown) == 2
    assert not re.search(r"[<>\[\]{}$/]", shown[0])
    for kind in ("markdown", "caption", "html", "error", "warning", "info", "header", "title"):
        assert not [element for element in app.get(kind) if EVIL in str(element.proto)]


def test_no_mutation_of_a_valid_link_breaks_reading() -> None:
    """Two hundred thousand of them: ``python -m benchmarks.load.fuzz``."""
    chance, links = random.Random(12), [link for link in fuzz.valid_links() if "fair=" not in link]  # these simulate
    for i in range(1200):
        query, page = fuzz.mutated(chance, links), chance.choice(list(fuzz.PAGES))
        assert fuzz.read_link(query, page, thoroughly=i % 20 == 0) == "", (page, query)


@pytest.mark.usefixtures("_alone")
def test_no_mutation_of_an_event_breaks_its_handler() -> None:
    chance = random.Random(12)
    for _ in range(800):
        name = chance.choice(list(fuzz.EVENTS))
        event = fuzz.mutated_event(chance, fuzz.EVENTS[name][1])
        assert fuzz.read_event(name, event) == "", (name, event)


@pytest.mark.usefixtures("_alone")
def test_every_unmutated_link_and_event_is_understood() -> None:
    """Else the fuzzer would mutate what is wrong already."""
    for link in fuzz.valid_links():
        page = "lecture" if link.startswith("lesson=") else "compare"
        assert open_link(link, page).notices == (), link
    for name, (_, event) in fuzz.EVENTS.items():
        assert fuzz.read_event(name, event) == ""
        assert session.notices() == (), name
