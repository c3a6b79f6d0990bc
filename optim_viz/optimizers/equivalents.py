"""How another library spells a method: its call, where that takes the same steps, and why not where it does not.

The test suite holds each call of optax against our rule; scripts that a visitor takes home are written with them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Values = Mapping[str, float]


def always(values: Values) -> bool:
    return True


def switched_on(name: str) -> Callable[[Values], bool]:
    """Where this switch is on."""
    return lambda values: values[name] > 0.5


def switched_off(name: str) -> Callable[[Values], bool]:
    """Where this switch is off."""
    return lambda values: values[name] <= 0.5


@dataclass(frozen=True, slots=True)
class LibraryCall:
    """``text`` has the hyperparameters by name in braces; it is the same method where ``when`` holds.

    ``any_rate``: also where the learning rate changes during the run.
    """

    text: str
    when: Callable[[Values], bool] = always
    any_rate: bool = True

    def spell(self, values: Values, rate: str | None = None) -> str:
        """The call with every number in full; with ``rate``, if given, for the learning rate."""
        equivalent = {name: repr(float(value)) for name, value in values.items()}
        return self.text.format(**equivalent if rate is None else {**equivalent, "learning_rate": rate})


@dataclass(frozen=True, slots=True)
class Equivalent:
    """The calls of one library, the first that fits counts; ``why_not`` says why none does where none does."""

    calls: tuple[LibraryCall, ...] = ()
    why_not: str = ""

    def call(self, values: Values, *, changing: bool = False) -> LibraryCall | None:
        """The call that is this method at these hyperparameters; ``changing``: the rate is not the same throughout."""
        fits = (call for call in self.calls if call.when(values) and (call.any_rate or not changing))
        return next(fits, None)


def equivalent(*calls: str | LibraryCall, why_not: str = "") -> Equivalent:
    """What an entry declares: a text where the call always holds."""
    return Equivalent(tuple(LibraryCall(call) if isinstance(call, str) else call for call in calls), why_not)


NO_EQUIVALENT = Equivalent(why_not="It has no such method.")
