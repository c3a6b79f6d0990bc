"""Links as programs and people hand them on: they open what was shared, or say in one line that they cannot."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from urllib.parse import parse_qs, quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_node import FrontEnd
from link_cases import SAFE
from test_link_table import any_blob, as_data, asked, assert_same_reading

from benchmarks.load.altered import ALTERATIONS, pairs, shared_links
from benchmarks.load.readers import open_link
from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, from_query, scene_b_from_query, to_query
from optim_viz.link import keys
from optim_viz.link.codec import fields_to_query, to_fields
from optim_viz.link.foreign import is_foreign
from optim_viz.link.mending import guard_words, mend_words
from optim_viz.link.reading import CUT, read_link
from optim_viz.link.table import link_table
from optim_viz.link.view_fields import PLAYBACK
from optim_viz.scene.scenario import first_scene
from optim_viz.teaching.link_fields import QUESTION, teaching_fields
from optim_viz.teaching.prediction import Question
from optim_viz.ui.session_state import Session

LINKS = shared_links()
TWENTY = LINKS[::3][:20]


def seen(session: Session) -> tuple[object, ...]:
    """What a link opens."""
    shown = (session.pair, session.view, session.study, session.playback, session.question, session.permissions)
    return (*shown, session.lesson, session.notices)


@cache
def shared(link: str) -> tuple[object, ...]:
    """What a link opens as it was shared: all that alter it are held against that."""
    return seen(open_link(link, page_of(link)))


def page_of(query: str) -> str:
    return "study" if "study=" in query else "compare"


def test_there_are_fifty_links_of_every_kind() -> None:
    assert len(set(LINKS)) == len(LINKS) >= 50
    for part in ("b.f=", "study=", "moment=", "ask=", "touch=", "view=", "~", "with:", "@", "fair=", "noise="):
        assert sum(part in link for link in LINKS) >= 2, part
    assert sum(link.startswith("v=2&") for link in LINKS) >= 5
    assert sum(not link.startswith("v=") for link in LINKS) >= 5
    assert not any(open_link(link, page_of(link)).notices for link in LINKS)


@pytest.mark.parametrize("name", ALTERATIONS)
def test_an_altered_link_opens_what_was_shared(name: str) -> None:
    for link, altered in pairs(name):
        assert seen(open_link(altered, page_of(link))) == shared(link), altered


@pytest.mark.parametrize("name", ALTERATIONS)
def test_a_page_without_a_server_reads_an_altered_link_as_the_server_does(name: str, front_end: FrontEnd) -> None:
    """As the address of a replay, which is in the browser alone."""
    found = [(link, altered) for link, altered in pairs(name) if "b.f=" not in link and "f=himmelblau" in link]
    assert len(found) >= 4
    answers = asked(front_end, "himmelblau", *(altered for _, altered in found))
    for (link, _), said in zip(found, answers, strict=True):
        assert said["choice"] == as_data(from_query(link)[0])
        assert not said["notices"]


TWICE: list[Callable[[str], str]] = [
    quote,
    lambda link: quote(link, safe="&="),
    lambda link: link.replace("&", "&amp;"),
]


@pytest.mark.parametrize("second", TWICE, ids=["all", "but its fields", "for a page"])
@pytest.mark.parametrize("first", TWICE, ids=["all", "but its fields", "for a page"])
def test_two_programs_may_alter_a_link(first: Callable[[str], str], second: Callable[[str], str]) -> None:
    for link in LINKS:
        assert seen(open_link(second(first(link)), page_of(link))) == shared(link)


# ------------------------------------------------------------------------------------------------------- cut short


def test_every_prefix_of_a_link_opens_the_same_or_says_so_in_one_line() -> None:
    links = [link for link in LINKS if link.startswith("v=3&")][:20:2]
    assert len(links) == 10
    for link in links:
        page = page_of(link)
        whole = seen(open_link(link, page))
        for length in range(1, len(link)):
            session = open_link(link[:length], page)
            if seen(session) != whole:
                assert len(session.notices) == 1, (link[:length], session.notices)
                assert length < len("v=3") or session.notices == (CUT,)
            assert session.scenario.runs
            address = parse_qs(link[:length], keep_blank_values=True)  # as it reaches a page
            assert from_query(address) == from_query(link[:length])


def test_a_page_without_a_server_says_the_same_of_every_prefix(front_end: FrontEnd) -> None:
    for link in (to_query(first_scene()), to_query(Scenario.suggested("rosenbrock", noise=0.5, steps=70))):
        prefixes = [link[:length] for length in range(len(link))]
        for prefix, said in zip(prefixes, asked(front_end, "rosenbrock", *prefixes), strict=True):
            assert_same_reading(said, prefix, "rosenbrock")


def test_what_others_hang_on_behind_a_link_does_not_hide_that_it_was_cut() -> None:
    link = to_query(Scenario.suggested("beale", runs=(Run("sgd"), Run("adam", {"learning_rate": 0.25}))))
    assert link.endswith("&run=adam,0.25&end=1")
    assert from_query(f"{link}&mc_cid=1&fbclid=x") == from_query(link)
    cut = link.removesuffix("5&end=1")
    for behind in ("", "&fbclid=x", "&utm_source=a&mc_cid=1", ")", ".", "&gt;"):
        found, notices = from_query(cut + behind)
        assert [run.optimizer for run in found.runs] == ["sgd"]
        assert notices == (CUT,)


def test_a_field_added_by_hand_behind_the_end_is_read() -> None:
    assert from_query(f"{to_query(first_scene())}&steps=70")[0].steps == 70


def test_old_links_have_no_end() -> None:
    for link in ("f=beale&run=adam", "v=1&f=beale&run=adam", "v=2&f=beale&run=adam,learning_rate:0.5"):
        assert from_query(link)[1] == ()


# ---------------------------------------------------------------------------------------------- nothing understood


@pytest.mark.parametrize("runs", ["run=adma", "run=adma&run=", "run=~&run=sgdd,0.5"])
def test_a_link_of_which_no_run_is_understood_shows_the_usual_ones(runs: str, front_end: FrontEnd) -> None:
    for surface in ("rosenbrock", "beale"):
        query = f"f={surface}&{runs}"
        found, notices = from_query(query)
        assert found == Scenario.suggested(surface)
        assert notices[-1] == f"No run of the link was understood; {found.surface.label}'s usual ones are shown."
        assert scene_b_from_query(f"b.{query.replace('&', '&b.')}")[0] == Scenario.suggested(surface)
        assert_same_reading(asked(front_end, surface, query)[0], query, surface)
    assert from_query("f=beale&run=")[0].runs == ()
    assert len(from_query(f"f=beale&{runs}&run=lion")[0].runs) == 1


def test_a_page_without_a_server_reads_by_the_links_version_not_by_what_is_declared(front_end: FrontEnd) -> None:
    """Today they are the same; a page may be asked by a link of a version that is older than it."""
    sent = json.loads(json.dumps(link_table(OBJECTIVES["rosenbrock"])))
    frozen = sent["frozen"]["3"]
    frozen["fields"] |= {"steps": "321", "start": "0.5,0.25"}
    frozen["settings"]["f"] = "rosenbrock,a:0.5,b:7"
    frozen["methods"] |= {"sgd": "sgd,learning_rate:0.125", "adam": frozen["methods"]["adam"].replace("0.9,", "0.8,")}
    frozen["schedules"]["cosine"] = "cosine,final:0.75"
    frozen["runs"] = ["sgd"]
    queries = ["v=3&f=rosenbrock&run=adam&run=sgd@cosine&end=1", "v=3&f=rosenbrock&end=1", "f=rosenbrock&run=sgd"]
    three, none, by_hand = front_end.ask("links", any_blob(), table=sent, queries=queries)
    meant = "f=rosenbrock,a:0.5,b:7&start=0.5,0.25&steps=321&run=adam,b1:0.8&run=sgd,0.125@cosine,final:0.75"
    assert three["choice"] == as_data(from_query(meant)[0])
    assert three["again"] == queries[0]
    assert none["choice"]["runs"] == as_data(from_query("run=sgd,0.125")[0])["runs"]
    assert by_hand["choice"] == as_data(from_query("run=sgd")[0])


# --------------------------------------------------------------------------------------------- somebody's own words


@given(st.text(max_size=60) | st.text("%0123456789abcdefAF ,:~", max_size=30))
def test_words_come_back_as_they_were_written(words: str) -> None:
    assert mend_words(f"first,text:{guard_words(words)}") == f"first,text:{words}"


@pytest.mark.parametrize(
    "words", ["Who wins?", "100% sure?", "%41", "50%25", "a%2Cb & c", "Adam, or SGD)", "é + 1 > 0"]
)
def test_a_question_keeps_its_words(words: str) -> None:
    scene = Scenario.suggested("beale")
    for query in (
        fields_to_query(teaching_fields(Question("first", text=words), None)),
        fields_to_query(to_fields(scene, further=teaching_fields(Question("first", text=words), None))),
    ):
        for altered in (query, query.replace("%", "%25"), quote(query, safe="&="), quote(query), quote(quote(query))):
            question, notices = QUESTION.from_query(altered)
            assert (question and question.text, notices) == (words, ())


# --------------------------------------------------------------------------------------------------- by hand, others


LESSON = ("lesson=Zig_Zag).", "ref=&amp;lesson=zig_zag", "LESSON=zig%255fzag&mc_cid=1", "lesson%3Dzig_zag")


@pytest.mark.parametrize("query", LESSON)
def test_a_lessons_link_is_mended_too(query: str) -> None:
    session, there = open_link(query, "lecture"), open_link("lesson=zig_zag", "lecture")
    assert (session.lesson, session.pair, session.notices) == ("zig_zag", there.pair, ())


def test_the_issues_own_links() -> None:
    """As they were seen."""
    assert from_query("run=adam%252Clearning_rate%253A0.3")[0].runs[0].rate == 0.3
    assert from_query("run=adam,learning_rate:0.3)")[0].runs[0].rate == 0.3
    assert from_query("run=adam, learning_rate:0.3")[0].runs[0].rate == 0.3
    assert from_query("run=adam,learning_rate:+0.3")[0].runs[0].rate == 0.3
    assert from_query("f=Himmelblau")[0].objective == "himmelblau"
    assert from_query("noise=1e+2&seed=1E+3")[0].changed(runs=()) == Scenario.suggested(noise=100, seed=1000, runs=())


@pytest.mark.parametrize(
    "query", ["steps=5 0", "steps=5%0A0", "run=ad am", "f=himmel blau", "start=1 2", "steps=1 000"]
)
def test_a_blank_within_a_name_or_a_number_is_not_guessed_away(query: str) -> None:
    assert from_query(query)[1]


def test_a_registry_may_have_capitals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(OPTIMIZERS._entries, "mySGD", OPTIMIZERS["sgd"])
    for name in ("mySGD", "mysgd", "MYSGD"):
        found, notices = from_query(f"run={name},0.25")
        assert notices == ()
        assert found.runs[0].rate == 0.25


def test_known_keys_of_others_are_none_of_ours() -> None:
    assert not [key for key in keys.EVERY if is_foreign(key)]
    for key in ("mc_cid", "msclkid", "_gl", "igsh", "srsltid", "wbraid", "utm_source", "__cft__[0]", "gt;", "quot;"):
        assert is_foreign(key), key


def test_mending_takes_no_longer_than_a_link_is_long() -> None:
    """No run of blanks or brackets costs the square of its length."""
    for sign in " ,)%~":
        text = "f=beale" + sign * 15_000 + "x" + sign * 15_000
        assert len(read_link(text).pairs) == 1


def test_notices_of_altered_links_may_be_shown() -> None:
    for link in TWENTY:
        for text in (link.replace("=", "=<b>", 3), f"{link}&<b>=1&[x]=2", link.replace(",", ",$x$,")):
            for notice in open_link(text, page_of(link)).notices:
                assert SAFE.fullmatch(notice), notice


def test_a_moment_is_read_from_what_the_browser_spells() -> None:
    """The player spells all of it, as it knows no version's defaults."""
    moment, notices = PLAYBACK.from_query({"moment": "step:40,plays:0,speed:1,camera:-108~54~1,hidden:1~3"})
    assert moment is not None
    assert (moment.step, moment.hidden, notices) == (40, (1, 3), ())
