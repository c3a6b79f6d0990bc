"""One declaration, everything follows: read-only tables of entries, and the numbers an entry lets people turn.

Controls, formula cards, links, exports, benchmarks and tests all iterate over these tables; nobody else keeps a list.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from optim_viz.errors import InputError, UnknownNameError, quote_text
from optim_viz.names import PARAMETER_ALIASES, hint, meant
from optim_viz.number_format import format_exactly

T = TypeVar("T")

MOST_LISTED = 23  # keys that a message names, as many as there are methods: more make it longer than people read

# "log" spans decades; "complement" spans decades of 1 − value (0.9, 0.99, 0.999); a "switch" is 0 or 1.
Scale = Literal["linear", "log", "complement", "switch"]


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a formula comes from."""

    authors: str
    year: int | None  # None where the source bears no date
    title: str
    url: str = ""

    @property
    def dated(self) -> str:
        """Who, and when."""
        return f"{self.authors} ({self.year})" if self.year else self.authors

    def __str__(self) -> str:
        return f"{self.dated.removesuffix('.')}. {self.title}."


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number that somebody may turn: an optimizer's hyperparameter or an objective's coefficient.

    ``low`` and ``high`` bound what controls offer and links accept; calls from Python may go beyond them.
    A ``"switch"`` is 0 or 1 and chooses between two conventions; ``help`` says which is which, and whose. Where the
    range is much longer than what is usual, a control's track goes as far as ``reach``, and on to larger values only
    from there; and down to ``reach_low``, and on to smaller ones only from there.
    """

    name: str
    symbol: str  # LaTeX
    default: float
    low: float
    high: float
    scale: Scale = "linear"
    help: str = ""
    whole: bool = False
    reach: float | None = None
    reach_low: float | None = None

    def __post_init__(self) -> None:
        if not self.name.isidentifier():
            raise ValueError(f"parameter name {self.name!r} is no identifier, so it could not be a keyword")
        if not self.low <= self.default <= self.high:
            raise ValueError(f"{self.name}: default {self.default} lies outside [{self.low}, {self.high}]")
        if self.scale == "log" and self.low <= 0:
            raise ValueError(f"{self.name}: a log scale needs low > 0, got {self.low}")
        if self.scale == "complement" and not 0 <= self.low <= self.high < 1:
            raise ValueError(f"{self.name}: a complement scale lives in [0, 1), got [{self.low}, {self.high}]")
        if self.scale == "switch" and (self.low, self.high) != (0.0, 1.0):
            raise ValueError(f"{self.name}: a switch runs from 0 to 1, got [{self.low}, {self.high}]")

    @property
    def usual_low(self) -> float:
        """Where a range begins that nobody has chosen."""
        return self.low if self.reach_low is None else self.reach_low

    def accepts(self, value: float) -> bool:
        """Whether a control can show ``value`` and a link may carry it."""
        if not math.isfinite(value):
            return False
        if (self.whole or self.scale == "switch") and value != int(value):
            return False
        return self.low <= value <= self.high


def switch(name: str, *, default: bool, help: str, symbol: str = "") -> Parameter:
    """A choice between two published conventions, as a number so that flipping it compiles nothing."""
    label = symbol or rf"\text{{{name.replace('_', ' ')}}}"
    return Parameter(name, label, float(default), 0.0, 1.0, "switch", help)


_REGISTRIES: dict[str, Registry[Any]] = {}  # by kind, the first of each


def _entry(kind: str, key: str) -> object:
    return _REGISTRIES[kind][key]


class Entry:
    """What a registry holds. It is its own copy, and goes to another process as its key: functions stay where they are.

    One that is in no registry, or was changed, goes as any other object does.
    """

    __slots__ = ()
    if TYPE_CHECKING:  # each declares its field, and may be frozen: it is read alone

        @property
        def name(self) -> str: ...

    def __deepcopy__(self: T, memo: dict[int, Any]) -> T:
        return self

    def __reduce_ex__(self, protocol: Any) -> Any:
        for registry in _REGISTRIES.values():
            if registry._entries.get(self.name) is self:
                return _entry, (registry.kind, self.name)
        return super().__reduce_ex__(protocol)


@dataclass(frozen=True, slots=True)
class _Later(Generic[T]):
    """In the place of an entry that nobody has asked for yet."""

    make: Callable[[], T]


class Registry(Mapping[str, T], Generic[T]):
    """A read-only mapping from key to entry, in order of declaration.

    Raises:
        UnknownNameError: on an unknown key; the message names the near ones.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._entries: dict[str, T | _Later[T]] = {}
        self._late: set[str] = set()
        self._making = RLock()
        self._read: Callable[[object], T | None] = lambda key: None
        _REGISTRIES.setdefault(kind, self)

    def declare(self, key: str, entry: T) -> None:
        """Add an entry; used by the declaring decorators at import, and by nobody else."""
        if key in self._entries:
            raise ValueError(f"{self.kind} {key!r} is declared twice")
        self._entries[key] = entry

    def declare_later(self, key: str, make: Callable[[], T]) -> None:
        """Add an entry that takes time to make: it is made when somebody first asks for it."""
        self._late.add(key)
        self.declare(key, _Later(make))  # pyrefly: ignore[bad-argument-type]  # what is read is what it makes

    @property
    def declared_whole(self) -> tuple[str, ...]:
        """The keys of the entries that were there when they were declared: nothing is made for the asking."""
        return tuple(key for key in self._entries if key not in self._late)

    def read_keys(self, read: Callable[[object], T | None]) -> None:
        """Let what is no key of this table be read: it may spell an entry that is nowhere declared, or be one."""
        self._read = read

    def __getitem__(self, key: str | T) -> T:
        try:
            entry = self._entries[key]  # pyrefly: ignore[bad-index]  # what is no text is no key, and read or refused below
        except (KeyError, TypeError):
            if (spelled := self._read(key)) is not None:
                return spelled
            ending = hint(str(key), self._names(), f"known: {_listed(self._entries)}.")
            raise UnknownNameError(f"There is no {self.kind} named {quote_text(key)}; {ending}") from None
        return self._made(str(key)) if isinstance(entry, _Later) else entry

    def _made(self, key: str) -> T:
        with self._making:
            entry = self._entries[key]
            if isinstance(entry, _Later):
                self._entries[key] = entry = entry.make()
            return entry

    def find(self, written: str) -> str | None:
        """The key of the one entry of this name: its key in any case and punctuation, its label, or an alias."""
        found = meant(written, self._names())
        return found[0] if len(found) == 1 else None

    def _names(self) -> dict[str, tuple[str, ...]]:
        """What else each entry is called."""
        return {key: (str(getattr(entry, "label", key)), *getattr(entry, "aliases", ())) for key, entry in self.items()}

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        return f"<{len(self)} {self.kind} entries: {', '.join(self._entries)}>"


