"""What a version of links says for them, written to a file when the version is made: ``frozen/3.json``.

    python -m optim_viz.link.freeze

A new entry is added to the newest version's file: no link has named it yet. What a file has is never changed. A default
or a suggested rate that is to change needs a new version first: count up ``VERSION`` in :mod:`optim_viz.link.versions`,
and run this program. ``tests/test_link_versions.py`` says when it is due.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from optim_viz.data import DATASETS, Table
from optim_viz.link.grammar import spell_call
from optim_viz.link.runs import spell_run
from optim_viz.link.scene_fields import DATA, FAIRNESS, NOISE, OBJECTIVE, SEED, START, STEPS
from optim_viz.link.versions import FOLDER, VERSION
from optim_viz.link.view_fields import PLAYBACK, STUDY, VIEW
from optim_viz.objectives import OBJECTIVES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import spell
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import FIRST_RUNS, Fairness, Run
from optim_viz.schedules import SCHEDULES

FILE = FOLDER / f"{VERSION}.json"


def declared() -> dict[str, Any]:
    """The defaults that the entries declare, in a link's spelling."""
    return {
        "fields": {
            STEPS.key: STEPS.spell(STEPS.default),
            NOISE.key: NOISE.spell(NOISE.default),
            SEED.key: SEED.spell(SEED.default),
            FAIRNESS.key: FAIRNESS.spell(FAIRNESS.default),
        },
        "settings": {
            VIEW.key: VIEW.spell(VIEW.default),
            STUDY.key: STUDY.spell(STUDY.default),
            PLAYBACK.key: PLAYBACK.spell(Playback()),
            FAIRNESS.key: FAIRNESS.spell(Fairness("tuned")),
        },
        "runs": list(FIRST_RUNS),
        "surfaces": {
            name: {
                "f": OBJECTIVE.spell((name, surface.values)),
                **({} if surface.table is None else {DATA.key: DATA.spell(surface.table)}),
                "start": START.spell(surface.start),
                "rates": {family: spell(rate) for family, rate in asdict(surface.learning_rates).items()},
            }
            for name, surface in OBJECTIVES.items()
        },
        "data": {name: DATA.spell(Table(name)) for name in DATASETS},
        "methods": {name: {"family": entry.family, "run": spell_run(Run(name))} for name, entry in OPTIMIZERS.items()},
        "schedules": {
            name: spell_call(name, {p.name: p.default for p in entry.parameters}) for name, entry in SCHEDULES.items()
        },
    }


def frozen() -> dict[str, Any]:
    """What the newest version's file has; nothing of a version that is being made."""
    return dict(json.loads(FILE.read_text(encoding="utf-8"))) if FILE.is_file() else {}


def differences(old: Mapping[str, Any], new: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """What the file has and the entries no longer say, each in a line; an entry that is new is none of it."""
    for key, value in old.items():
        place = f"{path}/{key}".removeprefix("/")
        if isinstance(value, Mapping) and isinstance(new.get(key), Mapping):
            yield from differences(value, new[key], place)
        elif not _same(value, new.get(key)):
            yield f"{place}: {value!r} is now {new.get(key)!r}"


def _same(old: Any, new: Any) -> bool:
    """Whether what was frozen still holds; a setting that is new is no change."""
    if isinstance(old, str) and isinstance(new, str) and ":" in old:
        return set(old.split(",")) <= set(new.split(","))
    return bool(old == new)


def text() -> str:
    """The file's text, with what is new."""
    return json.dumps(declared(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    if changed := list(differences(frozen(), declared())):
        sys.exit("\n".join(["Links of this version mean something else by now; make a new version:", *changed]))
    FILE.write_text(text(), encoding="utf-8")
