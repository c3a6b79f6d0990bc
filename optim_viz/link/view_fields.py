"""The fields of a link that say how a scene is looked at: its view, the study that is made of it, the playback."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from optim_viz.errors import InputError, UnknownNameError, quote_text
from optim_viz.limits import MAX_PROBLEM_STARTS, MAX_RUNS, MAX_SEEDS, MAX_STEPS
from optim_viz.link.fields import Field, Setting, read_numbers, read_settings, read_word, spell_settings
from optim_viz.link.grammar import read_number, read_or_default, read_values, spell_call
from optim_viz.objectives import OBJECTIVES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import Registry, spell, whole
from optim_viz.scene.playback import Playback
from optim_viz.scene.study import PROFILE_KINDS, Study
from optim_viz.scene.view import SETTINGS, View


def _read_view(text: str, default: View, notices: list[str]) -> View:
    stage, *parts = text.split(",")
    settings = read_values(parts, SETTINGS, "the view", notices)
    stage = read_or_default(stage, default.stage, lambda stage: View(stage).stage, "'view'", notices)
    return read_or_default(text, View(stage), lambda _: View(stage, settings), "'view'", notices)


def _read_study(text: str, default: Study, notices: list[str]) -> Study:
    kind, *parts = text.split(",")
    study = read_or_default(kind, default, lambda kind: Study(read_word(kind)), "'study'", notices)
    ends, named = ("low", "high"), "range of learning rates"
    return read_settings(parts, _STUDY, "study", study, notices, together=ends, together_named=named)


def _read_playback(text: str, _: Playback | None, notices: list[str]) -> Playback | None:
    return read_settings(text.split(","), _PLAYBACK, "moment", Playback(), notices)


def _spell_numbers(values: tuple[float, ...] | None) -> str:
    return "~".join(map(spell, values or ()))


def _spell_study(study: Study) -> str:
    """A profile names its methods and problems also where they are the usual ones, which may be others one day."""
    if study.kind not in PROFILE_KINDS:
        return ",".join([study.kind, spell_settings(_STUDY, study)])
    named = {"methods": study.profile_methods, "problems": study.profile_problems}
    texts = ((s.name, s.spell(named.get(s.name, getattr(study, s.name)))) for s in _STUDY)
    return ",".join([study.kind, *(f"{name}:{text}" for name, text in texts if text)])


def _spell_names(names: tuple[str, ...]) -> str:
    return "~".join(names) or "usual"


def _names_in(registry: Registry[Any]) -> Callable[[str], tuple[str, ...]]:
    """A reader of names, of which an unknown one is told without all that there are: a notice is a sentence."""

    def known(text: str) -> str:
        name = read_word(text)
        try:
            registry[name]
        except UnknownNameError:
            raise InputError(f"there is no {registry.kind} named {quote_text(name)}") from None
        return name

    return lambda text: () if text == "usual" else tuple(map(known, text.split("~")))


_STUDY = (
    Setting("metric", str, read_word),
    Setting("run", str, lambda text: whole(read_number(text), 0, MAX_RUNS - 1, "The run of the study")),
    Setting("low", spell, read_number),
    Setting("high", spell, read_number),
    Setting("count", str, lambda text: whole(read_number(text), 0, MAX_STEPS, "The number of learning rates")),
    Setting("by", lambda name: name or "first", lambda text: "" if text == "first" else read_word(text)),
    Setting(
        "beside",
        lambda run: "none" if run is None else str(run),
        lambda text: None if text == "none" else whole(read_number(text), 0, MAX_RUNS - 1, "The run beside it"),
    ),
    Setting("cells", str, lambda text: whole(read_number(text), 0, MAX_STEPS, "The number of cells")),
    Setting(
        "window",
        lambda window: "whole" if window is None else _spell_numbers(window),
        lambda text: None if text == "whole" else read_numbers(text),
    ),
    Setting("seeds", str, lambda text: whole(read_number(text), 0, MAX_SEEDS, "The number of seeds")),
    Setting("methods", _spell_names, _names_in(OPTIMIZERS)),
    Setting("problems", _spell_names, _names_in(OBJECTIVES)),
    Setting("tolerance", spell, read_number),
    Setting("tuned", lambda on: str(int(on)), lambda text: whole(read_number(text), 0, 1, "Whether it is tuned") == 1),
    Setting("starts", str, lambda text: whole(read_number(text), 0, MAX_PROBLEM_STARTS, "The number of starts")),
    Setting("own", lambda on: str(int(on)), lambda text: whole(read_number(text), 0, 1, "Whether own ones count") == 1),
)
# What differs from a scene that is opened afresh.
_PLAYBACK = (
    Setting("step", str, lambda text: whole(read_number(text), 0, MAX_STEPS, "The step of the clock")),
    Setting("plays", lambda on: str(int(on)), lambda text: whole(read_number(text), 0, 1, "Whether it plays") == 1),
    Setting("speed", spell, read_number),
    Setting("window", _spell_numbers, read_numbers),
    Setting("camera", _spell_numbers, read_numbers),
    Setting("hidden", lambda runs: "~".join(map(str, runs)), read_numbers),
)

VIEW = Field("view", View(), lambda view: spell_call(view.stage, view.settings), _read_view)
STUDY = Field("study", Study(), _spell_study, _read_study)
PLAYBACK: Field[Playback | None] = Field(
    "moment", None, lambda playback: spell_settings(_PLAYBACK, playback), _read_playback
)
