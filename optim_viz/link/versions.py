"""What a link need not say: what its version says for it.

A link of version 3 leaves out what equals a default of its version. Those are kept in a file, ``frozen/3.json``, as
they were when the version was made, in a link's own spelling; so it means the same for ever, whatever a method's
default or a surface's suggested rate becomes later. Reading is writing out what was left out, and then reading a link
that spells every value, as those of versions 1 and 2 do. A learning rate may stand behind its method without its name:

    run=adam,0.05   is   run=adam,learning_rate:0.05,b1:0.9,b2:0.999,eps:1e-08,bias_correction:1

:mod:`optim_viz.link.freeze` writes the files. ``web/js/link/versions.js`` does the same as this module, by
:func:`frozen_on`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from optim_viz.link import keys

VERSION = "3"
OLDER_VERSIONS = ("1", "2")  # of which a link spells every value
FOLDER = Path(__file__).with_name("frozen")

Pairs = list[tuple[str, str]]
Fields = dict[str, str | list[str]]

_BARE_RATE = re.compile(r"([a-z][a-z0-9_]*),([+\-]?[.0-9][^,:@]*)(?=[,@]|\Z)")
_RATE = "learning_rate"


@lru_cache(maxsize=8)  # one a version
def _table(version: str) -> dict[str, Any] | None:
    file = FOLDER / f"{version}.json"
    if not re.fullmatch("[0-9]{1,3}", version, re.ASCII) or not file.is_file():
        return None
    table: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return table


def is_frozen(version: str) -> bool:
    """Whether links of this version leave out what it says for them, and end in a mark."""
    return _table(version) is not None


def frozen_versions() -> list[str]:
    """The versions whose links leave something out."""
    return sorted(file.stem for file in FOLDER.glob("*.json"))


@lru_cache(maxsize=128)  # a version's surfaces, with room
def frozen_on(version: str, surface: str) -> dict[str, Any]:
    """What a version says for a link, as far as it concerns one surface: each entry as a link would spell it.

    ``fields``: of a scene, those that may be missing. ``settings``: whose parts may be, with ``f``. ``methods`` and
    ``schedules``: whose parts may be. ``runs``: whose methods run where no run is named.
    """
    table = _table(version) or {}
    there = table["surfaces"].get(surface)
    general = {name: table[name] for name in ("fields", "settings", "schedules", "runs")}
    if there is None:  # one that the version does not know suggests rates of its own
        methods = {name: re.sub(f",{_RATE}:[^,]*", "", method["run"]) for name, method in table["methods"].items()}
        return {**general, "methods": methods}
    return {
        **general,
        "fields": {**({"data": there["data"]} if "data" in there else {}), "start": there["start"], **table["fields"]},
        "settings": {"f": there["f"], **table["settings"]},
        "methods": {
            name: _with_rate(method["run"], there["rates"].get(method["family"]))
            for name, method in table["methods"].items()
        },
    }


def usual_data(version: str, text: str) -> str:
    """What a version says of a link's data besides the set's name: the table that the set begins with, as a link would
    spell it. Classes belong to a target: of another one than the usual, a link names them itself."""
    dataset, *parts = text.split(",")
    whole: str = (_table(version) or {}).get("data", {}).get(dataset, "")
    target = next((part for part in parts if part.startswith("target:")), None)
    if target is None or target in whole.split(","):
        return whole
    return ",".join(part for part in whole.split(",") if not part.startswith("classes:"))


def _with_rate(run: str, rate: str | None) -> str:
    """At the rate that suits a surface; a method of no family that it knows keeps its own."""
    return run if rate is None else re.sub(f",{_RATE}:[^,]*", f",{_RATE}:{rate}", run)


# Reading -----------------------------------------------------------------------------------------------------------


def spelled_out(pairs: Iterable[tuple[str, str]], version: str) -> Pairs:
    """The fields of a link of this version with all that it leaves out."""
    given = [
        (key, _by_segment(text, _rate_named)) if key.removeprefix(keys.SCENE_B) == "run" else (key, text)
        for key, text in pairs
    ]
    if not is_frozen(version):
        return given
    for prefix in ("", keys.SCENE_B):
        if not prefix or any(key.startswith(prefix) for key, _ in given):
            given = _scene_spelled_out(given, version, prefix)
    return (
        given
        if any(key == "view" for key, _ in given)
        else [*given, ("view", frozen_on(version, "")["settings"]["view"])]
    )


def _scene_spelled_out(pairs: Pairs, version: str, prefix: str) -> Pairs:
    """With all that is left out of one scene, and of how it is looked at."""
    surface = next((text for key, text in pairs if key == f"{prefix}f"), "").partition(",")[0]
    # Of another table than its first one, a surface suggests a start and rates of its own, and its links spell them.
    frozen = frozen_on(version, "" if any(key == f"{prefix}data" for key, _ in pairs) else surface)

    def whole(key: str, text: str) -> str:
        own = key.removeprefix(prefix)
        if key == f"{prefix}data":
            return _filled(text, usual_data(version, text))
        if key.startswith(prefix) and own == "run":
            return _by_segment(text, lambda segment: _segment(segment, frozen, _filled)) if text else text
        return _filled(text, frozen["settings"].get(own, "")) if key.startswith(prefix) else text

    there = {key for key, _ in pairs}
    missing = [(prefix + key, text) for key, text in frozen["fields"].items() if prefix + key not in there]
    if f"{prefix}run" not in there:
        missing += [(f"{prefix}run", frozen["methods"][name]) for name in frozen["runs"]]
    return [*((key, whole(key, text)) for key, text in pairs), *missing]


def _filled(text: str, whole: str) -> str:
    """With those parts of the whole whose names the text does not give."""
    parts = text.split(",") if text else []
    given = {part.partition(":")[0] for part in parts}
    return ",".join([*parts, *(part for part in _settings(whole) if part.partition(":")[0] not in given)])


def _rate_named(segment: str) -> str:
    found = _BARE_RATE.match(segment)
    return f"{found[1]},{_RATE}:{segment[found.start(2) :]}" if found else segment


# Spelling ----------------------------------------------------------------------------------------------------------


def shortened(fields: Mapping[str, str | list[str]]) -> Fields:
    """The fields of a link that spells every value, without what the newest version says for it."""
    short: Fields = dict(fields)
    for prefix in ("", keys.SCENE_B):
        if f"{prefix}f" not in short:
            continue
        frozen = frozen_on(VERSION, str(short[f"{prefix}f"]).partition(",")[0])
        if f"{prefix}data" in short and short[f"{prefix}data"] != frozen["fields"].get("data"):
            frozen = frozen_on(VERSION, "")
        for key, usual in frozen["fields"].items():
            if short.get(prefix + key) == usual:
                del short[prefix + key]
        if f"{prefix}data" in short:
            data = str(short[f"{prefix}data"])
            short[f"{prefix}data"] = _left_out(data, usual_data(VERSION, data))
        for key, whole in frozen["settings"].items():
            if (text := short.get(prefix + key)) is not None:
                short[prefix + key] = _left_out(str(text), whole)
        short[f"{prefix}run"] = [_short_run(text, frozen) for text in short[f"{prefix}run"]]
    return short


def _short_run(text: str, frozen: Mapping[str, Any]) -> str:
    return _by_segment(text, lambda segment: _segment(segment, frozen, _left_out)) if text else text


def _left_out(text: str, whole: str) -> str:
    """Without what is a part of the whole."""
    usual = set(_settings(whole))
    return ",".join(part for part in text.split(",") if part not in usual)


# A run -------------------------------------------------------------------------------------------------------------


def _by_segment(text: str, change: Callable[[str], str]) -> str:
    """A run with each of its segments changed; the steps between them stay."""
    return "~".join(part if i % 2 else change(part) for i, part in enumerate(text.split("~")))


def _segment(text: str, frozen: Mapping[str, Any], change: Callable[[str, str], str]) -> str:
    """One segment, with its settings and its schedule's changed by what is usual for them."""
    settings, at, schedule = text.partition("@")
    settings = change(settings, frozen["methods"].get(settings.partition(",")[0], ""))
    if change is _left_out:
        settings = re.sub(rf"^([^,]*),{_RATE}:", r"\1,", settings)
    return settings + at + (change(schedule, frozen["schedules"].get(schedule.partition(",")[0], "")) if at else "")


def _settings(whole: str) -> list[str]:
    return [part for part in whole.split(",") if ":" in part]
