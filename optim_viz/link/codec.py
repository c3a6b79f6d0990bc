"""A scenario and its view, spelled as a link, in both directions: the only spelling there is.

``decode(encode(s)) == s`` for every scenario within the ranges that its entries declare: a link spells every value, so
that a later change of a default does not change an old link. Reading is total: whatever a link holds, a scenario comes
out, and each part that was not understood is named in a notice while the rest stands.

    f=rosenbrock,a:1,b:100&start=-1.2,1&steps=500&noise=0&seed=0&run=adam,learning_rate:0.05,b1:0.9,...

A run that branches from another spells its whole way, with the step between the segments; a partner stands behind
"with":

    run=sgd,learning_rate:0.001~120~sgd,learning_rate:0.004&run=adam,...,with:bias_correction

A schedule of the learning rate stands behind an at sign: ``run=sgd,learning_rate:0.01@cosine,final:0``.

A second scene, to be shown beside the first, is spelled by the same fields, each with "b." in front of its name:
``b.f=rosenbrock,a:1,b:100&b.start=-1.2,1&...&b.run=adam,...``; the view is of both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from optim_viz.errors import InputError, quote_text
from optim_viz.link import scene_fields
from optim_viz.link.fields import value_field
from optim_viz.link.grammar import Query, limit_notices, query_pairs
from optim_viz.link.scene_fields import read_scene, spell_scene
from optim_viz.link.view_fields import PLAYBACK, STUDY, VIEW
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import Study
from optim_viz.scene.view import View

VERSION = "2"
# Links of these open the same choice. The last digits of a run were others then, so chaotic ones looked different.
OLDER_VERSIONS = ("1",)
SCENE_B = "b."  # in front of every field of scene B


def _version(text: str) -> str:
    if text not in (VERSION, *OLDER_VERSIONS):
        raise InputError(f"version {quote_text(text)} is not known")
    return text


VERSION_FIELD = value_field("v", VERSION, str, _version)
TEACHING = ("ask", "touch", "lesson", "room")  # fields of :mod:`optim_viz.teaching`, which reads them
KNOWN = (VERSION_FIELD.key, *scene_fields.KEYS, VIEW.key, STUDY.key, PLAYBACK.key, *TEACHING)

FOREIGN = re.compile(r"embed|embed_options|utm_\w+|fbclid|gclid", re.ASCII)  # other people's keys, not ours to judge


def to_fields(
    scenario: Scenario,
    view: View | None = None,
    study: Study | None = None,
    playback: Playback | None = None,
    *,
    scene_b: Scenario | None = None,
) -> dict[str, str | list[str]]:
    """The scene as query fields, in order; ``run`` is repeated. Scene B, a view, a study and a playback, if
    given, come behind it, in this order."""
    second = {} if scene_b is None else {f"{SCENE_B}{key}": text for key, text in spell_scene(scene_b).items()}
    looked_at = {} if view is None else {VIEW.key: VIEW.spell(view)}
    studied = {} if study is None else {STUDY.key: STUDY.spell(study)}
    shared = {} if playback is None else {PLAYBACK.key: PLAYBACK.spell(playback)}
    return {VERSION_FIELD.key: VERSION, **spell_scene(scenario), **second, **looked_at, **studied, **shared}


def to_query(
    scenario: Scenario,
    view: View | None = None,
    study: Study | None = None,
    playback: Playback | None = None,
    *,
    scene_b: Scenario | None = None,
) -> str:
    """The link's query string, without the question mark; every value that matters is in it."""
    return fields_to_query(to_fields(scenario, view, study, playback, scene_b=scene_b))


def fields_to_query(fields: Mapping[str, str | list[str]]) -> str:
    """Query fields as a query string, with as little percent-encoding as an address allows: people read links."""
    pairs = [(key, text) for key, value in fields.items() for text in ([value] if isinstance(value, str) else value)]
    return "&".join(f"{key}={quote(text, safe=',:~@')}" for key, text in pairs)


def from_query(query: Query) -> tuple[Scenario, tuple[str, ...]]:
    """The scenario that a query string (or its parsed fields) means, and a notice for each part not understood.

    Never raises. A missing part takes its default silently; a wrong one takes its default and is named (the first
    ``MAX_NOTICES`` of them). What belongs to a second scene is passed over: that is :func:`scene_b_from_query`'s.
    """
    notices: list[str] = []
    pairs = list(query_pairs(query, notices))
    pairs_a = [(key, text) for key, text in pairs if not key.startswith(SCENE_B)]
    for key in dict.fromkeys(key for key, _ in pairs_a):
        if key not in KNOWN and not FOREIGN.fullmatch(key):
            notices.append(f"The link's part {quote_text(key)} means nothing here and was left out.")
    VERSION_FIELD.from_pairs(pairs_a, VERSION, notices)
    scene_notices: list[str] = []
    scenario = read_scene(pairs_a, scene_notices)
    if len(pairs_a) < len(pairs):  # there is a scene B as well
        scene_notices = _name_scene("A", scene_notices)
    return scenario, limit_notices([*notices, *scene_notices])


def scene_b_from_query(query: Query) -> tuple[Scenario | None, tuple[str, ...]]:
    """The second scene of a link, if it has one, and a notice for each part of it not understood. Never raises."""
    notices: list[str] = []
    pairs = [(key[len(SCENE_B) :], text) for key, text in query_pairs(query, []) if key.startswith(SCENE_B)]
    for key in dict.fromkeys(key for key, _ in pairs):
        if key not in scene_fields.KEYS:
            notices.append(f"The link's part {quote_text(SCENE_B + key)} means nothing here and was left out.")
    has_scene = any(key in scene_fields.KEYS for key, _ in pairs)
    scenario = read_scene(pairs, notices) if has_scene else None
    return scenario, limit_notices(_name_scene("B", notices))


def _name_scene(scene: str, notices: list[str]) -> list[str]:
    return [f"Scene {scene}: {notice}" for notice in notices]


def view_from_query(query: Query) -> tuple[View, tuple[str, ...]]:
    """How the query asks the scene to be looked at, and a notice for each part not understood. Never raises."""
    return VIEW.from_query(query)
