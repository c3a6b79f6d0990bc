"""A seeded fuzzer over valid links and events: nothing that is nearly right may break a reader or keep it long.

    python -m benchmarks.load.fuzz [--count 200000] [--seed 0] [--server 300]

In process, against the functions that a page calls (:mod:`benchmarks.load.readers`; the player's handlers on a session
without a server), with everything interpreted, as on a page at first: no exception; every notice may be shown; what
was read has a link of its own, which reads back as itself; at p99.9 a reading takes at most 50 ms of CPU. With
``--server``, so many against a live one, whose page and log must have no exception. What breaks is printed with its
text, so that it can become a line of the corpus.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import re
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import streamlit as st

from benchmarks.load import server as servers
from benchmarks.load.protocol import Fallen, Tab
from benchmarks.load.readers import open_link
from benchmarks.load.report import Report
from benchmarks.load.session import SCENE
from optim_viz import (
    OBJECTIVES,
    OPTIMIZERS,
    SCHEDULES,
    Run,
    Scenario,
    from_query,
    function,
    rule,
    run,
    scene_b_from_query,
    to_query,
)
from optim_viz.link.codec import view_from_query
from optim_viz.objectives.penalties import NO_PENALTY, Penalty
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness
from optim_viz.scene.study import PROFILE_KINDS, STUDY_KINDS, Study
from optim_viz.scene.view import View
from optim_viz.simulation.own_executables import interpret_first
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.link_fields import teaching_fields
from optim_viz.teaching.prediction import KINDS, Question
from optim_viz.ui import events, session, session_state
from optim_viz.ui.panel import formula_field
from optim_viz.ui.shell import PAGES

FORMULA, RULE = "a in 0.1..10 = 2\n(1 - x)^2 + a*(y - x^2)^2", "b in 0..1 = 0.9; v = b v + g; x = x - lr v"
OWN = Scenario(function(FORMULA).name, runs=(Run(rule(RULE).name), Run("sgd"), Run(rule(RULE).name)))
MOST_CPU = 0.050  # seconds, at p99.9
MORE_THAN_ASKED = 10**9
SAFE = re.compile(r"[^<>\[\]{}`*~$|#\\\x00-\x1f\u202a-\u202e\u2066-\u2069]*")  # nothing that marks up, links or turns
ATOMS = (
    *("nan", "-inf", "1e999", "1e-400", "-0", "1_0", "١٢", "0x1", "2.5", "10001", "1e6", "99999999999999999999", ""),
    *("&", "=", ",", ":", "~", "@", "%", "%00", "%ED%A0%80", "+", ";", "#", "b.", "with:", "text:", "none", "tuned"),
    *("<b>", "$x$", "[a](b)", "\u202e", "\x00", "é", "😀", "_" * 50, "9" * 40, "run=", "f=", "run=adam", "~5~sgd"),
)
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 0.5, 1e308, -1e-308, float("nan"), float("inf"), 2**63, 10**400, "", "1", "nan"),
    *("sgd", "adam", "<b>x</b>", "\x00", "x" * 10_000, [], [1, 2], [[]], {}, {"x": 1}, {"a": {"b": [None]}}, "1-run"),
)


def valid_links() -> list[str]:
    """One of each kind of thing that a link can say."""
    every = [
        to_query(Scenario.suggested(name, runs=(Run.suggested(optimizer, OBJECTIVES[name]),)))
        for name in OBJECTIVES
        for optimizer in list(OPTIMIZERS)[:2]
    ]
    every += [to_query(Scenario.suggested(runs=(Run(name), Run("sgd", schedule="cosine")))) for name in OPTIMIZERS]
    every += [to_query(Scenario.suggested(runs=(Run("sgd", schedule=name),), noise=0.5)) for name in SCHEDULES]
    every += [to_query(lesson.scenario, lesson.view, lesson.study) for lesson in LESSONS.values()]
    partnered = Run("adam").with_partner("bias_correction", True)
    scene = Scenario.suggested(runs=(partnered, Run("sgd").branched(20, Run("momentum")).branched(60, Run("adam"))))
    every.append(to_query(scene, View("both", {"inside": 1.0, "run": 1.0}), Study(), Playback(step=7)))
    every += [to_query(scene.changed(fairness=Fairness(rule)), scene_b=SCENE) for rule in ("same", "matched")]
    every += [to_query(scene, study=Study(kind)) for kind in STUDY_KINDS]
    for question in (Question(kind, text="Who wins?") for kind in KINDS):
        if not question.fits(scene):
            continue
        fields = teaching_fields(question, ("rates", "start"))
        every.append(to_query(scene) + "".join(f"&{key}={text}" for key, text in fields.items()))
    every += [f"lesson={name}" for name in list(LESSONS)[:3]]
    every += [to_query(OWN), to_query(OWN, study=Study(PROFILE_KINDS[0], own=True)), to_query(scene, scene_b=OWN)]
    return every


def mutated(chance: random.Random, links: list[str]) -> str:
    """A link with one to four things wrong."""
    text = chance.choice(links)
    for _ in range(chance.randint(1, 4)):
        at, kind = chance.randrange(len(text) + 1), chance.randrange(8)
        if kind == 0:  # an atom put in
            text = text[:at] + chance.choice(ATOMS) + text[at:]
        elif kind == 1:  # something cut
            text = text[:at] + text[at + chance.randint(1, 12) :]
        elif kind == 2:  # a number in the place of another
            text = re.sub(r"[0-9.e-]+", lambda _: chance.choice(ATOMS), text, count=1) if at % 2 else text
            numbers = list(re.finditer(r"(?<=[:,=~])-?[0-9][0-9.e-]*", text))
            if numbers:
                chosen = chance.choice(numbers)
                text = text[: chosen.start()] + chance.choice(ATOMS) + text[chosen.end() :]
        elif kind == 3:  # any sign at all
            text = text[:at] + chr(chance.choice((chance.randrange(128), chance.randrange(0xD800)))) + text[at + 1 :]
        elif kind == 4:  # the head of one and the tail of another
            other = chance.choice(links)
            text = text[:at] + other[chance.randrange(len(other)) :]
        elif kind == 5:  # a part twice, or many times
            parts = text.split("&")
            text = "&".join([*parts, *[chance.choice(parts)] * chance.choice((1, 1, 2, 12, 120))])
        elif kind == 6:  # its parts in another order
            parts = text.split("&")
            chance.shuffle(parts)
            text = "&".join(parts)
        else:  # cut off, as by a mail program; or encoded once too often or too little
            text = chance.choice((text[:at], text.replace("%", "%25"), unquote(text, errors="replace"), text + ")."))
    return text


def read_link(query: str, page: str, thoroughly: bool) -> str:
    """What is wrong with a reading; "" if nothing. A tuning is a study, and costs what a study costs."""
    if "tuned" in query:
        (scene, notices), (scene_b, _), (_, _) = from_query(query), scene_b_from_query(query), view_from_query(query)
    else:
        opened = open_link(query, page)
        (scene, scene_b), notices = opened.pair, opened.notices
    for notice in notices:
        if not SAFE.fullmatch(notice) or len(notice) > 400:
            return f"a notice that may not be shown: {notice!r:.200}"
    if thoroughly and (from_query(to_query(scene)) != (scene, ()) or (scene_b and not to_query(scene_b))):
        return "the scene has no link of its own"
    return ""


EVENTS: dict[str, tuple[Callable[[Any], None], dict[str, Any]]] = {
    "start": (events.start_moved, {"x": 0.5, "y": 1.5, "gesture": 1}),
    "view": (events.view_changed, {"stage": "both", "inside": 1, "run": 1, "dial": 0, "serial": 3}),
    "dial": (
        events.dial_released,
        {"owner": "run", "name": "1", "parameter": "learning_rate", "value": 0.01, "gesture": 1},
    ),
    "branch": (events.run_branched, {"name": "1", "step": 20, "factor": 0.5, "at": 1}),
    "ghost": (events.partner_toggled, {"name": "6", "partner": "bias_correction", "on": True, "at": 1}),
    "page": (events.page_turned, {"by": 1}),
    "noise": (events.noise_wanted, {"steps": 640, "at": 1}),
    "doubted": (events.run_doubted, {"name": "1", "at": 1}),
    "typed": (formula_field.text_typed, {"field": "formula", "text": FORMULA, "at": 1}),
}


def mutated_event(chance: random.Random, event: dict[str, Any]) -> dict[str, Any]:
    """An event with one to three of its values wrong, missing, or of another event."""
    changed = dict(event)
    if "text" in changed and chance.random() < 0.5:
        changed["text"] = mutated(chance, [FORMULA, RULE])
    for _ in range(chance.randint(1, 3)):
        key = chance.choice([*changed, "owner", "name", "value", "optimizer", "surface", "stage", "__class__"])
        if chance.random() < 0.2:
            changed.pop(key, None)
        else:
            changed[key] = chance.choice(VALUES)
    return changed


def read_event(name: str, event: dict[str, Any]) -> str:
    """What is wrong with a handler's reading; "" if nothing. The session begins afresh each time."""
    first = OWN if name == "typed" else SCENE
    begun = session_state.set_scene(session_state.Session(), first, range(1, len(first.runs) + 1))
    session.update(lambda _: begun)
    EVENTS[name][0](event)
    scene = session.scenario()
    if from_query(to_query(scene)) != (scene, ()):
        return "the scene has no link of its own"
    numbers = {"start": ("x", "y"), "dial": ("value",), "branch": ("step",)}.get(name, ())
    if scene != first and any(not isinstance(event.get(number), int | float) for number in numbers):
        return "what is no number was taken for one"
    long = [notice for notice in session.notices() if len(notice) > 400]
    return f"a notice of {len(long[0])} characters" if long else ""


