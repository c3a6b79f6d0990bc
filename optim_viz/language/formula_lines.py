"""The lines of a formula of x and y: parameters with their ranges, parts that have a name, and the value."""

from __future__ import annotations

import math

from optim_viz.language.expressions import NO_NAMES
from optim_viz.language.parser import LineParser
from optim_viz.language.tokens import Token
from optim_viz.language.tree import FUNCTIONS, OUTPUTS, Line, ParameterLine, Program, names
from optim_viz.limits import MAX_PARAMETERS
from optim_viz.registry import spell

CONSTANTS = {"pi": math.pi, "e": math.e}
VARIABLES = ("x", "y")
VALUE = "f"  # the name of the last line
_OF_PAIRS = {"norm", "dot", "along", "across", *OUTPUTS}
FORMULA_FUNCTIONS = {name: count for name, count in FUNCTIONS.items() if name not in _OF_PAIRS}
# Names by which something else of a surface is given.
TAKEN = frozenset({"table", "rows", "strength", "mixing", "absolute"})
_FOR_EXAMPLE = "such as (1 - x)^2 + 100 (y - x^2)^2"


class FormulaParser(LineParser):
    """Reads one formula."""

    def __init__(self, text: str) -> None:
        super().__init__(text, {*VARIABLES, *CONSTANTS}, FORMULA_FUNCTIONS)

    def formula(self) -> Program:
        """The whole text; its parameters may stand anywhere.

        Raises:
            LanguageError: on anything else.
        """
        declared, others = list[int](), list[int]()
        for start in self.starts():
            (declared if self.declares(start) else others).append(start)
        parameters = list[ParameterLine]()
        places = list[Token]()
        for start in declared:
            self.place = start
            places.append(self.tokens[start + (self.tokens[start].text == "parameter")])
            parameters.append(self.ranged())
            self.expect_end()
            if len(parameters) > MAX_PARAMETERS:
                raise self.error(f"{MAX_PARAMETERS} parameters are the most.", places[-1])
        lines = list[Line]()
        for start in others:
            self.place = start
            lines.append(self.value_line() if start == others[-1] else self.part())
            self.expect_end()
        if not lines:
            last = self.tokens[-1]
            raise self.error(f"write the function's value, {_FOR_EXAMPLE}.", last)
        used = {name for line in lines for name in names(line.expression)}
        for place, parameter in zip(places, parameters, strict=True):
            if parameter.name not in used:
                raise self.error(f"{parameter.name} is a parameter that the formula does not use: leave it out.", place)
        return Program(tuple(lines), (), tuple(parameters))

    # Lines -----------------------------------------------------------------------------------------------------------

    def starts(self) -> list[int]:
        """The places of the first tokens of all lines that are not empty."""
        ends = [-1, *(i for i, token in enumerate(self.tokens) if token.kind == "end")]
        return [i + 1 for i in ends if self.tokens[i + 1].kind not in ("end", "stop")]

    def declares(self, start: int) -> bool:
        """Whether the line is one of a parameter."""
        kinds = [token.kind for token in self.tokens[start : start + 5]]
        texts = [token.text for token in self.tokens[start : start + 5]]
        if kinds[0] != "name":
            return False
        if kinds[1] == "name":
            return texts[1] == "in" or texts[0] == "parameter"
        after = 3 + (texts[2:3] == ["-"])
        return (
            texts[1] == "="
            and kinds[after - 1 : after] == ["number"]
            and texts[after : after + 1]
            in (
                ["in"],
                ["from"],
            )
        )

    def ranged(self) -> ParameterLine:
        """NAME in low..high = default, or one of its other spellings."""
        self.take("parameter")
        token = self.next
        if token.kind != "name":
            raise self.error(f"expected the parameter's name, found {token}.")
        self.place += 1
        self.check_new(token)
        default = None
        if self.take("="):
            default = self.signed()
        if self.take("in"):
            low = self.signed()
            self.expect("..", "between the least and the largest value, as in 0.1..10")
            high = self.signed()
        elif self.take("from"):
            low = self.signed()
            self.expect("to", "and the largest value")
            high = self.signed()
        else:
            raise self.error(f"a parameter has a range: {token} in 0.1..10 = 1.".replace("'", ""))
        if default is None:
            if not self.take("="):
                raise self.error(
                    f"expected = and where {token.text} starts, as in "
                    f"{token.text} in {spell(low)}..{spell(high)} = {spell(low)}, found {self.next}."
                )
            default = self.signed()
        if not low < high:
            raise self.error(f"the range of {token.text}, {spell(low)} to {spell(high)}, is empty: least first.", token)
        if not low <= default <= high:
            raise self.error(
                f"{token.text} = {spell(default)} lies outside its range, {spell(low)} to {spell(high)}.", token
            )
        self.add(token)
        return ParameterLine(token.text, default, low, high)

    def part(self) -> Line:
        """NAME = expression."""
        token = self.next
        if not self.assigns():
            raise self.error("only the last line is the value: those before it read name = expression.", token)
        if token.text == VALUE:
            raise self.error("f is the value, and that comes last.", token)
        self.place += 2
        self.check_new(token)
        line = self.line_of(token.text)
        self.add(token)
        return line

    def value_line(self) -> Line:
        """The value alone, or f = value, f(x, y) = value, z = value."""
        token, texts = self.next, [token.text for token in self.tokens[self.place : self.place + 7]]
        if texts == [VALUE, "(", "x", ",", "y", ")", "="]:
            self.place += 7
        elif self.assigns():
            if token.text not in (VALUE, "z"):
                if token.text in VARIABLES:
                    problem = f"{token.text} is one of the two variables: write the value alone, {_FOR_EXAMPLE}."
                else:
                    problem = f"the last line is the value: write it alone, or as f = …, not as {token.text} = …."
                raise self.error(problem, token)
            self.place += 2
        elif texts[:2] in ([VALUE, "("], ["z", "("]):
            raise self.error("a value that is called f of something reads f(x, y) = …, with x first.", token)
        return self.line_of(VALUE)

    def assigns(self) -> bool:
        token, after = self.tokens[self.place : self.place + 2]
        return token.kind == "name" and after.kind == "sign" and after.text == "="

    def line_of(self, name: str) -> Line:
        begins = self.next.position
        tree = self.value(self.expression)
        self.bounded(tree, begins)
        return Line(name, tree)

    # Names -----------------------------------------------------------------------------------------------------------

    def check_new(self, token: Token) -> None:
        """That a name can be given."""
        name = token.text
        if name in NO_NAMES:
            raise self.error(f"{name} is a word of the language: take another name.", token)
        if self.is_function(name):
            raise self.error(f"{name} is a function: take another name.", token)
        if name in VARIABLES:
            raise self.error(f"{name} is one of the two variables: take another name.", token)
        if name in CONSTANTS:
            raise self.error(f"{name} is the number {spell(CONSTANTS[name])}: take another name.", token)
        if name in TAKEN or name == VALUE:
            raise self.error(f"{name} has a meaning already: take another name.", token)
        assert self.known is not None
        if name in self.known:
            raise self.error(f"{name} is there already: take another name.", token)

    def add(self, token: Token) -> None:
        self.known = {*(self.known or ()), token.text}

    def near(self, word: str, known: list[str]) -> str:
        """With what names that were written together may mean: of ``xy``, x*y."""
        apart = self.apart(word)
        if apart and len(apart) > 1:
            return f"write {'*'.join(apart)}."
        if called := self.function_of(word):
            return f"write {called}."
        found = super().near(word, known)
        is_number = (
            found.startswith("known: ") and word not in self.all_functions() and known == sorted(self.known or ())
        )
        return f"{found} A line such as {word} in 0.1..10 = 1 makes it a number that turns." if is_number else found

    def apart(self, word: str) -> list[str] | None:
        """A word as names and numbers, the longest first; None where it is not made of such."""
        parts: list[str] = []
        while word:
            digits = len(word) - len(word.lstrip("0123456789"))
            names_there = [name for name in self.known or () if word.startswith(name)]
            if digits:
                part = word[:digits]
            elif names_there:
                part = max(names_there, key=len)
            elif self.is_function(word):
                return [*parts, f"{word}(...)"]
            else:
                return None
            parts.append(part)
            word = word[len(part) :]
        return parts

    def function_of(self, word: str) -> str | None:
        """Of ``sinx``, sin(x)."""
        for function in sorted(self.all_functions(), key=len, reverse=True):
            inside = self.apart(word.removeprefix(function)) if word.startswith(function) else None
            if inside:
                return f"{function}({'*'.join(inside)})"
        return None
