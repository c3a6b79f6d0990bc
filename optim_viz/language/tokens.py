"""Text into tokens, in one pass, and what is said of a text that cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from optim_viz.errors import InputError

MAX_LENGTH = 4_000  # characters of a text: the longest rule of ours has 600

_TOKEN = re.compile(
    r"(?P<space>[ \t\r]+|\#[^\n]*)"
    r"|(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[A-Za-z][A-Za-z_0-9]*)"
    r"|(?P<sign>\*\*|<=|>=|==|!=|[-+*/^<>=(),])"
    r"|(?P<end>[\n;])"
)
_INSTEAD = {
    "−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", "²": "**2", "³": "**3", "√": "sqrt()", "≤": "<=", "≥": ">=",
}  # fmt: skip
_NO_SIGN = {
    ".": "a point stands only inside a number",
    "[": "values have no items: use round brackets",
    "{": "use round brackets",
    ":": "a line reads name = expression",
    "%": "there is no remainder",
    "!": "write != for unequal",
    "&": "conditions are not combined: use one choice inside another",
    "|": "write abs() for an absolute value",
}


class LanguageError(InputError):
    """A text that is none of the language, with the place: ``line`` and ``column`` count from 1."""

    def __init__(self, text: str, position: int, problem: str) -> None:
        before = text[:position]
        self.line, self.column = before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1
        self.problem = problem
        shown = text.split("\n")[self.line - 1]
        first = max(0, self.column - 61)  # of a long line, what surrounds the place
        excerpt = shown[first : first + 120]
        pointer = " " * (self.column - 1 - first) + "^"
        super().__init__(f"Line {self.line}, column {self.column}: {problem}\n  {excerpt}\n  {pointer}")


@dataclass(frozen=True, slots=True)
class Token:
    kind: str  # "number", "name", "sign", "end" (of a line), "stop" (of the text)
    text: str
    position: int

    def __str__(self) -> str:
        return {"end": "the end of the line", "stop": "the end of the text"}.get(self.kind, f"'{self.text}'")


def tokenize(text: str) -> list[Token]:
    """The tokens of a text, the last of which is its end. Inside brackets the end of a line counts as a space.

    Raises:
        LanguageError: on a text that is too long, or a character that belongs to no token.
    """
    if len(text) > MAX_LENGTH:
        raise LanguageError(
            text[:MAX_LENGTH], MAX_LENGTH, f"the text has {len(text)} characters, and {MAX_LENGTH} are the most."
        )
    tokens, position, brackets = list[Token](), 0, 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise LanguageError(text, position, _unknown(text[position]))
        kind, spelled = str(found.lastgroup), found[0]
        if kind == "name" and tokens and tokens[-1].kind == "number" and _touches(tokens[-1], position):
            number = tokens[-1].text
            raise LanguageError(text, position, f"between {number} and {spelled} a * is missing.")
        brackets = max(0, brackets + {"(": 1, ")": -1}.get(spelled, 0))
        if kind != "space" and not (kind == "end" and brackets and spelled == "\n"):
            tokens.append(Token(kind, spelled, position))
        position = found.end()
    return [*tokens, Token("stop", "", position)]


def _touches(token: Token, position: int) -> bool:
    return token.position + len(token.text) == position


def _unknown(character: str) -> str:
    if character in _INSTEAD:
        return f"{character} is written {_INSTEAD[character]} here."
    why = _NO_SIGN.get(character, "a formula is made of numbers, names, + - * / **, comparisons, brackets and commas")
    return f"{character!r} has no meaning here: {why}."