def in_process(report: Report, count: int, seed: int) -> None:
    chance, links = random.Random(seed), valid_links()
    seconds: dict[str, list[tuple[float, str]]] = {"links": [], "events": []}
    interpret_first(often=MORE_THAN_ASKED)  # as the app does; what is compiled behind visitors is none of theirs to pay
    for name, entry in OBJECTIVES.items():  # as on a server that is ready, and has had visitors: fair rates simulate
        nets = (Run.suggested("learned_optimizer", entry),) if entry.rows is not None else ()
        for penalty in (NO_PENALTY, Penalty("l2", 0.1)):
            scene = Scenario.suggested(name, steps=1, penalty=penalty)
            run(scene)
            if nets:
                run(scene.changed(runs=nets))
    broken: list[str] = []
    for i in range(count):
        is_link = i % 5 > 0
        page, name = chance.choice(list(PAGES)), chance.choice(list(EVENTS))
        query = mutated(chance, links) if is_link else ""
        event = {} if is_link else mutated_event(chance, EVENTS[name][1])
        began = time.process_time()
        try:
            wrong = read_link(query, page, i % 20 == 1) if is_link else read_event(name, event)
        except Exception as error:  # that is what is looked for
            wrong = f"{type(error).__name__}: {error!s:.200}"
        text = f"{page} ?{query}" if is_link else f"{name} {event!s:.300}"
        seconds["links" if is_link else "events"].append((time.process_time() - began, text))
        if wrong:
            broken.append(f"{wrong}\n      {text!r:.600}")
    fell = f"{len(broken)} broke" if broken else ""
    report.note(f"{count} mutations, seed {seed}", "\n      ".join([fell, *broken[:10]]) if fell else "")
    for kind, taken in seconds.items():
        ranked = sorted(taken)
        p50, p999, longest = (1e3 * ranked[int(p * (len(ranked) - 1))][0] for p in (0.5, 0.999, 1))
        report.note(
            f"{len(ranked)} {kind}: at most {1e3 * MOST_CPU:.0f} ms of CPU at p99.9",
            f"{p999:.1f} ms, as {ranked[-1][1]!r:.400}" if p999 > 1e3 * MOST_CPU else "",
            f"p50 {p50:.2f} ms, p99.9 {p999:.2f}, longest {longest:.1f}",
        )


