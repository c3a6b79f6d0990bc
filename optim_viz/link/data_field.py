"""The field of a link that spells a table: the data set, then every choice by its name, as one word or number.

    data=penguins,features:bill_length_mm~flipper_length_mm,target:body_mass_g,transform:raw,held_out:0,split_seed:0

Where it is the one that the surface begins with, a link leaves it out; and of another one those parts that its version
says for the data set (:mod:`optim_viz.link.versions`): what is left of this one is ``data=penguins,transform:raw``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from optim_viz.data import DATASETS, TRANSFORMATIONS, Table
from optim_viz.data.table import ARRAYS
from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_SEED
from optim_viz.link.fields import read_word
from optim_viz.link.grammar import known_as, read_number, read_or_default
from optim_viz.registry import spell, whole

KEY = "data"


def spell_table(table: Table) -> str:
    """Every choice that makes the table; arrays from Python are only named."""
    if not table.is_linked:
        return ARRAYS
    parts = {"features": "~".join(table.features), "target": table.target}
    if table.classes:
        parts["classes"] = "~".join(table.classes)
    parts |= {
        "transform": table.transform,
        "held_out": spell(table.held_out),
        "split_seed": str(table.split_seed),
        "seed": str(table.seed),
    }
    parts |= {name: spell(value) for name, value in table.values.items()}
    return ",".join([table.dataset, *(f"{name}:{text}" for name, text in parts.items())])


def read_table(text: str, usual: Table, notices: list[str]) -> Table:
    """The table that the text means; each part not understood is named and takes what the data set suggests."""
    given, *parts = text.split(",")
    if given == ARRAYS:
        notices.append("The link's data were arrays in Python, which no link carries; the usual data are shown.")
        return usual

    def named() -> str:
        name = known_as(given, DATASETS)
        if name not in DATASETS:
            raise InputError(f"there is no data set named {quote_text(given)}")
        return name

    dataset = read_or_default(given, "", lambda _: named(), f"'{KEY}'", notices)
    if not dataset:
        return usual
    texts = _by_name(parts, notices)
    table = _with_columns(dataset, texts, notices)
    for name, text in texts.items():
        reader = _NUMBERS.get(name) or (_number if name in table.values else None)
        if reader is None:
            notices.append(f"The data have no setting {quote_text(name)}; it was left out.")
        else:
            table = read_or_default(text, table, _changer(table, name, reader), f"{name} of the data", notices)
    return table


def _by_name(parts: Sequence[str], notices: list[str]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for part in parts:
        name, _, text = part.partition(":")
        if name in texts:
            notices.append(f"The link gives {quote_text(name)} of the data twice; the first one counts.")
        else:
            texts[name] = text
    return texts


def _with_columns(dataset: str, texts: dict[str, str], notices: list[str]) -> Table:
    """The table with the columns, which depend on each other, and the transformation, which depends on them; they are
    taken out of ``texts``."""
    words = {name: texts.pop(name) for name in ("features", "target", "classes") if name in texts}
    transform = texts.pop("transform", None)

    def chosen(_: str) -> Table:
        choice: dict[str, Any] = {}
        for name, text in words.items():
            choice[name] = read_word(text) if name == "target" else tuple(map(read_word, text.split("~")))
        return Table(dataset, **choice)

    table = read_or_default("", Table(dataset), chosen, "choice of columns of the data", notices)
    if transform is None:
        return table
    return read_or_default(transform, table, partial(_transformed, table), "transformation of the data", notices)


def _transformed(table: Table, text: str) -> Table:
    name = known_as(text, TRANSFORMATIONS)
    if name not in TRANSFORMATIONS:
        raise InputError(f"there is no transformation named {quote_text(text)}")
    return table.changed(transform=name)


def _changer(table: Table, name: str, reader: Callable[[str, str], float]) -> Callable[[str], Table]:
    def changed(text: str) -> Table:
        value = reader(name, text)
        return table.changed(values={name: value}) if name in table.values else table.changed(**{name: value})

    return changed


def _number(_: str, text: str) -> float:
    return read_number(text)


def _seed(name: str, text: str) -> int:
    return whole(read_number(text), 0, MAX_SEED, name.replace("_", " ").capitalize())


_NUMBERS: dict[str, Callable[[str, str], float]] = {"held_out": _number, "split_seed": _seed, "seed": _seed}
