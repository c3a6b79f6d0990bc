"""What somebody typed cannot be used: one exception, whose message says what to do next."""

from __future__ import annotations

import re


class InputError(ValueError):
    """A choice (name, number, range) that cannot be used. The message is written for the person who made it."""


class UnknownNameError(InputError, KeyError):
    """A name that no registry entry bears; the message names the near ones."""

    def __str__(self) -> str:  # KeyError would show the message in quotes
        return str(self.args[0])


def quote_text(value: object) -> str:
    """A visitor's text, safe to show: short, printable, and without anything that Markdown or HTML would act on.

    Every message quotes by this function, whichever way the text came: by a link, an event of a component, or a call.
    """
    text = str(value)
    kept = re.sub(r"[^A-Za-z0-9_.,:+\- ]", "·", text[:40])
    return f"“{kept}{'…' if len(text) > 40 else ''}”"


def harmless(sentence: str) -> str:
    """A sentence of ours that may quote a visitor's text, without anything that Markdown or HTML would act on."""
    return re.sub(r"[^\w .,:;+\-/^()='’%?!]", "·", sentence)