async def on_a_server(report: Report, count: int, seed: int, origin: str, log: Callable[[], str]) -> None:
    chance, links, fallen = random.Random(seed), valid_links(), list[str]()
    for i in range(count):
        tab = Tab(origin, mutated(chance, links).replace("tuned", "own"), chance.choice(list(PAGES)))
        name = chance.choice(list(EVENTS))
        event = mutated_event(chance, EVENTS[name][1])
        try:
            await tab.open()
            await tab.rerun()
            await tab.rest()
            if (players := tab.components("player")) and i % 2:
                await tab.trigger(players[0], name, json.loads(json.dumps(event)))
                await tab.rest()
        except (Fallen, OSError) as error:
            fallen.append(f"{error}: {tab.page} ?{tab.query[:300]} {name} {event!s:.200}")
        finally:
            await tab.close()
        if tab.exceptions:
            fallen.append(f"{tab.exceptions[0]}: {tab.page} ?{tab.query[:300]} {name} {event!s:.200}")
    report.note(f"{count} visitors with mutated links and events", "\n      ".join(fallen[:10]))
    report.note("and no traceback in the log", "there is one" if "Traceback" in log() else "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--server", type=int, default=0, help="also so many visitors of a live server")
    given = parser.parse_args()
    st.session_state = {}  # pyrefly: ignore[bad-assignment]  # of a visitor without a server
    report = Report()
    if given.count:
        in_process(report, given.count, given.seed)
    if given.server:
        server = servers.start()
        try:
            asyncio.run(on_a_server(report, given.server, given.seed, server.origin, server.log_text))
        finally:
            server.stop()
    report.end()


if __name__ == "__main__":
    main()
