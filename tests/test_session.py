"""What happens to a visitor's session, without Streamlit: functions from one frozen value to the next."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import numpy as np
import pytest

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.link.codec import to_fields
from optim_viz.scene.first_scenes import first_ensemble, first_fate_map, first_heat_map, first_scene_of
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness, Run, Scenario, first_scene
from optim_viz.scene.study import STUDY_KINDS, Study
from optim_viz.scene.view import View
from optim_viz.teaching import link_fields
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.permissions import Permissions
from optim_viz.teaching.prediction import NONE, Question
from optim_viz.ui import lesson_state, session_address, session_state
from optim_viz.ui.session_state import Address, Pair, Session

TWO = Scenario("beale", start=(1.0, 1.5), runs=(Run("sgd"), Run("adam")), steps=80)
THREE = Scenario("himmelblau", start=(-1.0, 0.5), runs=(Run("adam"), Run("sgd"), Run("momentum")), steps=700)


def address(
    scene: Scenario,
    view: View | None = None,
    study: Study | None = None,
    playback: Playback | None = None,
    *,
    scene_b: Scenario | None = None,
    question: Question | None = None,
    permissions: Permissions = None,
    **more: str,
) -> Address:
    spelled = to_fields(scene, view, study, playback, scene_b=scene_b)
    fields = {**spelled, **link_fields.teaching_fields(question, permissions), **more}
    return {key: [value] if isinstance(value, str) else value for key, value in fields.items()}


def visit(session: Session, to: Address, now: float = 100.0, page: str = "compare") -> Session:
    """A page's run: the address is followed, and what is in force is written."""
    was_touring = session.touring
    session, new = session_address.apply_address(session, to, now, page=page)
    session = lesson_state.apply_address(session, new, was_touring=was_touring)
    fields = {
        **session_address.to_address(session, session.view, session.playback),
        **lesson_state.address_fields(session),
    }
    written = {key: [value] if isinstance(value, str) else value for key, value in fields.items()}
    written = {} if session.in_contents else written
    return session_address.note_written(session, written, now)


def moved(session: Session, x: float, now: float, kind: str = "start") -> Session:
    return session_state.change(session, kind, lambda s: s.changed(start=(x, 0.25)), now=now)


def test_a_flag_is_raised_and_taken_down_alone() -> None:
    both = session_state.set_flag(session_state.set_flag(Session(), "routed"), "dragging")
    assert both.flags == {"routed", "dragging"}
    assert session_state.set_flag(both, "dragging", False).flags == {"routed"}


def test_a_scene_that_is_not_there_cannot_be_edited() -> None:
    alone = Session(scenario=TWO)
    assert session_state.edit_side(alone, "b").edited_side == "a"
    assert session_state.edit_side(dataclasses.replace(alone, scene_b=THREE), "b").edited_scene == THREE


def test_a_change_of_the_study_waits_to_be_written() -> None:
    written = session_state.change_study(Session(), lambda study: dataclasses.replace(study, metric="best"))
    assert written.study.metric == "best"
    assert written.changed, "or an address that is on its way would take it back"


def test_where_undo_ends_redo_ends_too() -> None:
    session = session_state.change(Session(scenario=TWO, ids=(1, 2)), "steps", lambda s: s.changed(steps=90), now=1.0)
    back = session_state.undo(session)
    assert session_state.redo(back).scenario.steps == 90
    ended = session_state.clear_history(back)
    assert session_state.redo(ended) == ended
    assert session_state.undo(ended) == ended


def test_a_page_remembers_several_values_and_the_last_of_each() -> None:
    session = Session()
    for name, value in (("window", 1), ("place", 2), ("window", 3)):
        session = session_state.set_page_state(session, name, value)
    assert session.page_state == {"window": 3, "place": 2}


def test_a_session_begins_with_the_first_scene_or_with_what_the_address_spells() -> None:
    fresh = visit(Session(), {})
    assert fresh.edited_scene == first_scene()
    assert fresh.ids == (1, 2, 3, 4, 5)
    linked = visit(Session(), address(TWO, View("both"), Study("heat", run=1), Playback(step=30)))
    assert (linked.edited_scene, linked.view, linked.study) == (TWO, View("both"), Study("heat", run=1))
    assert linked.playback == Playback(step=30)
    assert (linked.ids, linked.notices, linked.past) == ((1, 2), (), ())


