"""What a formula in LaTeX comes to, read as a person reads it: so that what a card prints can be held against what is
computed. No more of LaTeX than the formulas of test functions and nonlinearities have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Numbers = Any

LAYOUT = re.compile(r"\\(?:bigl|bigr|Bigl|Bigr|left|right)(?![a-z])|\\begin\{aligned\}|\\end\{aligned\}")
TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|\S")
CASES = re.compile(r"\\begin\{cases\} (.*) & a > 0 \\\\ (.*) & a \\le 0 \\end\{cases\}")
FUNCTIONS: dict[str, Callable[..., Numbers]] = {
    r"\sin": np.sin,
    r"\cos": np.cos,
    r"\tanh": np.tanh,
    r"\log": np.log,
    r"\max": np.maximum,
}
OPENING = {"(": ")", "[": "]", "{": "}"}
AFTER_A_PRODUCT = {"", "+", "-", ",", "/", "|", *OPENING.values()}


def latex_numbers(text: str, given: Mapping[str, Numbers]) -> Numbers:
    """The value of a formula of ``given`` names; one that is defined behind a comma, as t = …, is known besides."""
    text, _, definitions = text.partition(r",\quad ")
    known = dict(given)
    for definition in filter(None, definitions.split(r",\ ")):
        name, _, meaning = definition.partition(" = ")
        known[name] = latex_numbers(meaning, known)
    if cases := CASES.fullmatch(text):
        above, below = (latex_numbers(case, known) for case in cases.groups())
        return np.where(known["a"] > 0, above, below)
    reader = _Reader(LAYOUT.sub(" ", text).replace("&", " ").replace(r"\\", " ").replace(r"\;", r"\,"), known)
    value = reader.sum()
    assert reader.next == "", f"{reader.next!r} is left of {text}"
    return value


class _Reader:
    def __init__(self, text: str, known: Mapping[str, Numbers]) -> None:
        self.tokens, self.known, self.at = TOKEN.findall(text), known, 0

    @property
    def next(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, expected: str = "") -> str:
        token = self.next
        assert token, "the formula ends too soon"
        assert expected in ("", token), f"{expected!r} expected, got {token!r}"
        self.at += 1
        return token

    def sum(self) -> Numbers:
        sign = -1.0 if self.next == "-" else 1.0
        if self.next == "-":
            self.take()
        value = sign * self.product()
        while self.next in ("+", "-"):
            value = value + self.product() if self.take() == "+" else value - self.product()
        return value

    def product(self, *, of_function: bool = False) -> Numbers:
        """Factors side by side; what a function without brackets is of ends where the next function begins."""
        value = self.power()
        while self.next not in AFTER_A_PRODUCT or self.next == "/":
            if of_function and self.next in (*FUNCTIONS, *OPENING, r"\,", r"\cdot"):
                break
            if self.next == "/":
                self.take()
                value = value / self.power()
                continue
            if self.next in (r"\,", r"\cdot"):
                self.take()
                continue
            value = value * self.power()
        return value

    def power(self) -> Numbers:
        name = self.next
        if name in FUNCTIONS:
            self.take()
            exponent = self.exponent()
            if self.next == "(":
                value = FUNCTIONS[name](*self.bracketed())
            else:
                value = FUNCTIONS[name](self.product(of_function=True))
            return value**exponent
        if name == "e" and self.tokens[self.at + 1 : self.at + 2] == ["^"]:
            self.take()
            return np.exp(self.exponent())
        value = self.factor()
        return value ** self.exponent()

    def exponent(self) -> Numbers:
        if self.next != "^":
            return 1.0
        self.take()
        return self.factor()

    def factor(self) -> Numbers:
        token = self.next
        if token in OPENING:
            (value,) = self.bracketed()
            return value
        self.take()
        if token in (r"\frac", r"\tfrac"):
            (above,), (below,) = self.bracketed(), self.bracketed()
            return above / below
        if token == r"\sqrt":
            (value,) = self.bracketed()
            return np.sqrt(value)
        if token == "|":
            value = self.sum()
            self.take("|")
            return np.abs(value)
        if token == r"\sigma":
            self.bracketed()
            return self.known["sigma"]
        if token == r"\pi":
            return np.pi
        if token == "e":
            return np.e
        if token in self.known or token.removeprefix("\\") in self.known:
            return self.known[token if token in self.known else token.removeprefix("\\")]
        return float(token)

    def bracketed(self) -> list[Numbers]:
        closing = OPENING[self.take()]
        values = [self.sum()]
        while self.next == ",":
            self.take()
            values.append(self.sum())
        self.take(closing)
        return values
