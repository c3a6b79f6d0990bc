"""A scenario and its view, spelled as a link, in both directions: the only spelling there is.

``decode(encode(s)) == s`` for every scenario within the ranges that its entries declare. A link spells every value that
its version does not say for it (:mod:`optim_viz.link.versions`), so that a later change of a default does not change an
old link. Reading is total: whatever a link holds, a scenario comes out, and each part that was not understood is named
in a notice while the rest stands; what happens to links on their way is undone first (:mod:`optim_viz.link.mending`).

    v=3&f=rosenbrock&start=-0.7,2.7&run=sgd,0.00125&run=adam,0.3,b1:0.8&end=1
    f=rosenbrock,a:1,b:100&start=-1.2,1&steps=500&noise=0&seed=0&run=adam,learning_rate:0.05,b1:0.9,...

A run that branches from another spells its whole way, with the step between the segments; a partner stands behind
"with":

    run=sgd,learning_rate:0.001~120~sgd,learning_rate:0.004&run=adam,...,with:bias_correction

A schedule of the learning rate stands behind an at sign: ``run=sgd,learning_rate:0.01@cosine,final:0``.

A second scene, to be shown beside the first, is spelled by the same fields, each with "b." in front of its name:
``b.f=rosenbrock,a:1,b:100&b.start=-1.2,1&...&b.run=adam,...``; the view is of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import quote

from optim_viz.errors import InputError, quote_text
from optim_viz.link import keys
from optim_viz.link.fields import value_field
from optim_viz.link.foreign import is_foreign
from optim_viz.link.grammar import limit_notices
from optim_viz.link.reading import Query, read_link
from optim_viz.link.scene_fields import read_scene, spell_scene
from optim_viz.link.versions import OLDER_VERSIONS, VERSION, Fields, shortened
from optim_viz.link.view_fields import PLAYBACK, STUDY, VIEW
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import Study
from optim_viz.scene.view import View

MOST_NAMED = 3  # of the parts that mean nothing, in their one line


def _version(text: str) -> str:
    if text not in (VERSION, *OLDER_VERSIONS):
        raise InputError(f"version {quote_text(text)} is not known")
    return text


VERSION_FIELD = value_field(keys.VERSION, VERSION, str, _version)


def to_fields(
    scenario: Scenario,
    view: View | None = None,
    study: Study | None = None,
    playback: Playback | None = None,
    *,
    scene_b: Scenario | None = None,
    further: Mapping[str, str] | None = None,
    whole: bool = False,
) -> Fields:
    """The scene as query fields, in order; ``run`` is repeated. Scene B, a view, a study and a playback, if
    given, come behind it, in this order, and then ``further`` fields. ``whole``: with what the version says for it."""
    second = {} if scene_b is None else {f"{keys.SCENE_B}{key}": text for key, text in spell_scene(scene_b).items()}
    looked_at = {} if view is None else {VIEW.key: VIEW.spell(view)}
    studied = {} if study is None else {STUDY.key: STUDY.spell(study)}
    shared = {} if playback is None else {PLAYBACK.key: PLAYBACK.spell(playback)}
    fields: Fields = {**spell_scene(scenario), **second, **looked_at, **studied, **shared}
    said = fields if whole else shortened(fields)
    return {keys.VERSION: VERSION, **said, **(further or {}), keys.END: "1"}


def to_query(
    scenario: Scenario,
    view: View | None = None,
    study: Study | None = None,
    playback: Playback | None = None,
    *,
    scene_b: Scenario | None = None,
    whole: bool = False,
) -> str:
    """The link's query string, without the question mark. ``whole``: every value is in it, also what its version says
    for it."""
    return fields_to_query(to_fields(scenario, view, study, playback, scene_b=scene_b, whole=whole))


def fields_to_query(fields: Mapping[str, str | list[str]]) -> str:
    """Query fields as a query string, with as little percent-encoding as an address allows: people read links."""
    pairs = [(key, text) for key, value in fields.items() for text in ([value] if isinstance(value, str) else value)]
    return "&".join(f"{key}={quote(text, safe=',:~@')}" for key, text in pairs)


def from_query(query: Query) -> tuple[Scenario, tuple[str, ...]]:
    """The scene that a query string (or its parsed fields) means, and a notice for each part not understood.

    Never raises. A missing part takes its default silently; a wrong one takes its default and is named (the first
    ``MAX_NOTICES`` of them). What belongs to a second scene is passed over: that is :func:`scene_b_from_query`'s; but
    a part that means nothing in either is named here.
    """
    link = read_link(query)
    notices = [*link.notices, *_meaningless(key for key, _ in link.pairs)]
    pairs = [(key, text) for key, text in link.pairs if not key.startswith(keys.SCENE_B)]
    VERSION_FIELD.from_pairs(pairs, VERSION, notices)
    scene_notices: list[str] = []
    scenario = read_scene(pairs, scene_notices)
    if len(pairs) < len(link.pairs):  # there is a scene B as well
        scene_notices = _name_scene("A", scene_notices)
    return scenario, limit_notices([*notices, *scene_notices])


def scene_b_from_query(query: Query) -> tuple[Scenario | None, tuple[str, ...]]:
    """The second scene of a link, if it has one, and a notice for each part of it not understood. Never raises."""
    notices: list[str] = []
    prefix = keys.SCENE_B
    pairs = [(key.removeprefix(prefix), text) for key, text in read_link(query).pairs if key.startswith(prefix)]
    has_scene = any(key in keys.SCENE for key, _ in pairs)
    scenario = read_scene(pairs, notices) if has_scene else None
    return scenario, limit_notices(_name_scene("B", notices))


def _meaningless(given: Iterable[str]) -> list[str]:
    """One line for all keys that are neither ours nor known to be somebody else's, if there are such."""
    names = [key for key in dict.fromkeys(given) if key not in keys.EVERY and not is_foreign(key)]
    quoted = ", ".join(map(quote_text, names[:MOST_NAMED]))
    if len(names) < 2:
        return [f"The link's part {quoted} means nothing here and was left out."] if names else []
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return [f"The link's parts {quoted}{more} mean nothing here and were left out."]


def _name_scene(scene: str, notices: list[str]) -> list[str]:
    return [f"Scene {scene}: {notice}" for notice in notices]


def view_from_query(query: Query) -> tuple[View, tuple[str, ...]]:
    """How the query asks the scene to be looked at, and a notice for each part not understood. Never raises."""
    return VIEW.from_query(query)