def test_a_session_cannot_be_written_to() -> None:
    session = visit(Session(), {})
    with pytest.raises(dataclasses.FrozenInstanceError):
        session.scenario = TWO  # type: ignore[misc]
    held, ids = session.edited_scene, session.ids
    session_state.undo(moved(session, 2.0, 101.0))
    assert (session.edited_scene, session.ids, session.past) == (held, ids, ())


def test_undo_and_redo_lead_back_and_forth() -> None:
    start = visit(Session(), address(TWO))
    once = moved(start, 2.0, 101.0)
    twice = moved(once, 3.0, 103.0)
    assert [s.edited_scene.start for s in (start, once, twice)] == [(1.0, 1.5), (2.0, 0.25), (3.0, 0.25)]
    back = session_state.undo(twice)
    assert back.edited_scene == once.edited_scene
    assert session_state.undo(back).edited_scene == TWO
    assert session_state.redo(back).edited_scene == twice.edited_scene
    assert session_state.redo(session_state.redo(session_state.undo(back))).edited_scene == twice.edited_scene
    assert not moved(back, 4.0, 105.0).future  # what was taken back is gone once something else is done
    assert session_state.undo(start) == start


@pytest.mark.parametrize(
    ("kind", "seconds", "steps"),
    [("start", session_state.MERGE_SECONDS / 2, 1), ("start", 2 * session_state.MERGE_SECONDS, 2), ("seed", 0.0, 2)],
)
def test_changes_of_one_kind_in_quick_succession_are_one_step(kind: str, seconds: float, steps: int) -> None:
    session = moved(visit(Session(), address(TWO)), 2.0, 101.0)
    assert len(moved(session, 3.0, 101.0 + seconds, kind).past) == steps


def test_undo_has_an_end() -> None:
    session = visit(Session(), address(TWO))
    for i in range(session_state.MAX_UNDO + 3):
        session = moved(session, 0.01 * i, 100.0, f"drag {i}")
    assert len(session.past) == session_state.MAX_UNDO


def test_a_refused_change_leaves_everything_as_it_is() -> None:
    session = visit(Session(), address(TWO))
    refused = session_state.change(session, "steps", lambda s: s.changed(steps=0), now=101.0)
    assert refused.notices
    assert dataclasses.replace(refused, notices=()) == session
    assert session_state.change(session, "nothing", lambda s: s, now=101.0) is session
    study = session_state.change_study(session, lambda s: dataclasses.replace(s, low=7.0, high=3.0))
    assert study.study == session.study
    assert len(study.notices) == 1


def test_what_is_locked_stays_and_is_named() -> None:
    session = visit(Session(), address(TWO, permissions=("rates",)))
    refused = moved(session, 2.0, 101.0)
    assert refused.edited_scene == TWO
    assert refused.notices == ("The link's author has locked this: start.",)
    free = session_state.change(
        session, "start over", lambda s: s.changed(start=(2.0, 0.25)), ignore_locks=True, now=101.0
    )
    assert free.edited_scene.start == (2.0, 0.25)
    run = TWO.runs[0].changed(learning_rate=0.02)
    opened = session_state.change(session, "rate", lambda s: s.changed(runs=(run, s.runs[1])), now=101.0)
    assert (opened.edited_scene.runs[0], opened.notices) == (run, ())


def test_runs_keep_their_numbers_while_others_come_and_go() -> None:
    session = visit(Session(), address(TWO))
    session, (new,) = session_state.new_run_ids(session, 1)
    assert new == 3
    added = session_state.change(
        session, "add", lambda s: s.changed(runs=(s.runs[0], Run("rmsprop"), s.runs[1])), (1, new, 2), now=101.0
    )
    assert added.edited_ids == (1, 3, 2)
    assert session_state.undo(added).edited_ids == (1, 2)
    assert session_state.set_scene(added, TWO).edited_ids == (4, 5)


def test_a_view_is_no_part_of_undo() -> None:
    session = visit(Session(), address(TWO))
    imposed, serial = session.view_stamp
    looked = session_state.set_view(session, View("relief"))
    assert (looked.view_stamp, looked.past) == ((imposed + 1, serial), ())
    assert session_state.set_view(session, View("relief"), 17).view_stamp == (imposed, 17)
    assert session_state.undo(moved(looked, 2.0, 101.0)).view == View("relief")


