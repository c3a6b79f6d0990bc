"""Links of every kind, and what becomes of a link on its way: each alteration must open what was shared.

``tests/test_link_altered.py`` reads every link in every alteration, by the server's reader and by the browser's; the
corpus (:mod:`benchmarks.load.corpus`) opens some on a running server.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from urllib.parse import quote, unquote

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, Study, View, to_query
from optim_viz.link.codec import fields_to_query, to_fields
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness, first_scene
from optim_viz.schedules import SCHEDULES
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.link_fields import teaching_fields
from optim_viz.teaching.prediction import Question


def _spaced(link: str) -> str:
    return re.sub(r"(?<=[,:~@])(?=[a-z0-9.])", " ", link)


def _capital(link: str) -> str:
    return re.sub(r"[a-z][a-z0-9_.]*", lambda found: found[0].capitalize(), link)


def _signed(link: str) -> str:
    return re.sub(r"(?<=[:=,])(?=[0-9])", "+", link)


def _quoted_printable(link: str) -> str:
    return re.sub(r"e-0?(\d)", r"E-0\1", link)


# By name. What programs do to any link.
OF_ALL: dict[str, Callable[[str], str]] = {
    "encoded as a whole": lambda link: quote(link, safe="&="),
    "encoded twice": lambda link: quote(quote(link, safe="&="), safe="&="),
    "its spaces as plus signs": lambda link: link.replace("%20", "+"),
    "encoded with its fields": lambda link: quote(link, safe=""),
    "encoded twice with its fields": lambda link: quote(quote(link, safe=""), safe=""),
    "its percent signs encoded": lambda link: link.replace("%", "%25"),
    "escaped for a page": html.escape,
    "escaped twice for a page": lambda link: html.escape(html.escape(link)),
    "the keys of a newsletter behind": lambda link: f"{link}&mc_cid=a1&mc_eid=b2&utm_source=x&utm_medium=email",
    "the keys of advertisements in front": lambda link: f"gclid=1&wbraid=2&msclkid=3&srsltid=4&_gl=1*x&{link}",
    "a network's key behind": lambda link: f"{link}&fbclid=IwAR0&igsh=MzR%3D%3D",
}
# What is done to names and numbers; somebody's own words, which may hold and end in anything, would be changed by it,
# and so would a formula, whose letters mean what they are.
OF_NAMES: dict[str, Callable[[str], str]] = {
    **{
        f"with {name} behind": (lambda link, end=end: link + end)  # bound early
        for name, end in {
            "a bracket": ")",
            "a bracket and a full stop": ").",
            "an angle bracket": ">",
            "an encoded angle bracket": "%3E",
            "an escaped angle bracket": "&gt;",
            "a quotation mark": '"',
            "an encoded quotation mark": "%22",
            "an escaped quotation mark": "&quot;",
            "a full stop": ".",
            "a comma": ",",
            "a question mark": "?",
            "an exclamation mark": "!",
            "a line's end": "\n",
            "an encoded line's end": "%0D%0A",
            "a space": "%20",
            "a mark of emphasis": "**",
            "a wide quotation mark": "%E2%80%9D",
            "a blank of no width": "%E2%80%8B",
        }.items()
    },
    "blanks behind commas": lambda link: link.replace(",", ", "),
    "encoded blanks behind commas": lambda link: link.replace(",", ",%20"),
    "blanks around every sign": _spaced,
    "hard blanks behind commas": lambda link: link.replace(",", ",%C2%A0"),
    "plus signs before numbers": lambda link: _signed(link),
    "raw plus signs in powers": lambda link: link.replace("%2B", "+"),
    "capital letters at the beginning of names": lambda link: _capital(link),
    "capital letters": lambda link: unquote(link).upper().replace("+", "%2B"),
    "powers of ten in another spelling": lambda link: _quoted_printable(link),
}


ALTERATIONS = {**OF_ALL, **OF_NAMES}
OWN_TEXT = re.compile(r",text:|formula=|rule=")


def pairs(name: str) -> list[tuple[str, str]]:
    """Links, each with what this alteration makes of it."""
    return [(link, ALTERATIONS[name](link)) for link in shared_links() if name in OF_ALL or not OWN_TEXT.search(link)]


def shared_links() -> list[str]:
    """Links of every kind of thing that can be shared: short ones, whole ones, of older versions, and by hand."""
    first = first_scene()
    names = list(OPTIMIZERS)
    scenes = [first, first.changed(start=(0.123456789, 2.5e-7), steps=1234)]
    scenes += [Scenario.suggested(name) for name in list(OBJECTIVES)[::3]]
    scenes += [
        Scenario.suggested("himmelblau", runs=tuple(Run(name, {"learning_rate": 2.5e-3}) for name in names[i : i + 3]))
        for i in range(0, len(names), 3)
    ]
    scenes += [
        Scenario.suggested("beale", runs=(Run("sgd", {"learning_rate": 0.02}, schedule=name),), noise=0.25, seed=7)
        for name in list(SCHEDULES)[::2]
    ]
    partnered = Run("adam", {"learning_rate": 0.3}).with_partner("bias_correction", True)
    branched = Run("sgd").branched(20, Run("momentum", {"learning_rate": 3e-4})).branched(60, Run("adam"))
    branches = Scenario.suggested("himmelblau", runs=(partnered, branched), noise=1e-6, seed=4294967295)
    scenes += [branches, branches.changed(fairness=Fairness("tuned", "best", 1e-3, 1.0, 50), runs=())]
    alike = tuple(Run(name, {"learning_rate": 0.0125}) for name in ("sgd", "adam"))
    scenes.append(Scenario.suggested("beale", runs=alike, fairness=Fairness("same")))
    scenes.append(Scenario.suggested("quadratic", {"kappa": 17.25}, runs=(Run("sgd", {"learning_rate": 1e2}),)))
    links = [to_query(scene) for scene in scenes]
    links += [to_query(scene, whole=True) for scene in scenes[:3]]
    links += [_as_version_2(scene) for scene in (*scenes[:4], branches)]
    links += [to_query(lesson.scenario, lesson.view, lesson.study) for lesson in list(LESSONS.values())[::5]]
    links.append(to_query(branches, View("both", {"inside": 1.0, "run": 1.0}), None, Playback(7, False, 2.0)))
    moment = Playback(40, False, window=(-2.0, 2.5, -1.0, 3.0), camera=(-108.0, 54.0, 1.0), hidden=(0, 1))
    links.append(to_query(first, View("relief"), None, moment))
    links += [to_query(scene, scene_b=branches) for scene in scenes[1:3]]
    links += [to_query(first, study=Study(kind, run=1)) for kind in ("sweep", "heat")]
    for words in ("", "Who wins?", "Which of them, at 50% of the rate (or less), is first?"):
        fields = teaching_fields(Question("first", text=words), ("rates", "start"))
        links.append(fields_to_query(to_fields(Scenario.suggested("beale"), further=fields)))
    links += [
        "f=himmelblau&start=-2.5,0.5&steps=200&run=adam,learning_rate:0.1&run=momentum,learning_rate:0.005",
        "f=himmelblau&run=adam,0.1,b1:0.8&run=sgd,0.01@cosine",
        "f=quadratic,kappa:4&run=momentum&touch=none",
        "f=beale&run=adam&run=sgd&view=both",
        "run=sgd,learning_rate:0.001~120~sgd,learning_rate:0.004&noise=0.1",
    ]
    return list(dict.fromkeys(links))


def _as_version_2(scene: Scenario) -> str:
    """As links were until there was a third version: every value spelled, and no mark at the end."""
    return to_query(scene, whole=True).replace("v=3", "v=2", 1).removesuffix("&end=1")
