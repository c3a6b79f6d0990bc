"""What somebody typed cannot be used: one exception, whose message says what to do next."""

from __future__ import annotations


class InputError(ValueError):
    """A choice (name, number, range) that cannot be used. The message is written for the person who made it."""


class UnknownNameError(InputError, KeyError):
    """A name that no registry entry bears; the message names the near ones."""

    def __str__(self) -> str:  # KeyError would show the message in quotes
        return str(self.args[0])