def test_a_pasted_address_replaces_the_scene_and_undo_brings_it_back() -> None:
    session = visit(Session(), address(TWO))
    pasted = visit(session, address(THREE, View("grid"), playback=Playback(step=650)), now=200.0)
    assert (pasted.edited_scene, pasted.view, pasted.links_opened) == (THREE, View("grid"), session.links_opened + 1)
    assert pasted.notices == ()  # step 650 is one of the new scene's, though not of the old one's
    assert session_state.undo(pasted).edited_scene == TWO
    beyond = visit(session, address(TWO, playback=Playback(step=81)), now=200.0)
    assert beyond.notices == ("The link stands at step 81; the last one is 80.",)


def test_a_straggling_address_is_no_press_of_back() -> None:
    session = visit(Session(), address(TWO))
    old = session.written_address
    session = visit(moved(session, 2.0, 101.0), old, now=101.0)
    assert session.edited_scene.start == (2.0, 0.25)
    late = visit(session, old, now=101.0 + session_address.LATE_SECONDS / 2)
    assert late.edited_scene.start == (2.0, 0.25)
    back = visit(session, old, now=101.0 + 2 * session_address.LATE_SECONDS)
    assert back.edited_scene.start == (1.0, 1.5)
    assert back.went_back


def test_what_was_pressed_on_the_page_is_no_press_of_back_however_late_it_comes() -> None:
    """A hall's server is slow: the event still carries the address from before the last change."""
    session = visit(Session(), address(TWO))
    old = session.written_address
    session = visit(moved(session, 2.0, 101.0), old, now=101.0)
    pressed = visit(session_state.note_event(session), old, now=160.0)
    assert pressed.edited_scene.start == (2.0, 0.25)
    assert visit(pressed, old, now=161.0).went_back  # nothing was pressed since
    pasted = visit(session_state.note_event(session), address(THREE), now=160.0)
    assert pasted.edited_scene == THREE  # nobody was there before: it is a link


def test_a_link_to_the_last_step_is_in_order_and_one_behind_it_is_named() -> None:
    assert visit(Session(), address(TWO, playback=Playback(step=TWO.steps))).notices == ()
    (notice,) = visit(Session(), address(TWO, playback=Playback(step=TWO.steps + 1))).notices
    assert notice == "The link stands at step 81; the last one is 80."


def test_a_page_with_one_scene_keeps_the_other() -> None:
    pair = visit(Session(), address(TWO, scene_b=THREE))
    assert pair.scene_b == THREE
    alone = visit(pair, address(TWO.changed(steps=90)), now=200.0, page="study")
    assert alone.pair == (TWO.changed(steps=90), THREE)
    contents = visit(pair, {}, page="lecture")
    assert visit(contents, {}).pair == pair.pair
    assert visit(lesson_state.open_lesson(contents, "zig_zag"), {}).scene_b is None  # a lesson stands alone
    assert visit(pair, address(TWO.changed(steps=90)), now=200.0).scene_b is None


STARTS = {"study": ["starts"]}


def asked(session: Session, kind: str) -> Session:
    """The switch of the question."""
    return session_state.change_study(session, lambda s: replace(s, kind=kind))


def test_who_brings_no_scene_sees_the_one_that_shows_what_the_page_is_for() -> None:
    assert {kind for kind in STUDY_KINDS if first_scene_of(kind) != first_scene()} == {"heat", "seeds", "starts"}
    assert visit(Session(), {}).pair == (first_scene(), None)
    assert visit(Session(), {}, page="study").scenario == first_scene()
    starts = visit(Session(), STARTS, page="study")
    assert starts.scenario == first_fate_map()
    assert asked(starts, "heat").scenario == first_heat_map()
    assert asked(starts, "seeds").scenario == first_ensemble()
    assert asked(starts, "sweep").scenario == first_scene()
    assert visit(starts, {}, now=200.0).scenario == first_scene()
    compared = visit(Session(), {})
    assert asked(visit(compared, {}, page="study"), "starts").scenario == first_fate_map()


def test_who_has_a_scene_takes_it_along() -> None:
    for own in (
        visit(Session(), address(TWO)),
        moved(visit(Session(), {}), 2.0, 101.0),
        session_state.change_pair(visit(Session(), {}), "copy", lambda a, _: (a, a), now=101.0),
    ):
        studied = asked(visit(own, {}, now=200.0, page="study"), "starts")
        assert studied.pair == own.pair
        assert visit(studied, {}, now=300.0).pair == own.pair
    there_and_back = moved(moved(visit(Session(), {}), 2.0, 101.0), first_scene().start[0], 105.0)
    assert asked(visit(there_and_back, {}, page="study"), "starts").scenario != first_fate_map()
    spelled = visit(Session(), {**address(first_scene()), **STARTS}, page="study")
    assert spelled.scenario == first_scene()  # as the link says


