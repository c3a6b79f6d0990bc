"""The grammar of a link: fields, numbers, names with their settings; and a notice for what was not understood."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_NOTICES, MAX_NUMBER
from optim_viz.link.mending import lower
from optim_viz.number_format import format_exactly
from optim_viz.registry import Parameter, finite, spell

T = TypeVar("T")

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)


def read_number(text: str) -> float:
    """A number in plain ASCII decimal notation: no underscores, no ``nan``, no ``inf``, no other alphabet's digits.

    Raises:
        InputError: on anything else.
    """
    if len(text) > MAX_NUMBER or not _NUMBER.fullmatch(text):
        raise InputError(f"{quote_text(text)} is not a number")
    return finite(float(text), "a number in the link")


def known_as(name: str, names: Iterable[str]) -> str:
    """The one of these names that reads the same in lower case, as a link's names are read; else the name itself."""
    return name if name in names else next((known for known in names if lower(known) == name), name)


def spell_call(name: str, values: Mapping[str, float]) -> str:
    """A name with its settings: ``adam,learning_rate:0.05,b1:0.9``."""
    return ",".join([name, *(f"{key}:{spell(value)}" for key, value in values.items())])


def limit_notices(notices: list[str]) -> tuple[str, ...]:
    """Each notice once, and no more of them than a person reads."""
    distinct = list(dict.fromkeys(notices))
    rest = len(distinct) - MAX_NOTICES
    return (*distinct[:MAX_NOTICES], f"And {rest} more of the kind.") if rest > 0 else tuple(distinct)


def read_or_default(text: str, default: T, reader: Callable[[str], T], what: str, notices: list[str]) -> T:
    """What ``reader`` makes of the text; where it raises InputError, the default, and a notice that names ``what``."""
    try:
        return reader(text)
    except InputError as error:
        notices.append(f"The link's {what} was not understood ({str(error).rstrip('.')}); the default is used.")
        return default


def read_values(parts: list[str], declared: tuple[Parameter, ...], owner: str, notices: list[str]) -> dict[str, float]:
    """``name:number`` items against what the entry declares; each wrong one is named and takes its default."""
    by_name = {p.name: p for p in declared}
    values: dict[str, float] = {}
    for part in parts:
        given, _, text = part.partition(":")
        name = known_as(given, by_name)
        if name not in by_name:
            notices.append(f"{owner[0].upper()}{owner[1:]} has no setting {quote_text(name)}; it was left out.")
            continue
        if name in values:
            notices.append(f"The link gives {name} of {owner} twice; the first one counts.")
            continue
        parameter = by_name[name]

        def accepted(text: str, parameter: Parameter = parameter) -> float:
            number = read_number(text)
            if not parameter.accepts(number):
                span = (
                    "0 or 1"
                    if parameter.scale == "switch"
                    else f"{format_exactly(parameter.low)} to {format_exactly(parameter.high)}"
                )
                if parameter.whole and parameter.low <= number <= parameter.high:
                    raise InputError(f"{format_exactly(number)} is no whole number")
                raise InputError(f"{format_exactly(number)} is outside {span}")
            return number

        number = read_or_default(text, None, accepted, f"{name} of {owner}", notices)
        if number is not None:
            values[name] = number
    return values
