"""Old addresses: their links open what they opened, where it is to be seen now."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs

import pytest

from benchmarks.load.altered import shared_links
from benchmarks.load.readers import open_link
from optim_viz.link.moved import MOVED, moved_query
from optim_viz.link.reading import CUT
from optim_viz.scene.study import Study
from optim_viz.ui.session_state import Session
from optim_viz.ui.shell import PAGES

LINKS = shared_links()
OLD = {  # what the addresses were: written here anew, as links to them are out in the world
    "lessons": "lecture",
    "side_by_side": "compare",
    "learning_rate": "study",
    "fate_map": "study",
}


def opened(address: str, query: str) -> Session:
    """By the old address, as the browser then opens the new one."""
    return open_link(moved_query(address, parse_qs(query, keep_blank_values=True)), MOVED[address].page)


def scene(session: Session) -> tuple[object, ...]:
    shown = (session.view, session.playback, session.question, session.permissions, session.lesson, session.notices)
    return (session.pair, *shown)


def test_every_old_address_leads_to_a_page() -> None:
    assert {address: page for address, (page, _) in MOVED.items()} == OLD
    assert set(OLD.values()) == set(PAGES) - {"gallery"}, "which never stood elsewhere"


@pytest.mark.parametrize("address", OLD)
def test_a_link_opens_the_same_as_before(address: str) -> None:
    for link in LINKS:
        there = open_link(link, OLD[address])
        assert scene(opened(address, link)) == scene(there), link
        if address != "fate_map":
            assert opened(address, link).study == there.study


def test_a_link_to_the_fate_map_asks_where_the_starts_end_whatever_kind_it_names() -> None:
    """Its address said so: versions 1 to 3 spelled the kind of the other page's picture, or no study."""
    for study in ("sweep,beside:1,cells:100", "heat,metric:final,beside:1,cells:100", "Sweep, beside:1,cells:100"):
        for key in ("study", "amp;study", " study"):
            session = opened("fate_map", f"f=himmelblau&run=adam&run=sgd&{key}={study}")
            assert session.study == Study("starts", beside=1, cells=100)
            assert session.notices == ()
    for link in ("", "f=beale&run=adam", "v=3&f=beale&run=adam&end=1"):
        assert opened("fate_map", link).study == Study("starts")
    assert opened("learning_rate", "f=beale&study=heat").study == Study("heat")


def test_a_link_that_was_cut_short_still_says_so_and_loses_its_last_part_alone() -> None:
    session = opened("fate_map", "v=3&f=himmelblau&run=adam&run=sgd,0.0")
    assert session.notices == (CUT,)
    assert (session.study, len(session.scenario.runs)) == (Study("starts"), 1)


def test_what_is_not_ours_goes_along() -> None:
    query = moved_query("lessons", {"lesson": ["newton"], "mc_cid": ["a b"], "run": ["adam", "sgd,learning_rate:0.1"]})
    assert query == "lesson=newton&mc_cid=a%20b&run=adam&run=sgd,learning_rate:0.1"
    assert replace(opened("lessons", query), ids=(), last_run_id=0).lesson == "newton"