def test_a_scene_that_somebody_asks_about_or_has_locked_stays() -> None:
    for linked in (
        address(first_scene(), permissions=("rates",)),
        address(first_scene(), question=Question("first")),
    ):
        session = visit(Session(), linked)
        assert asked(visit(session, {}, now=200.0, page="study"), "heat").scenario == first_scene()


def test_another_first_scene_asks_about_its_own_first_run() -> None:
    session = visit(Session(), {"study": ["sweep,run:3"]}, page="study")
    assert asked(session, "starts").study == Study("starts")
    assert asked(visit(Session(), address(TWO), page="study"), "starts").study.kind == "starts"


def test_the_first_scenes_show_what_their_questions_are_about() -> None:
    """Most starts come to one of the four minima, and each of them is somebody's."""
    scene = first_fate_map()
    shares = {
        run.optimizer: ov.fate_map(
            scene.objective, run.optimizer, resolution=50, steps=scene.steps, **run.hyperparameters
        ).shares
        for run in scene.runs
    }
    for method in shares.values():
        reached = sorted(share for fate, point, share in method if point is not None)[-4:]
        assert min(reached) > 0.1
        assert sum(reached) > 0.95
    surface, (run,) = first_heat_map().surface, first_heat_map().runs
    steepest = np.linalg.eigvalsh(surface.hessian(*surface.minima[0].position))[-1]
    assert run.rate < 2 * (1 + run.hyperparameters["momentum"]) / steepest  # below the edge, which is in sight


def test_the_playback_of_a_link_lasts_until_something_changes() -> None:
    session = visit(Session(), address(TWO, playback=Playback(step=12)))
    assert visit(session, session.written_address).playback == Playback(step=12)
    assert visit(moved(session, 2.0, 101.0), session.written_address).playback is None


@pytest.mark.parametrize("rate", [0.00828, 0.0123456789])
def test_a_rate_that_was_set_by_hand_is_matched_in_its_link_too(rate: float) -> None:
    """Of the others' rates, which are rounded, the first run's included, it does not follow to the last digit."""
    matched = TWO.changed(fairness=Fairness("matched"))
    session = session_state.set_scene(Session(), matched)
    runs = (TWO.runs[0], TWO.runs[1].changed(learning_rate=rate))
    session = session_state.change(session, "rate", lambda s: s.changed(runs=runs), now=0.0)
    by_hand = session.edited_scene
    assert (by_hand.fairness.rule, by_hand.runs[1].rate) == ("matched", rate)
    assert session_state.apply_or_drop_fairness(by_hand, None)[0] != by_hand  # from the first run's rate
    opened = visit(Session(), address(by_hand))
    assert opened.edited_scene == by_hand
    assert not opened.notices


def test_a_link_whose_fairness_is_not_true_is_shown_without_it() -> None:
    unfair = TWO.changed(
        runs=(Run("sgd", {"learning_rate": 0.01}), Run("adam", {"learning_rate": 0.3})), fairness=Fairness("same")
    )
    session = visit(Session(), address(unfair))
    assert session.edited_scene == unfair.changed(fairness=Fairness())
    assert len(session.notices) == 1


def test_two_scenes_are_changed_swapped_and_undone_together() -> None:
    session = visit(Session(), address(TWO, scene_b=THREE))
    assert (session.pair, session.ids, session.ids_b) == ((TWO, THREE), (1, 2), (3, 4, 5))
    session = session_state.edit_side(session, "b")
    other = session_state.change(session, "steps", lambda s: s.changed(steps=90), now=101.0)
    assert other.pair == (TWO, THREE.changed(steps=90))

    def swap(a: Scenario, b: Scenario | None) -> Pair:
        return b or a, a

    swapped = session_state.change_pair(other, "swap", swap, swapped=True, now=103.0)
    assert (swapped.pair, swapped.ids, swapped.ids_b) == ((THREE.changed(steps=90), TWO), (3, 4, 5), (1, 2))
    assert session_state.undo(session_state.undo(swapped)).pair == (TWO, THREE)
    alone = session_state.change_pair(session, "remove", lambda a, _: (a, None), now=104.0)
    assert visit(alone, alone.written_address).edited_side == "a"


