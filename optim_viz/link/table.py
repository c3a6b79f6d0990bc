"""The tables behind a link, as data for a reader in another language: ``web/js/link`` spells and reads scenes by them.

Nothing that is declared is written there a second time: fields with their defaults and bounds, surfaces, methods and
schedules with their numbers come from here. What the two share by hand is the grammar; ``tests/test_link_table.py``
holds it together, over generated scenes and damaged links.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from optim_viz import limits
from optim_viz.data.stream import NO_STREAM, SAMPLINGS, STREAM_NUMBERS
from optim_viz.link import foreign, formula_field, keys, mending, reading, rule_field, stream_field
from optim_viz.link.codec import MOST_NAMED
from optim_viz.link.scene_fields import DATA, FAIRNESS, NOISE, OBJECTIVE, PENALTY, RUN, SEED, START, STEPS
from optim_viz.link.versions import OLDER_VERSIONS, VERSION, frozen_on, frozen_versions, usual_data
from optim_viz.link.view_fields import VIEW
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.penalties import PENALTIES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.optimizers.base import LEARNING_RATE
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import FAIRNESS_NAMES, FIRST_RUNS, suggested_rate, treatments_of
from optim_viz.scene.study import METRICS, RATE_COUNTS
from optim_viz.scene.view import SETTINGS, STAGES, WHOLE
from optim_viz.schedules import SCHEDULES

# Of a stream, what its field spells, but for the batch size, which is 0 where all rows are meant.
_STREAM_NAMES = ("sampling", "keep_prob", "input_noise", "tail_index")


def link_table(surface: Objective, rules: Sequence[str] = ()) -> dict[str, Any]:
    """What spells the scenes on one surface, and reads them back; with a penalty or without. ``rules`` are those that
    somebody typed, in the order in which a link has them."""
    surface, declared = surface.unpenalized or surface, OBJECTIVES[surface.name]
    known = surface.name in OBJECTIVES and surface.table == declared.table
    frozen_as = surface.name if known else ""  # of other data, and of a formula, a link says more
    return {
        "version": VERSION,
        "older_versions": OLDER_VERSIONS,
        "frozen": {version: _frozen(version, frozen_as, DATA.spell(surface.table)) for version in frozen_versions()},
        "scene_b": keys.SCENE_B,
        "known": keys.EVERY,
        "end": keys.END,
        "with_words": keys.WITH_WORDS,
        "foreign": foreign.PATTERN,
        "cut": reading.CUT,
        "mending": {
            "blanks": mending.BLANKS,
            "closing": mending.CLOSING,
            "closing_of_formula": mending.CLOSING_OF_FORMULA,
            "encodings": mending.ENCODINGS,
        },
        "limits": {
            "query": limits.MAX_QUERY,
            "fields": limits.MAX_FIELDS,
            "notices": limits.MAX_NOTICES,
            "named": MOST_NAMED,
            "number": limits.MAX_NUMBER,
            "runs": limits.MAX_RUNS,
            "members": limits.MAX_MEMBERS,
            "segments": limits.MAX_SEGMENTS,
            "steps": limits.MAX_STEPS,
        },
        "surface": {
            "key": OBJECTIVE.key,
            "name": formula_field.spell_name(surface.name),
            "label": surface.label,
            "parameters": _parameters(surface.parameters),
        },
        "formula": {"key": formula_field.KEY, "text": formula_field.spell_formula(surface.name)},
        "data": {
            "key": DATA.key,
            "text": DATA.spell(surface.table),
            "usual": usual_data(VERSION, DATA.spell(surface.table)),
            "first": DATA.spell(declared.table),
        },
        "start": {"key": START.key, "default": surface.start, **START.bounds},
        "numbers": [
            {"key": field.key, "default": field.default, "whole": isinstance(field.default, int), **field.bounds}
            for field in (STEPS, NOISE, SEED)
        ],
        "runs": {"key": RUN, "first": FIRST_RUNS},
        "methods": {
            name: {
                "label": entry.label,
                "rate": suggested_rate(surface, entry),
                "parameters": _parameters(entry.hyperparameters),
                "contrasts": [contrast.name for contrast in entry.contrasts],
                "ordered": entry.ordered,
                "treatments": treatments_of(entry),
            }
            for name in (*OPTIMIZERS, *rules)
            for entry in (OPTIMIZERS[name],)
        },
        "rules": {"key": rule_field.KEY, "known": {rule_field.spell_rule(rule): rule for rule in rules}},
        "schedules": {
            name: {"label": entry.label, "parameters": _parameters(entry.parameters)}
            for name, entry in SCHEDULES.items()
        },
        "fairness": {
            "key": FAIRNESS.key,
            "default": {name: getattr(FAIRNESS.default, name) for name in ("rule", "metric", "low", "high", "count")},
            "rules": FAIRNESS_NAMES,
            "metrics": list(METRICS),
            "rates": [LEARNING_RATE.low, LEARNING_RATE.high],
            "count": [0, limits.MAX_STEPS],
            "counts": RATE_COUNTS,
        },
        "penalty": {
            "key": PENALTY.key,
            "default": {"kind": PENALTY.default.kind, "values": PENALTY.default.values},
            "kinds": {
                name: {"label": entry.label, "parameters": _parameters(entry.parameters)}
                for name, entry in PENALTIES.items()
            },
        },
        "stream": {
            "key": stream_field.KEY,
            "owner": stream_field.OWNER,
            "default": {"batch_size": 0, **{name: getattr(NO_STREAM, name) for name in _STREAM_NAMES}},
            "samplings": {name: entry.label for name, entry in SAMPLINGS.items()},
            "parameters": _parameters(STREAM_NUMBERS),
            "has_rows": surface.table is not None,
        },
        "view": {"key": VIEW.key, "stages": STAGES, "settings": _parameters(SETTINGS), "whole": WHOLE},
    }


def _frozen(version: str, surface: str, data: str) -> dict[str, Any]:
    """What a version says on this surface of these data, which are the only ones that a page carries."""
    frozen = frozen_on(version, surface)
    return {**frozen, "settings": {**frozen["settings"], DATA.key: usual_data(version, data)}} if data else frozen


def _parameters(parameters: Iterable[Parameter]) -> list[dict[str, Any]]:
    return [
        {"name": p.name, "default": p.default, "low": p.low, "high": p.high, "switch": p.scale == "switch"}
        for p in parameters
    ]
