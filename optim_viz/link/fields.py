"""A field of a link, as one row of a table: its key, what it means where it is missing, how it is spelled and read.

What is said about a scene is a choice with settings, and each setting is a row again: ``sweep,metric:final,run:0``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from optim_viz.errors import InputError, quote_text
from optim_viz.link.grammar import limit_notices, read_number, read_or_default
from optim_viz.link.reading import Query, read_link
from optim_viz.registry import bounded, spell, whole

T = TypeVar("T")
Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """``read(text, default, notices)`` is total: what it does not understand it names in a notice. ``bounds`` are what
    the numbers of a field must keep, and the name of such a number, as :mod:`optim_viz.link.table` tells them."""

    key: str
    default: T
    spell: Callable[[T], str]
    read: Callable[[str, T, list[str]], T]
    bounds: Mapping[str, Any] = field(default_factory=dict)

    def from_query(self, query: Query) -> tuple[T, tuple[str, ...]]:
        """What the query says in this field, and a notice for each part not understood. Never raises.

        A query that cannot be read at all is named by the scene's own reader.
        """
        notices: list[str] = []
        value = self.from_pairs(read_link(query).pairs, self.default, notices)
        return value, limit_notices(notices)

    def from_pairs(self, pairs: Iterable[tuple[str, str]], default: T, notices: list[str]) -> T:
        """What the pairs of a query say in this field, where ``default`` is what the scene suggests."""
        texts = [text for key, text in pairs if key == self.key]
        if len(texts) > 1:
            notices.append(f"The link gives {self.key!r} {len(texts)} times; the first one counts.")
        return self.read(texts[0], default, notices) if texts else default


def value_field(
    key: str,
    default: T,
    spell: Callable[[T], str],
    reader: Callable[[str], T],
    bounds: Mapping[str, Any] | None = None,
) -> Field[T]:
    """A field that is one value, which ``reader`` understands or refuses."""

    def read(text: str, default: T, notices: list[str]) -> T:
        return read_or_default(text, default, reader, f"{key!r}", notices)

    return Field(key, default, spell, read, bounds or {})


def number_field(key: str, default: float, low: float, high: float, what: str) -> Field[float]:
    """A field that is one number."""
    bounds = {"low": low, "high": high, "what": what}
    return value_field(key, default, spell, lambda text: bounded(read_number(text), low, high, what), bounds)


def whole_field(key: str, default: int, low: int, high: int, what: str) -> Field[int]:
    """A field that is one whole number."""
    bounds = {"low": low, "high": high, "what": what}
    return value_field(key, default, str, lambda text: whole(read_number(text), low, high, what), bounds)


def pair_field(key: str, default: Pair, low: float, high: float, what: str) -> Field[Pair]:
    """A field that is two numbers; ``what`` names one of them."""

    def read(text: str) -> Pair:
        parts = text.split(",")
        if len(parts) != 2:
            raise InputError(f"{quote_text(text)} is not a pair of numbers")
        x, y = (bounded(read_number(part), low, high, what) for part in parts)
        return x, y

    bounds = {"low": low, "high": high, "what": what}
    return value_field(key, default, lambda pair: ",".join(map(spell, pair)), read, bounds)


@dataclass(frozen=True, slots=True)
class Setting:
    """One ``name:value`` of a field. ``spell`` gives "" where it need not be said."""

    name: str
    spell: Callable[[Any], str]
    read: Callable[[str], object]


def spell_settings(settings: Sequence[Setting], choice: object) -> str:
    texts = ((setting.name, setting.spell(getattr(choice, setting.name))) for setting in settings)
    return ",".join(f"{name}:{text}" for name, text in texts if text)


def read_settings(
    parts: Sequence[str],
    settings: Sequence[Setting],
    owner: str,
    choice: T,
    notices: list[str],
    *,
    together: Sequence[str] = (),
    together_named: str = "",
) -> T:
    """The frozen ``choice`` with what the parts say of it; each wrong one is named and leaves it as it was.

    Settings that are valid only ``together`` are put in at the end, at once.
    """
    by_name = {setting.name: setting for setting in settings}
    later: dict[str, object] = {}
    for part in parts:
        name, _, text = part.partition(":")
        if name not in by_name:
            notices.append(f"The {owner} has no setting {quote_text(name)}; it was left out.")
        elif name in together:
            value = read_or_default(text, None, by_name[name].read, f"{name} of the {owner}", notices)
            later |= {} if value is None else {name: value}
        else:
            choice = read_or_default(text, choice, _changer(choice, by_name[name]), f"{name} of the {owner}", notices)
    if not later:
        return choice
    return read_or_default("", choice, lambda _: _changed(choice, **later), together_named, notices)


def _changer(choice: T, setting: Setting) -> Callable[[str], T]:
    return lambda text: _changed(choice, **{setting.name: setting.read(text)})


def _changed(choice: T, **values: object) -> T:
    changed: T = replace(choice, **values)  # pyrefly: ignore[bad-specialization]  # checked by the choice itself
    return changed


def read_word(text: str) -> str:
    """A name of an entry or an option, whether or not there is one."""
    if not (text.isascii() and text.isidentifier() and text[0].isalpha() and text[0].islower() and len(text) <= 40):
        raise InputError(f"{quote_text(text)} is no name")
    return text


def read_numbers(text: str) -> tuple[float, ...]:
    """Numbers with a tilde between any two."""
    return tuple(read_number(part) for part in text.split("~"))