def test_on_a_page_with_one_scene_a_step_that_nobody_could_see_is_passed_over() -> None:
    session = moved(visit(Session(), address(TWO, scene_b=THREE)), 2.0, 101.0)
    session = session_state.edit_side(session, "b")
    session = session_state.change(session, "steps", lambda s: s.changed(steps=90), now=103.0)
    session = visit(session, session.written_address, page="study")
    assert session_state.undo(session).pair == (TWO, THREE)


def test_the_first_answer_counts_and_the_scene_is_held_until_then() -> None:
    session = visit(Session(), address(TWO, question=Question("first")))
    assert lesson_state.is_held(session)
    assert lesson_state.guess_of(session) is None
    answered = lesson_state.answer(lesson_state.answer(session, 1), NONE)
    assert lesson_state.guess_of(answered) == 1
    assert not lesson_state.is_held(answered)
    later = moved(answered, 2.0, 101.0)
    assert not lesson_state.is_held(later)  # the answer was about the scene as it was
    again = lesson_state.ask_again(later)
    assert lesson_state.is_held(again)
    assert again.asked_about == (later.edited_scene, None)


def test_a_question_about_a_run_that_is_not_there_is_not_asked() -> None:
    session = visit(Session(), address(TWO, question=Question("diverges", 2)))
    assert session.question is None
    assert session.notices == ("The link asks about something that its scene does not have.",)


def test_opening_a_lesson_takes_its_scene_view_and_question() -> None:
    session = session_state.set_view(visit(Session(), {}), View("map", {"projector": 1.0}))
    name = "schedule"
    opened = lesson_state.open_lesson(session, name)
    lesson = LESSONS[name]
    assert (opened.edited_scene, opened.question, opened.study) == (lesson.scenario, lesson.question, Study())
    assert opened.view.settings["projector"] == 1.0  # the hall stays a hall
    assert (opened.past, set(opened.ids) & set(session.ids)) == ((), set())


def test_a_question_about_two_scenes_is_answered_about_both() -> None:
    asked, second = Question("surface"), THREE.changed(runs=THREE.runs[1:])  # both begin with SGD
    session = visit(Session(), address(TWO, scene_b=second, question=asked))
    assert session.asked_about == (TWO, second)
    assert lesson_state.is_held(session)
    answered = lesson_state.answer(session, 1)
    assert lesson_state.guess_of(answered) == 1
    other = replace(answered, scene_b=TWO)
    assert lesson_state.question_of(other) == asked
    assert lesson_state.scenes_asked_about(other, asked) != other.asked_about, "B is another one now"
    assert lesson_state.is_held(lesson_state.ask_again(other))
    assert lesson_state.subject(other, asked) != lesson_state.subject(answered, asked)
    assert lesson_state.question_of(replace(answered, scene_b=None)) is None
    alone = visit(Session(), address(TWO, question=asked))
    assert (alone.question, alone.notices) == (None, ("The link asks about something that its scene does not have.",))


def test_a_lesson_of_two_scenes_brings_both_and_takes_the_second_one_along() -> None:
    lesson = LESSONS["two_signals"]
    session = visit(visit(Session(), address(TWO, scene_b=THREE)), {}, now=200.0, page="lecture")
    opened = lesson_state.open_lesson(session, lesson.name)
    assert (opened.pair, opened.asked_about) == ((lesson.scenario, lesson.beside),) * 2
    assert lesson_state.is_held(opened)
    assert not lesson_state.has_answered(opened, lesson)
    assert lesson_state.has_answered(lesson_state.answer(opened, 1), lesson)
    following = lesson_state.open_lesson(opened, "convolution")
    assert following.pair == (LESSONS["convolution"].scenario, None)
    assert session_state.undo(visit(following, {}, now=300.0)).pair == (TWO, THREE)


def test_a_link_of_a_lesson_with_two_scenes_has_both() -> None:
    lesson = LESSONS["two_signals"]
    assert lesson.beside is not None
    assert visit(Session(), {"lesson": [lesson.name]}, page="lecture").pair == (lesson.scenario, lesson.beside)
    shorter = lesson.beside.changed(steps=7)
    both = address(lesson.scenario, scene_b=shorter, lesson=lesson.name)
    assert visit(Session(), both, page="lecture").pair == (lesson.scenario, shorter)
    first = address(TWO, lesson=lesson.name)
    assert visit(Session(), first, page="lecture").pair == (TWO, lesson.beside)
    other = address(TWO, scene_b=THREE, lesson="convolution")
    assert visit(Session(), other, page="lecture").pair == (TWO, None)


