"""The lines of a rule that somebody types: what the rules of :mod:`optim_viz.optimizers.rule` have, said more briefly.

    b in 0..0.999 = 0.9     a hyperparameter: its range, and where it starts
    v = b v + g             what is read before a line assigns it is remembered, and begins with 0
    x = x - lr v            the last line: what it adds to x is the update

``state v = 1`` lets it begin with something else. The learning rate is ``lr``, ``alpha`` or ``learning_rate``; a line
for it gives it another range. ``t`` is the number of the step, like ``n``. Every message points at its character.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from keyword import iskeyword
from typing import Any, NamedTuple

from optim_viz.language.expressions import ExpressionParser
from optim_viz.language.formula_lines import FormulaParser
from optim_viz.language.latex import spell_name
from optim_viz.language.tokens import Token
from optim_viz.language.tree import (
    COUNTERS,
    FUNCTIONS,
    TO_ONE_NUMBER,
    Binary,
    Call,
    Choice,
    Expression,
    Line,
    Name,
    Number,
    ParameterLine,
    functions,
    names,
    parts,
    walk,
    with_parts,
)
from optim_viz.limits import MAX_HYPERPARAMETERS, MAX_POWERS, MAX_REMEMBERED
from optim_viz.registry import spell

RATE = "learning_rate"
ALIASES = {"lr": RATE, "alpha": RATE, "t": "n"}  # what else a name is called
GIVEN = {"x": "the position", "g": "the gradient", "n": "the number of the step", "n_next": "that of the next step",
         "lam": "the Hessian's eigenvalues"}  # fmt: skip
TURNS = {"along", "across"}  # to the directions of the Hessian's eigenvectors, and back
OF_PAIRS = {*TO_ONE_NUMBER, *TURNS}
NUMBERS = {"pi": math.pi, "e": math.e}
# Names by which a run is given something else, and those that mean something in a scene.
TAKEN = frozenset({
    "count", "objective", "optimizer", "start", "steps", "noise", "stream", "seed", "schedule", "schedule_values",
    "treatment", "origin", "branch_step", "partners", "resolution", "window", "progress", "seeds", "values",
    "tolerance", "state", "parameter", "f", "y",
})  # fmt: skip
# What is of one coordinate alone, and what stands for it and the other.
ONE_COORDINATE = {"y": "x", **dict.fromkeys(("gx", "gy", "g_x", "g_y", "dx", "dy", "fx", "fy", "f_x", "f_y"), "g")}
_FOR_EXAMPLE = "such as v = 0.9 v + g; x = x - lr v"


class RuleText(NamedTuple):
    """What a text says."""

    lines: tuple[Line, ...]
    start: tuple[Line, ...]  # of each thing that is remembered, in the order in which the lines assign them
    inferred: tuple[str, ...]  # which of these no state line names
    parameters: tuple[ParameterLine, ...]
    switches: tuple[str, ...]


class _Read(NamedTuple):
    """One line, and where it stands."""

    line: Line
    tokens: list[Token]  # its name first

    def at(self, name: str) -> Token:
        """The first token behind its own name that is this name, as it was written."""
        return next((t for t in self.tokens[1:] if ALIASES.get(t.text, t.text) == name), self.tokens[0])


class RuleParser(FormulaParser):
    """Reads one rule."""

    def __init__(self, text: str) -> None:
        ExpressionParser.__init__(self, text, {*GIVEN, *NUMBERS, *ALIASES, RATE}, FUNCTIONS)
        self.parameter_tokens: dict[str, Token] = {}
        self.assigned: set[str] = set()

    def rule(self) -> RuleText:
        """The whole text.

        Raises:
            LanguageError: on anything else.
        """
        starts = self.starts()
        declared = [start for start in starts if self.declares(start)]
        others = [start for start in starts if start not in declared]
        parameters = [self.parameter_at(start) for start in declared]
        self.assigned = {self.target_at(start).text for start in others}
        self.known = {*(self.known or ()), *self.assigned}
        read = [(self.tokens[start].text == "state", self.read_at(start)) for start in others]
        states, lines = [r for is_state, r in read if is_state], [r for is_state, r in read if not is_state]
        if not lines:
            raise self.error(f"write how a step moves x, {_FOR_EXAMPLE}.", self.tokens[-1])
        names_of = {p.name for p in parameters} | {RATE}
        lines[-1] = self.last(lines[-1])
        self.check_order(lines, names_of)
        self.check_powers(lines, names_of)
        start, inferred = self.remembered(states, lines, names_of)
        self.check_pairs(lines, {line.name for line in start})
        self.check_used(parameters, [*lines, *states])
        switches = tuple(p.name for p in parameters if self.is_switch(p, [r.line for r in lines]))
        return RuleText(tuple(r.line for r in lines), start, inferred, tuple(parameters), switches)

    # Lines -----------------------------------------------------------------------------------------------------------

    def parameter_at(self, start: int) -> ParameterLine:
        self.place = start
        token = self.tokens[start + (self.tokens[start].text == "parameter")]
        line = self.ranged()
        self.expect_end()
        name = ALIASES.get(line.name, line.name)
        if name in self.parameter_tokens:
            raise self.error(f"{token.text} is there already: take another name.", token)
        if name == RATE and line.low <= 0.0:
            raise self.error("a learning rate is more than 0: let its range begin above it.", token)
        self.parameter_tokens[name] = token
        if len(self.parameter_tokens.keys() - {RATE}) >= MAX_HYPERPARAMETERS:
            raise self.error(f"{MAX_HYPERPARAMETERS - 1} numbers beside the learning rate are the most.", token)
        return replace(line, name=name)

    def target_at(self, start: int) -> Token:
        """The name that a line gives to its value."""
        self.place = start + (self.tokens[start].text == "state" and self.tokens[start + 1].kind == "name")
        token = self.next
        if not self.assigns():
            raise self.error(f"a line reads name = expression, {_FOR_EXAMPLE}.", token)
        self.check_target(token)
        return token

    def check_name(self, token: Token) -> None:
        if token.text in ONE_COORDINATE and token.text not in (self.known or ()):
            both = ONE_COORDINATE[token.text]
            raise self.error(f"a rule moves both coordinates alike: write {both}, which has one number of each.", token)
        super().check_name(token)

    def check_target(self, token: Token) -> None:
        name = ALIASES.get(token.text, token.text)
        if name == RATE:
            problem = "the learning rate comes from its slider and its schedule: give what you make of it another name."
        elif name in GIVEN and name != "x":
            problem = f"{token.text} is {GIVEN[name]}, which is given: take another name."
        elif name == "y":
            problem = "x stands for both coordinates: a rule treats them alike."
        elif name in self.parameter_tokens:
            problem = f"{name} is a hyperparameter, which no line may change: take another name."
        elif self.is_function(name):
            problem = f"{name} is a function: take another name."
        elif name in TAKEN or iskeyword(name):
            problem = f"{name} has a meaning already: take another name."
        else:
            return
        raise self.error(problem, token)

    def check_new(self, token: Token) -> None:
        """That a hyperparameter can be called so."""
        if ALIASES.get(token.text) == RATE or token.text == RATE:
            return
        if token.text in GIVEN or token.text in NUMBERS or token.text in ("t", "at", "rate"):
            raise self.error(f"{token.text} has a meaning already: take another name.", token)
        if token.text in self.parameter_tokens:
            raise self.error(f"{token.text} is there already: take another name.", token)
        self.check_target(token)

    def read_at(self, start: int) -> _Read:
        token = self.target_at(start)
        first = self.place
        self.place += 2
        begins = self.next.position
        tree = self.value(self.expression)
        self.bounded(tree, begins)
        self.expect_end()
        return _Read(Line(token.text, _plain(tree, self.assigned)), self.tokens[first : self.place])

    def last(self, read: _Read) -> _Read:
        """The line of x, as ``x - what is added`` or ``x + what is added``."""
        name, tree = read.line.name, read.line.expression
        if name != "x":
            raise self.error("the last line moves x: x = x - ...", read.tokens[0])
        added = _added(tree)
        if added is None:
            raise self.error(
                "the last line begins with x = x - ... or x = x + ...: the rest is the step.", read.tokens[0]
            )
        sign, step = added
        return read._replace(line=Line("x", Binary(sign, Name("x"), step)))

    # What the lines mean together ------------------------------------------------------------------------------------

    def check_order(self, lines: list[_Read], parameters: set[str]) -> None:
        for i, read in enumerate(lines):
            if read.line.name == "x" and read is not lines[-1]:
                raise self.error("only the last line moves x: give this another name.", read.tokens[0])
            if read.line.name != "at":
                continue
            if i:
                raise self.error("the line at comes first: it says where the gradient is wanted.", read.tokens[0])
            assigned = {later.line.name for later in lines[1:-1]}
            for name in names(read.line.expression):
                if name not in {"x", *parameters, *assigned}:
                    raise self.error(f"{name} is not known yet where the gradient is taken.", read.at(name))
            for name in functions(read.line.expression) & TURNS:
                problem = f"{name} asks for the Hessian, which is not known yet where the gradient is taken."
                raise self.error(problem, read.at(name))

    def check_powers(self, lines: list[_Read], parameters: set[str]) -> None:
        """To the number of a step, only what stays is raised: the powers of a run are made at once."""
        found = set()
        for read in lines:
            for node in walk(read.line.expression):
                if not (isinstance(node, Binary) and node.operator == "**"):
                    continue
                match node.right:
                    case Name(name) if name in COUNTERS:
                        if not isinstance(node.left, Name) or node.left.name not in parameters - {RATE}:
                            base = node.left.value if isinstance(node.left, Number) else 0.9
                            low, high = sorted((0.0, 1.0 if 0.0 <= base <= 1.0 else 2.0 * base))
                            line = f"b in {spell(low)}..{spell(high)} = {spell(base)}"
                            raise self.error(
                                "only a hyperparameter is raised to the number of the step: give the base a line, such "
                                f"as {line}, and write b^n.",
                                read.at(name),
                            )
                        found.add((node.left.name, name))
        if len(found) > MAX_POWERS:
            raise self.error(f"{MAX_POWERS} different powers like b^n are the most.", lines[-1].tokens[0])

    def remembered(
        self, states: list[_Read], lines: list[_Read], parameters: set[str]
    ) -> tuple[tuple[Line, ...], tuple[str, ...]]:
        begins: dict[str, Expression] = {}
        order = dict.fromkeys(read.line.name for read in lines[:-1] if read.line.name not in ("at", "rate"))
        for read in states:
            name = read.line.name
            if name in begins:
                raise self.error(f"what {name} begins with is said twice.", read.tokens[0])
            if name not in order:
                raise self.error(f"{name} is remembered, but no line assigns it.", read.tokens[0])
            for part in names(read.line.expression):
                if part not in parameters:
                    raise self.error(f"{name} begins with numbers and hyperparameters, not with {part}.", read.at(part))
            begins[name] = read.line.expression
        assigned, wanted = set[str](), set[str]()
        for read in lines:
            for name in names(read.line.expression):
                if name in ("at", "rate") and name not in assigned:
                    raise self.error(f"{name} is read before its line.", read.at(name))
                if name in order and name not in assigned:
                    wanted.add(name)
            assigned.add(read.line.name)
        kept = [name for name in order if name in wanted]
        if len(kept) > MAX_REMEMBERED:
            raise self.error(f"{MAX_REMEMBERED} things at most are remembered, not {len(kept)}.", lines[-1].tokens[0])
        start = tuple(Line(name, begins.get(name, Number(0.0))) for name in kept)
        return start, tuple(name for name in kept if name not in begins)

    def check_pairs(self, lines: list[_Read], remembered: set[str]) -> None:
        """That what is of pairs is given pairs: values along x and y."""
        pairs = {"x", "g", "lam", *remembered}
        for read in lines:
            for node in walk(read.line.expression):
                if not (isinstance(node, Call) and node.function in OF_PAIRS):
                    continue
                if not all(_is_pair(argument, pairs) for argument in node.arguments):
                    problem = f"{node.function} is of what differs along x and y, as g does, and not of one number."
                    raise self.error(problem, read.at(node.function))
            if _is_pair(read.line.expression, pairs):
                pairs.add(read.line.name)

    def check_used(self, parameters: list[ParameterLine], lines: list[_Read]) -> None:
        used = {name for read in lines for name in names(read.line.expression)}
        for parameter in parameters:
            if parameter.name not in used and parameter.name != RATE:
                token = self.parameter_tokens[parameter.name]
                raise self.error(f"{parameter.name} is a hyperparameter that no line reads: leave it out.", token)

    def is_switch(self, parameter: ParameterLine, lines: list[Line]) -> bool:
        """Whether it only chooses between two forms."""
        if (parameter.low, parameter.high) != (0.0, 1.0) or parameter.default not in (0.0, 1.0):
            return False
        nodes = [node for line in lines for node in walk(line.expression)]
        tests = sum(isinstance(node, Choice) and node.test == Name(parameter.name) for node in nodes)
        return tests > 0 and tests == sum(node == Name(parameter.name) for node in nodes)


def _is_pair(tree: Any, pairs: Collection[str]) -> bool:
    """Whether a value has a number along x and one along y."""
    match tree:
        case Name(name):
            return name in pairs
        case Call(function) if function in TO_ONE_NUMBER:
            return False
    return any(_is_pair(part, pairs) for part in parts(tree))


def _plain(tree: Any, assigned: Collection[str]) -> Any:
    """With one name for what has several, and with numbers for those that have a name, unless a line assigns it."""
    match tree:
        case Name(name) if name in NUMBERS and name not in assigned:
            return Number(NUMBERS[name])
        case Name(name):
            return Name(ALIASES.get(name, name))
    return with_parts(tree, lambda part: _plain(part, assigned))


def _added(tree: Expression) -> tuple[str, Expression] | None:
    """Sign and rest of a sum that begins with x: of x - a - b, - and a + b."""
    match tree:
        case Binary("+" | "-" as sign, Name("x"), right):
            return sign, right
        case Binary("+" | "-" as sign, left, right):
            if (found := _added(left)) is None:
                return None
            first, rest = found
            return first, Binary("+" if sign == first else "-", rest, right)
    return None


def symbols(text: RuleText) -> Mapping[str, str]:
    """LaTeX of every name, as people write it by hand; of what is remembered without an index, where the step's is."""

    def spelled() -> Iterator[tuple[str, str]]:
        kept = {line.name for line in text.start}
        for name in dict.fromkeys([*(p.name for p in text.parameters), *(line.name for line in text.lines)]):
            stem, _, index = spell_name(name).partition("_")
            yield name, f"{stem}^{{({index.strip('{}')})}}" if name in kept and index else spell_name(name)

    return {RATE: r"\alpha", **dict(spelled())}