def _listed(keys: Iterable[str]) -> str:
    """As many of them as a sentence holds, and how many more there are."""
    first, rest = list(keys)[:MOST_LISTED], max(0, len(list(keys)) - MOST_LISTED)
    return ", ".join(first) + (f" and {rest} more" if rest else "")


def resolve(parameters: tuple[Parameter, ...], given: Mapping[str, float], owner: str) -> dict[str, float]:
    """Every parameter's value, by name in order of declaration: the given one, else the default.

    Raises:
        InputError: on a name that ``owner`` does not have, or a value that is not a finite number.
    """
    names = [p.name for p in parameters]
    for name in given:
        if name not in names:
            known = {p.name: (p.symbol, *PARAMETER_ALIASES.get(p.name, ())) for p in parameters}
            ending = hint(name, known, f"it has {', '.join(names) or 'none'}.", most=1)
            raise InputError(f"{owner} has no parameter {quote_text(name)}; {ending}")
    return {p.name: finite(given.get(p.name, p.default), f"{owner}'s {p.name}") for p in parameters}


def finite(value: object, what: str) -> float:
    """``value`` as a finite float.

    Raises:
        InputError: if it is not one number, or not finite.
    """
    try:
        if isinstance(value, str | bytes | complex):
            raise TypeError  # float() would read "1_0", and NumPy drop the imaginary part
        number = float(value)  # pyrefly: ignore[bad-argument-type]  # whatever else float() takes; the rest is the error below
    except (TypeError, ValueError):
        raise InputError(f"{what} must be one number, got {quote_text(value)}.") from None
    except OverflowError:  # a whole number beyond float64
        number = math.inf
    if not math.isfinite(number):
        raise InputError(f"{what} must be finite, got {number}.")
    return number


def spell(number: float) -> str:
    """The shortest text that reads back as the same float64."""
    return repr(float(number)).removesuffix(".0")


def bounded(value: object, low: float, high: float, what: str) -> float:
    """``value`` as a finite float in [low, high]; InputError otherwise."""
    number = finite(value, what)
    if not low <= number <= high:
        raise InputError(
            f"{what} must lie between {format_exactly(low)} and {format_exactly(high)}, got {format_exactly(number)}."
        )
    return number


def whole(value: object, low: int, high: int, what: str) -> int:
    """``value`` as an int in low..high; InputError otherwise."""
    if isinstance(value, bool):
        raise InputError(f"{what} must be a whole number, got {value}.")
    number = finite(value, what)
    if number != int(number):
        raise InputError(f"{what} must be a whole number, got {format_exactly(number)}.")
    if not low <= number <= high:
        raise InputError(f"{what} must lie between {low} and {high}, got {format_exactly(number)}.")
    return int(number)


def finite_numbers(values: object, count: int, low: float, high: float, what: str) -> tuple[float, ...]:
    """``values`` as so many finite floats in [low, high]; InputError otherwise."""
    given = tuple(values) if isinstance(values, Iterable) and not isinstance(values, str) else (values,)
    if len(given) != count:
        raise InputError(f"{what} is {count} numbers, got {len(given)}.")
    return tuple(bounded(value, low, high, f"A number of {what[0].lower()}{what[1:]}") for value in given)