def test_the_tour_gives_back_what_a_visitor_came_with_by_undo() -> None:
    session = visit(Session(), address(TWO))
    on_tour = lesson_state.open_lesson(visit(session, {}, page="lecture"), "zig_zag")
    assert on_tour.edited_scene == LESSONS["zig_zag"].scenario
    assert lesson_state.address_fields(on_tour) == {"lesson": "zig_zag"}
    left = visit(on_tour, {})
    assert left.question is None
    assert session_state.undo(left).edited_scene == TWO


def test_the_tour_gives_back_what_a_class_came_with_by_itself() -> None:
    asked = Question("diverges", 1)
    session = visit(Session(), address(TWO, scene_b=THREE, question=asked, permissions=("start", "rates")))
    session = lesson_state.answer(session, True)
    for way in (lambda contents: contents, lambda contents: lesson_state.open_lesson(contents, "zig_zag")):
        left = visit(way(visit(session, {}, page="lecture")), {})
        assert_class_has_what_it_came_with(left, asked)


def assert_class_has_what_it_came_with(left: Session, asked: Question) -> None:
    assert left.scene_b == THREE
    assert (left.edited_scene, left.question, left.permissions, left.opened_scene) == (
        TWO,
        asked,
        ("start", "rates"),
        TWO,
    )
    assert (lesson_state.guess_of(left), left.past) == (True, ())


def test_a_lesson_link_opens_its_lesson_also_with_a_changed_scene() -> None:
    assert visit(Session(), {"lesson": ["newton"]}, page="lecture").edited_scene == LESSONS["newton"].scenario
    changed = visit(Session(), address(TWO, lesson="newton"), page="lecture")
    assert (changed.edited_scene, changed.lesson, changed.asked_about) == (TWO, "newton", (TWO, None))
    unknown = visit(changed, {**changed.written_address, "lesson": ["nowhere"]}, now=200.0, page="lecture")
    assert (unknown.lesson, unknown.notices) == (None, ("The link names a lesson that is not there.",))
    assert unknown.in_contents


def test_the_contents_change_nothing_of_a_session_and_back_leads_to_them() -> None:
    """Their address says nothing, so one that says nothing is theirs: unless it is late, or an event brought it."""
    session = visit(Session(), address(TWO, scene_b=THREE))
    contents = visit(session, {}, page="lecture")
    assert contents.in_contents
    assert (contents.pair, contents.past) == (session.pair, session.past)
    lesson = visit(
        lesson_state.open_lesson(session_state.note_event(contents), "saddle"), {}, now=200.0, page="lecture"
    )
    assert lesson.lesson == "saddle"  # the browser has not heard of its address yet
    late = visit(lesson, {}, now=200.0 + session_address.LATE_SECONDS / 2, page="lecture")
    assert late.lesson == "saddle"
    turned = visit(session_state.note_event(lesson), {}, now=300.0, page="lecture")
    assert turned.lesson == "saddle"
    back = visit(lesson, {}, now=300.0, page="lecture")
    assert (back.in_contents, back.last_lesson, back.question) == (True, "saddle", None)
    forward = visit(back, lesson.written_address, now=400.0, page="lecture")
    assert (forward.lesson, forward.edited_scene, forward.question) == (
        "saddle",
        LESSONS["saddle"].scenario,
        LESSONS["saddle"].question,
    )
    home = visit(forward, session.written_address, now=500.0)
    assert (home.pair, home.question) == (session.pair, None)


def test_a_lesson_is_answered_where_this_session_has_answered_it_as_it_is() -> None:
    asked, bare = LESSONS["zig_zag"], LESSONS["noise_frees"]
    session = lesson_state.open_lesson(visit(Session(), {}, page="lecture"), "zig_zag")
    assert lesson_state.has_answered(session, bare)
    assert not lesson_state.has_answered(session, asked)
    answered = lesson_state.answer(session, False)
    assert lesson_state.has_answered(lesson_state.open_contents(answered), asked)
    assert not lesson_state.has_answered(lesson_state.ask_again(answered), asked)
    other = lesson_state.answer(moved(session, 2.0, 100.0), False)  # about another scene: no answer to the lesson's own
    assert not lesson_state.has_answered(other, asked)


def test_an_error_of_the_program_is_no_refusal() -> None:
    def broken(s: Scenario) -> Scenario:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        session_state.change(visit(Session(), {}), "broken", broken, now=101.0)

    def refused(s: Scenario) -> Scenario:
        raise InputError("No.")

    assert session_state.change(visit(Session(), {}), "refused", refused, now=101.0).notices == ("No.",)
